/**
 * Phrases that are worth something other than their words. A line is a value and phrases between bars; the longest
 * that fits wins, and its words count no further.
 *
 * In a phrase `a/b` and `[a b/c]` are choices, `(x)` may be left out, `..` stands for up to three words of any kind, `<be>` and its
 * like for the words of a list below, `<good>` and `<bad>` for any word of the lexicon that is worth at least 1 or at
 * most −1, `#` for a number in digits or letters. `^` is the beginning of a clause, `$` its end. Contractions are
 * written apart: "can not", "was not". A phrase that negates in itself is never turned round by another negator.
 */
export const LISTS: Record<string, string> = {
  be: 'is are was were be been being am s',
  have: 'have has had having',
  person: 'i we you he she they it staff everyone everybody anyone',
  better:
    'better nicer happier easier quicker faster kinder friendlier smoother simpler more greater improved bettered improve faulted different done',
  improve:
    'improve improved improving improvement improvements better work attention updating update upgrade upgrading changing fixing addressing sorting modernising cleaning',
  problem:
    'problem problems issue issues trouble troubles complaint complaints concern concerns worries worry hassle hassles fuss difficulty difficulties hiccup hiccups hitch hitches drama stress glitch glitches errors error delay delays faults fault bug bugs waiting wait queues queue pressure surprises pain quibbles regrets gripes negatives drawbacks downsides bother nonsense negative bad wrong',
  solve:
    'fix fixed fixes solve solved solves resolve resolved resolves resolving solving fixing sort sorted sorting rectify rectified handle handled handling address addressed dealt overcome cleared',
  quick:
    'quick quickly fast easy easily smooth smoothly simple prompt promptly efficient efficiently speedy swift swiftly professional professionally well',
  count:
    '2 3 4 5 6 7 8 9 10 11 12 15 20 two three four five six seven eight nine ten multiple several many numerous countless dozens various repeated',
  long: 'hour hours hr hrs day days week weeks wks month months mths year years yrs',
  short: 'second seconds sec secs minute minutes min mins',
  few: 'a 1 2 3 4 5 6 7 8 9 10 15 one two three four five six ten fifteen couple few couple',
  date: 'january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday christmas summer',
  time: 'minute minutes min mins hour hours hr hrs day days week weeks month months year years ages forever',
  contact:
    'call called calls calling ring rang phone phoned phoning email emailed emails emailing contact contacted contacting chase chased chasing ask asked asking write wrote message messaged messages explain explained try tried visit visits attempts attempt',
  reply:
    'response reply replies answer answers answered responded replied contact communication update updates feedback acknowledgement explanation apology help assistance support solution resolution refund follow notification notice information info confirmation',
  give: 'give given gave offer offered offers provide provided provides receive received get got had have has was',
  thing:
    'app website site system product item device phone service company place room food order machine unit delivery parcel package',
  fault:
    'work works working worked turn load open connect respond charge start function hold last fit arrive come show function open play',
};

export const PHRASES = `
# Praise
4 best .. ever | best .. in the world | best thing since | love love | absolutely love(d) | simply love | cannot live without
3.5 love it | love this | love them | love you | love your | i love | we love | loved it | highly recommend(ed) | (would/will/can) highly recommend
3.5 recommend(ed) .. [everyone/anyone/all] | ten out of ten | 10/10 | above and beyond | second to none | blown away | never let me/us down
4 could not .. <be> .. <better> | could not .. <better> | could not have .. <better> | can not .. <better>
4 can not be <better> | could not .. ask/asked/wish/wished/hope/hoped (for) .. [more/better/nicer]
4 could not have been .. more <good> | could not have been <better> | could not be more <good>
4 could not be <better> | can not ask/wish for more/better/anything | can not get .. better
4 does not get .. better | do not get .. better | never .. been happier
4 could not recommend .. [more/enough/highly] | can not recommend .. [more/enough/highly]
4 can not speak/praise/rate/thank/compliment/commend/stress .. [enough/highly]
4 could not speak/praise/rate/thank .. [enough/highly] | can not say enough
4 can not thank you/them/staff/the enough | could not do enough | can not do enough | can not beat ..
4 can not go wrong | can not be beaten/beat/faulted/bettered | could not be beaten/beat/faulted/bettered
4 not be faulted | can not think of anything better
3.5 (can) not fault | can not fault .. | could not fault .. | no fault(s) | can not .. fault | not fault ..
3.5 hard to fault | nothing to fault | without fault | no faults | (can/could) not find any/a fault(s)
3.5 (can/could) not find fault | can not find anything wrong/bad/to | not find anything wrong
3.5 treated like royalty/family | treated like [a human/a person/an individual/a queen/a king/a vip]
3.5 very moving | deeply moving | hard/hardest working
3 can not complain | could not complain | can not really complain | nothing to complain (about)
3 no complaints (at all/whatsoever) | no complaint(s) | no cause/reason for/to complaint/complain
3 no grounds for complaint | nothing to moan about | not a bad word (to say) | nothing bad to say
3 no criticism(s) | no negatives | nothing negative | no regrets | no bad experience(s)
3 no problem(s) (at all/whatsoever/so far) | no <problem> | not a problem | never a problem | not an issue
3 never an issue | never .. any <problem> | never had/have/experienced/encountered a/any/an <problem>
3 not had a/any/an <problem> | not have a/any/an <problem> | without any <problem> | without a <problem>
3 without <problem> | free of <problem> | zero <problem> | no such <problem> | nothing .. wrong | no bad ..
3 nothing bad | no hidden fees/charges/costs | no hold ups | no nasty surprises | no fuss
3 nothing but good/praise/positive/great/excellent/admiration/respect/nice | nothing but <good>
3 nothing short of <good> | nothing less than <good> | nothing was a trouble/problem/bother
3 no trouble at all | not too much trouble | next to none | like no other | bar none
3 none better | nothing better | no one better | nowhere better | not .. better .. anywhere
3 never been better | never had .. better | never seen .. better | never been so <good>
3 never had such <good> | best i have | best we have | better than ever | one of the best
3 by far the best | simply the best | the very best | always the best | far and away | hidden gem | top notch
3 top quality | top class | top marks | top drawer | first class | 1st class | first rate | world class
3 high quality | highest quality | high standard(s) | highest standard(s) | five star(s) | 5 star(s) | 5/5
3 10 out of 10 | 5 out of 5 | five out of five | 100% | 110% | a plus | full marks
3 gold standard | state of the art | cutting edge | best in class | thumbs up | two thumbs up | hats off
3 big up | well done | good job | great job | nice job | good work | great work | keep up the .. work
3 keep it up | keep doing what you | thank(s) you so much | thank(s) so much | many thanks | big thank(s) you
3 huge thank(s) you | heartfelt thanks | god bless | bless you | life saver | saved my life | saved the day
3 changed my life | made my day | dream come true | heaven sent | god send | hit the spot | spot on | bang on
3 on point | on the ball | does the job | did the job | does the trick | did the trick | fit for purpose
3 does what it says | works like a charm | worked like a charm | like clockwork | as advertised | as promised
3 exactly what i/we wanted/needed | just what i/we wanted/needed | just right | well worth | worth every penny
3 worth every cent | worth the money/price/wait/visit/drive/trip | worth it | so worth | good value
3 great value | excellent value | value for money | bang for .. buck | reasonably priced | fairly priced
3 well priced | good price(s) | great price(s) | fair price(s) | low price(s) | competitive price(s)
3 price is right | best price(s) | over and above | beyond my/our/all/the expectation(s)
3 extra mile | exceeded .. expectations | exceeds .. expectations | exceed .. expectations
3 surpassed .. expectations | better than (i/we) expected | more than happy | more than satisfied
3 more than helpful | more than willing | more than expected | more than enough | far better than
3 much better than | a pleasure | pleasure to | pleasure dealing | always there | there for me/us/you
3 at ease | peace of mind | in good/safe hands | good hands | safe hands
3 made .. feel (very/so/at/really/like) <good> | made .. feel at home/special/safe/comfortable/welcome
3 felt at home | feel at home | home from home | home away from home | like family | part of the family
3 felt safe | feel safe | felt heard | felt cared | felt looked after | felt valued | feel valued
3 listened to | listens to | looked after | looks after | looking after | taken care of | took care of
3 takes care of | well cared for | cared for | all my needs | needs (were) met | met my needs
3 all my questions | answered .. questions | answers .. questions | kept .. informed | kept .. updated
3 keep .. informed | kept me up to date | kept in touch | explained everything | everything .. explained
3 explains everything | time to explain/listen/talk | went out of <be>/their/his/her way
3 out of their/her/his way | bent over backwards | bend over backwards | can do attitude | with a smile
3 always smiling | so easy
3 easy to use/deal/understand/follow/navigate/book/order/contact/set/install/get/find/work/talk/reach/park/do/return/pay
3 easy process | easy access | ease of | simple to use | quick response | quick and easy
3 immediately answered | in no time | next day delivery | on time | ahead of time/schedule | ahead of schedule
3 early delivery | arrived early | came early | first try | well organised/organized | well run | well trained
3 well made | well built | well designed | well thought out | well written | well acted | well presented
3 well maintained | well kept | well stocked | well equipped | well looked after | well informed
3 well behaved | well mannered | well prepared | very well | really well | so well | extremely well
3 works well | worked well | work well | works great | works perfectly | works fine | works beautifully
3 worked great | worked perfectly | run(s) smoothly | went smoothly | ran smoothly | goes smoothly
3 no nonsense | stress free | hassle free | trouble free | pain free | worry free | fuss free | user friendly
3 child friendly | family friendly | kid friendly | dog friendly | customer friendly | easy going
3 down to earth | good natured | kind hearted | warm welcome | friendly face(s) | good humour
3 sense of humour | forward thinking | customer focused | customer first | cares about
3 care about you/me/us/their/customers/people | really care | truly care | genuinely care | care and attention
3 good care | great care | best care | (highly/definitely/certainly/thoroughly/strongly/absolutely) recommend
3 would recommend | will recommend | would highly recommend | would definitely recommend | i recommend
3 happily recommend | happy to recommend | recommend(ed) to anyone/everyone/friends/family/all
3 told all my friends | recommend to | must buy | must see | must try | must visit | must watch | buy again
3 come again | visit again | use again | go again | stay again | order again | shop again | will/would be back
3 will/would return | will/would definitely be/return/use/come/go/stay/buy/order | will (be) using .. again
3 coming back | come back for more | back for more | repeat customer | loyal customer | customer for life
3 loyal member | stick with | stay with you | happy customer | satisfied customer | happy bunny
3 could live there | highlight of | love how | love that | like it | like how
3 liked it | i liked | we liked | really like | really liked | i also like | do like | much prefer
3 prefer this | nothing to improve | nothing to change | nothing to add | nothing needs
3 nothing i/you would change | would not change [a thing/anything] | would not hesitate | not hesitate to
3 do not hesitate | not change a thing | without hesitation | no hesitation
3 no need to/for/of [improve/improvement/change] | no improvement(s) (needed/necessary/required)
3 no change(s) (needed/necessary/required) | no room for improvement | never looked back
3 do not need/have to [change/improve/do] anything | not need to improve
3 nothing could [have been/be] <better> | nothing could be/have | nothing can be <better> | nothing you could
3 nothing more you could | everything i/we need(ed)/want(ed) | everything you need/want/could | all i need(ed)
3 so far so good | all good | all fine | all is well | all well | all went well | went well | goes well
3 go well | going well | everything <be> good/fine/ok/okay/great/perfect/excellent
3 everything fine/ok/good/great/perfect/excellent | up to standard/scratch/date | up and running | good to go
3 made a [big/huge/massive] difference | makes a (big/huge) difference | much better | so much better
3 a lot better | getting better | feel better | feeling better | felt better | got better | has improved
3 have improved | much improved | improved (a lot/greatly/significantly/massively) | back on my feet
3 nothing .. too much trouble/bother | nothing is/was too much | nothing too much | not expensive
3 never had .. <problem> | <have> yet to be disappointed | could not have .. <good> | could not find .. better
3 can not find .. better | hard to beat | hard to find better | hard to better
3 hard pressed to find fault/better | go to place | go to [store/shop/restaurant/bank/app] | first choice
3 never look elsewhere | would not go/use/shop/bank/stay/fly/buy anywhere/anyone else
3 would not want to be anywhere else | not once <have> they/it/you let me/us down | not once let me/us down
3 no reason to change/switch/leave | head and shoulders above | cut above | step above | notch above
3 better than most/others/any/other/average/anyone/ever
3 best bank/airline/hotel/provider/company/app/service/broadband/network/phone/supplier/insurer/product/place/value/customer
3 always on time | always in stock | always available
3 always quick/fast/prompt/polite/reliable/answer(s)/reply/replies/respond(s)/resolve(s)/helpful/clean/there/fresh
3 always get .. quick/prompt/fast .. reply/response/answer/service | answered .. first ring
3 real human/person/people answered/answers
3 <solve> .. [first call/first time/same day/within minutes/within hours/within a day/within an hour/straight away/in minutes]
3 first call resolution
3 refund/refunded/money/replacement .. [next day/same day/within days/within a day/straight away/immediately/promptly/quickly/in days/no questions asked]
3 no questions asked | no quibble | no argument | arrived next day | came next day
3 arrived (a) (day/days) early | earlier than expected/promised/stated/scheduled | sooner than expected
3 before the (due/expected/estimated) date
3 cheaper than (the) others/competitors/most/other/anywhere/elsewhere/expected | saved us/me .. | save me/us
3 never a dull | not crashed once | no crashes/glitches/bugs/lag/outages/downtime | not overpriced
3 not too pricey | cheap and cheerful/quick/easy/good/reliable | cheap prices
3 cheapest around/price(s)/i/on/in | low cost | low fares/fees/rates/prices/cost(s)/interest
3 lower than others/competitors | plenty of [choice/space/room/parking/options/staff/storage/time]
3 lots of [choice/space/room/options/variety/parking/features] | wide range/choice/selection/variety
3 good range/choice/selection/variety/location/communication/quality/product(s)/people/company/food
3 great range/choice/selection/variety/location/communication/quality/product(s)/people/company/food/team
3 never [crashes/fails/freezes/breaks/lags/late/runs out/goes down/drops/crashed/freezes]
2.5 can not wait | could not wait to | look(ing) forward to | looking forward | look forward
2.5 <solve> .. <problem> | <problem> .. <be> <solve> | <solve> <quick> | <solve> it | <solve> everything
2.5 <quick> <solve> | issue(s) <solve> | problem(s) <solve> | query <solve> | got it <solve> | sorted out
2.5 sort out quickly | sorted straight | went away happy | helped me/us/my/with | help me/us with
2.5 very helpful | able to help | happy to help | willing to help | eager to help | ready to help
2.5 keen to help | always help | always helpful | helping me/us | full refund
2.5 refunded me/us/immediately/straight/promptly/without | immediate refund | instant refund
2.5 refund .. <quick> | replacement .. <quick> | replaced .. free/quickly/immediately/without
2.5 sent .. replacement | free of charge | no charge | no extra charge/cost | at no cost | free delivery
2.5 free shipping | money back guarantee | saved me/us (a/so/money/time/lots/hours) | saves me/us/time/money
2.5 save(d) time | save(d) money | time saver
2 no major <problem> | took time | took the time | take the time | love the | like the | liked the | i like
2 more [companies/businesses/shops/places/people/firms/banks/airlines] should [do/be/offer/have/learn] | we like | do not change | nothing to dislike | not bad (at all) | not too bad | not half bad | not so bad
2 not that bad | not too shabby | not a bad .. | was not bad | not disappointed | not disappoint
2 never disappoint(s) | never disappointed | never disappoints | never lets me/us down
2 never fails | never failed | not let you/me/us down | not let .. down | no disappointment(s)
2 did not disappoint | does not disappoint | will not regret | not regret | not be disappointed
2 never had to wait | (did/do/does/never/will/would) not have to wait (long/ages) | did not wait long
2 not .. wait long | no waiting (around/about) | no wait | not long to wait | not a long wait
2 not kept waiting | never too busy | never too much | not rushed | never rushed | not feel rushed
2 never felt rushed | not pushy | not too expensive | never have/had to wait/call/chase/worry/ask
2 very experienced | experienced staff/team/driver/agent/agents | a steal | good smell
2 smells good/great/lovely/nice/amazing/fresh/clean | reward program/scheme
2 can/could not think of anything/any better/else/improve | above average | charge(d) less | did not charge
2 not charge me/us | not much of a wait/queue | short wait | not have to queue | no queue(s)
2 knows what they are doing | know what they are doing | knew what they were doing | knows their stuff
2 know their stuff | knew their stuff | knows his/her/their job | on my side | no pressure | not pressured
2 no hard sell | simple process | quick process | quick turnaround | fast turnaround
2 quick reply/replies/answer/answers/service/delivery/resolution/checkout/check
2 fast reply/replies/answer/answers/service/delivery/resolution/checkout/shipping/internet/speeds
2 plug and play | set and forget | i will stay | i am staying | no plans to leave/change/switch
2 years of <good> | a must have | is a must
1.5 as described | just as described | look after | straight away | right away | straightaway
1.5 same day | all ok
1 keep up | quick to | within minutes | in stock | for free | nothing wrong
1 been a loyal/happy customer (for/since)
0.7 customer for # <time>
0.5 no better | it is fine | was fine | is fine | fine with | up to date

# Words that say nothing of the matter here
0 neither good nor bad | neither happy nor unhappy | no fault of | like that | feel free | what kind | kind of
0 some kind | any kind | all kinds | sort of | that kind | this kind | in kind | what sort | as well as
0 as well | well as | good luck | good morning | good afternoon | good evening | in good time | a good deal
0 a great deal | great deal of | good few | good bit | good while | too good to be | would like to
0 would like | i would love | would love to | would like the | like a | like the way | look(s) like
0 looked like | feel(s) like | felt like | seem(s) like | seemed like | sound(s) like | things like
0 stuff like | something like | more like | just like | like this | like that one | like when | like you
0 like me | like i | customer care | care home | health care | social care | care plan | care team
0 care staff | intensive care | day care | care system | care provider | critical care | primary care
0 palliative care | customer support | tech support | technical support | support team | support line
0 support staff | support desk | help desk | help line | customer help | help centre | help center
0 quality of | fast food | free time | free wifi | wi fi | hard drive | hard copy | hard working | hard work
0 works hard | work hard | worked hard | tries hard | hard disk | hot tub | cold drinks | cold water
0 ice cold | cold beer | air con | light switch | trust fund | nhs trust | the trust | this trust
0 interest rate(s) | interest free | credit card | debit card | cash back | mean while | i mean | do not mind
0 never mind | not mind | waiting room | waiting area | waiting list(s) | wait staff | waiting staff | in case
0 no matter | no doubt | old man | old lady | old people | old age | year(s) old | years old | old friend(s)
0 small business | small talk | short term | long term | as long as | no longer | long lasting | long standing
0 long time customer | been a customer | been with | all the best | at best | best wishes | happy birthday
0 better half | sooner or later | more or less | pain relief | pain management | pain killer(s) | pain control
0 in pain | my pain | blood pressure | under pressure | stress test | emergency exit | fire alarm | dead sea
0 death in | problem solving | problem solver | trouble shooting | trouble shoot | question(s) and | issue of
0 first issue | should i | should you need | if i should | should have been told about earlier | what should
0 there is nothing | not only | not just | not merely | not to mention | not sure if | not applicable
0 not yet used | not used | not needed | if not | whether or not | or not | not long ago | last but not least
0 could i | can i | how can | in order to | in general | break down of | tea break | lunch break | break from
0 short break | city break | weekend break | coffee break | lost weight | weight loss
0 lost my husband/wife/mum/dad/mother/father/son/daughter | broke my leg/arm/hip | broken leg/arm/hip/bone
0 fell ill | sick leave | sick note | off sick | off work | heart attack | sharp pain | left hand | right hand
0 left over | left side | maternity leave | annual leave | leave a review | leave feedback | leave the house
0 left hospital | left school | cut out | sound quality | sound system | sound bar | sound card | hair cut
0 hair dresser | hair salon | hair dryer | hair dye | hair style | hair loss | for hair | my hair | raw fish
0 dry cleaning | dry skin | dry cleaners | cancel anytime | cancel at any time | blocked nose | blocked drain
0 wish you | best of luck | old school | loose leaf | free range | in the dark | dark chocolate | dark blue
0 dark grey | heavy duty | heavy traffic | problem child | criminal record | closing time | bank holiday
0 no 1 | i wish to [say/thank/express/commend/praise/congratulate] | wish you all | wish all | to be honest
0 if i am honest | honestly | and/have/had a joke | of late | i am sorry to | sorry for your | sorry to hear
0 hang out | hang on | dim sum | red cross | moving house/home | moved house/home | pros and cons
0 for the fun of | nothing at all | nothing really | nothing else | nothing else to [say/add] | nothing more
0 nothing i can think of | nothing in particular | nothing comes to mind | nothing springs to mind
0 none at all | not that i can think of | not that i know | not in particular
0 premium account/member/plan/version/economy | waiting to hear | sales assistant | assist me | of average
0 moving to | real person | human being | through no fault

# Facts that praise
3 9/10 | 8/10 | 9 out of 10 | 8 out of 10 | nine out of ten | eight out of ten | 4/5 | 4 out of 5 | four stars | 4 stars
3.5 there is/are no better | what more could/can i/you/we/anyone want/ask/need/wish | (my) only regret | [nobody/no one] else comes close
2.5 less <problem>/hassle/expensive than
0.5 despite the rain/weather/crowds/delay/price/cost
3.5 outlasted | outlast(s) | by heart | knows/knew .. inside out | feed an army | come(s)/came alive | brought .. to life | to perfection | on the dot | cleared up | life back | independence back | gave me .. back
3 in my/our favour/favor | paid it/me/us back | even my grandmother/gran/mum/mom/dad/nan/kids can | like i/we matter | as a person/human | treat(ed/s) me/us/my/him/her like a/family/royalty/friend/human
3 before (i/we) even (knew/asked/noticed/realised/got/had) | before i/we got home | the same afternoon/evening/morning/hour | same afternoon | by (the) evening/lunchtime/morning/bedtime | over the weekend and
3 less than the quote(d) | charged less | cheaper than the quote | stayed past/late/behind/longer | double checked | double check(s) | referred # | referred my/a/friends/family/people/several/many | look(s) forward to
3 learned/learnt [so much/a lot/loads/more than/more in] | [nobody/no one] noticed | a real voice | a local number | real voice | local number | no call centre(s)/center(s)/robots/bots/machines/menus | always a table/seat/space/smile
3 doubled/tripled/boosted/grew our/my/the | like having another | another team member | in # dashboard/place | in one dashboard/system | any question(s) .. answer(ed/s) | reflects what | what we ask for
3 do/does/did not have to explain | not have to repeat | survived | rang/called/texted/phoned to say | let me/us know when | upgrade to a | an upgrade | upgraded to | without asking for it
4 what is not to love/like | (there is) nothing not to like/love | not once .. have/has/had .. complain/problem/issue/wait/let/cause/reason | hands down the best | nothing but the best
3.5 be lost without | lost without | cannot/can not imagine .. without/going/using/life/anywhere/any/being | could not imagine .. without/going/using/life/anywhere
3.5 did not want to [leave/go home/stop/come home/put it down/go] | never want(ed) to leave | sad to leave | hated to leave | never want to go
3.5 melt(s/ed) in my/your/the mouth | on a cloud | like a glove | like a dream | like new | good as new | brand new | hooked | addicted to | dream about
3 make(s) it right | make(s) things right | stand(s) behind | stood behind | stands by | got/have/has my/our/your back | inside out | bend(s) over | with open arms
3 get(s)/got/getting/received compliments | so many compliments | lots of compliments | complimented on | turn heads | pays/paid for itself | worth its weight
3 dealt with on/immediately/quickly/promptly/straight/professionally/in/within/the | on the spot | sorted on/in/within/before | problem .. gone | no more problems/issues/queues/waiting/worries/shocks/surprises/hassle/stress/headaches
3 waived the/my/a/all | they/you waived | refunded the/my/our | credited my/our | matched the price | price match(ed) | held the/my/our (connecting) flight/connection/table/room/plane/train/door
3 remember(s/ed) my/our name/order/birthday/face | know(s) my/our name/order/business/needs | act(s/ed) on (our/my/your) feedback | listen(s) and act(s) | take(s/n) feedback | feedback seriously
3 in person than | even better | better in person/than | looks great/lovely/amazing/good/better | exactly as pictured/described/shown/expected/advertised/promised/ordered/i
3 (arrived/came/here/delivered/ready/finished/done) # <long> early | # <long> early | ahead of the date | before the date | showed up early | on the second/first/third ring
3 do/does/did not treat you/me/us/people like (a number) | never treated like a number | not just a number | never feel/felt rushed/pressured/ignored/pushed
3 do/does not have a bad/single .. (to) say | no bad word | no surprises | no crowds | no gimmicks | no small print | no hassles | no strings attached | no hidden
3 cleaned up after himself/herself/themselves/them/it | left no/the place/everything .. clean/tidy/spotless | tidied up | took (his/her/their) shoes off
3 already booked for/again/next | booked again | booked for next | be back next | see you again/next/soon | cannot wait to (come/go/be/return) back | bought another | bought a second/third | bought one for | ordered more/another | ordering more
3 cut(s) our/my/the costs/bills/bill/costs/time | cut .. by # | saved # | reduced our/my/the costs/bill/time/workload | time by # | made my/our job/life/lives .. easier | makes my/our job/life/lives .. easier
3 integrates with | plays nicely with | works with everything | does everything (we/i/that/you) | everything (we/i) need | got .. up and running | picked it up within/in/quickly | easy to learn
2.5 someone/somebody actually called/answered/cared/listened/rang/helped | someone actually | actually care(s/d)/listen(s)/listened/know(s)/knew/help(s)/helped/read(s)/works/worked/answer/reply/enjoy/use
2.5 plenty of | holds a/its charge | holds .. charge for | lasts all/a/for/me/forever/ages/days/weeks/long | lasted .. years | years old and still | still runs/going/strong/perfect/looks | lasts # <long>
2.5 same great/good/high/excellent/friendly | same price for | the same for years | same day appointment | got me/us in (the) same | fit(ted) me/us in | squeezed me/us in
2.5 steps from | footsteps from | metres from | yards from | minutes walk | across from the | view alone | worth it for | the view | views of/over/from | sea view | ocean view
2.5 little touches | personal touch(es) | little extras | attention to detail | thoughtful touches | for the kids/children | birthday cake/card | our honeymoon/anniversary
2.5 waited on hand | hand and foot | stayed on the line/phone | stay(s) on the line/phone | until everything/it was working/fixed/resolved/sorted/done | every step of the way | every step
2.5 was/were/been paid (out) in/within | claim was/is paid | paid in/within # | approved in/within/the | replaced it/my/our/the/free/immediately/straight/without | replaced .. without/no question/questions
2.5 without any questions/question/effort/trouble/stress/waiting/wait/drama/pain/help | without reading the manual | without a hitch/hiccup/glitch/receipt/problem/fuss | without fail | without breaking | without leaving
2.5 big/generous/huge/large portions | low/lower prices/price | good prices | cheaper and/than/prices | cheap and <good> | one less thing | never have to think | sleep better/easier/well/at | peace and quiet
2.5 new features every/all/added | always improving/getting/adding/innovating/learning | keeps getting better | keep improving | keep getting better | constantly improving | gets better | go to place/for/store/shop/app/brand
2 because you/they care | care about | caring about | ease of doing | people to work/deal with | great people | good people | nice people | lovely people | always smiling faces | smiling faces | on the house | in good hands
2.5 would go/come back for | will go/come back for | walking distance | stones throw | short walk | right by/beside/opposite/next the/to | right on the | close to the/everything/all/shops/town/home/work/where
2 minutes from the | handy for | easy to get to | near everything | perfectly located | great/good/perfect/excellent/ideal/prime/convenient/central location
3 can not think of a thing/anything/any/how | could not think of a thing/anything/any/how | nothing .. can/could/would (i/you/they/we) suggest/improve/change/better
3 nothing (that) i can/could/would suggest/change/improve/add | not anything .. improve/better/change/suggest | difficult/hard to think of anything
3 there is nothing (that/else/more) .. <better> | nothing (else/more) .. could have been done | cannot be improved | can not be improved/improved
3 better service/prices/price/rates/deals/value/coverage/cover/quality/support/food than | better than i/we | better than the | better than my
2.5 turned up/arrived/came/delivered/ready (exactly/right/bang) when they/you/it/promised/he | kept (to) (the/their/his) appointment/schedule/slot/quote/time
2.5 picked up the phone/straight/right/within/immediately | answered straight/right/immediately/promptly/quickly | replied within/straight/promptly/immediately/quickly/the | responded within/straight/promptly/immediately/quickly/the
2.5 talked me/us/him/her through | walked me/us through | guided me/us | went through everything | explained .. clearly/simply/well/thoroughly/everything/step/options
2.5 nothing to hide | no catch | no strings | no jargon | plain english | in plain | no contract(s) | no fuss or | no drama
2.5 always been there | never been refused/late/disappointed/let/kept/charged/overcharged | never once | always helped/treated/sorted/delivered/found/had a/given/received
2.5 gave me/us/my/him/her .. lift/hug/cup/towel/discount/voucher/extra/bonus/tour | offered me/us .. free/discount/drink/refund/alternative/replacement/upgrade
2.5 got my/our/the money back | money back within/straight/the next/in # days | paid my/our/the claim/out | settled my/our/the claim
2.5 recommended by | recommend you/them/it/this/your/their/her/him | tell everyone/people/all/my friends | told everyone | bring my friends/family/kids
2 i/we always come/go/stay/use/choose/buy/shop/fly/book/order/return/enjoy/recommend/feel/find/get/know/look | keep coming/going back | kept coming back
2 everything is/was/has/had/went/works/arrived/worked | everyone was/is/has/i | all the staff | each time/every time <good> | from start to finish | start to finish | from beginning to end
3.5 to die for
0.5 not mind .. <bad>
3.5 deserve(s/d) a/an/the/some/all [pay/medal/medals/award/awards/raise/bonus/promotion/recognition/credit/praise/thanks]
3.5 would not be here [today/now/without/if] | (i/we) (only/just) wish i/we had .. sooner/earlier/before | (i/we) (only/just) wish i/we had .. years ago
3.5 wish i/we had found | only wish i/we had .. sooner/earlier/before | could not live without | could not do without
3 without being asked | without me/us/you having to | there when (i/we/you) need(ed) | held my hand | life changing
3 treat(ed) (me/us) with .. dignity/respect/kindness/care | on my wavelength | in their element | ask for nothing more
3 never .. more than # <short> | not one/once/a single outage/problem/issue/complaint/breakdown/fault/failure
3 not a single problem/issue/complaint/fault/bad | never .. crashed/failed/broken/frozen/faltered/missed
3 keep(s)/kept their/his/her/its promises/promise/word | true to their/your/its word | stand by their/your/its
3 do what they/you/it say(s) | does what they/you/he/she says | did what they/you said | delivered on .. promise/promises
3 [nobody/no one] does/can/could/comes .. better/close | miles better | streets ahead | light years ahead
3 than my/our old/last/previous/former/other | years ahead | ahead of (the) competition/competitors/others/rest
3 i/we trust | trust them/you/it/this | just works | simply works | still going (strong) | is heaven | was heaven
3 carried .. for me/us/up | drove .. out/miles/back | <be> a star/stars | absolute star(s) | real star(s)
3 pleasantly surprised | nicely surprised | nice surprise | pleasant surprise | very reasonable | reasonable price(s)/rates/cost/fee(s)
2.5 (does/did/do) exactly what it says (on the tin) | without having to | without having to (even) <bad> | without me/us having to <bad> | without charging/charge me/us/anything | without argument/arguing/quibble/question/fuss/hesitating/delay
2.5 put it/things/this/everything/that right | put right | made it right | made things right | made it up to | make it up to
2.5 still had/found/made/took (the) time | never needed | first name terms | remember(s/ed) my/our/me/us
2.5 know(s) me/us/my (by/name/order) | always know(s) | always get(s) a/my/what | always find(s) .. what
2.5 saves hours/me/us | saved hours/days/weeks | cut(s) .. in half | in record time | right first time | first time every time
2.5 works first time | fixed/sorted/solved/resolved/answered/done (the/on/in) (first/same/one) call/time/visit/day
2.5 paid out | [nobody/no one] else compares/comes/offers | all in one place | everything in one place | one stop
2.5 came with me/us | stayed with me/us | sat with me/us | checked on me/us | check(ed) (up) on me/us | rang/phoned/called to check
2.5 phoned/rang/called/called me the next day to check/see | to see how i/we was/were/am/are | asked how i/we
2.5 always been <good> | gave us/me a free | got (me/us) a free | free upgrade | upgraded us/me
2 in/within <short> | in/within/under # <short> | in (just/only/about/less/under) (than) <few> <short> | took (just/only/me/us/about/less/than) <few> <short>
2 within the hour | within an hour | within # hour(s) | in under/less (than) an hour | in a flash | in a jiffy | in and out
2 seen <quick>/early/immediately | <quick> seen | seen on/within/before | in a day | next morning | the following day
2 no need to queue/wait/call/phone/ring/go/leave/travel/worry/print/carry/visit/chase | never had to | never have to
2 do/did/does not (even/ever) have to queue/wait/go/leave/travel/worry/drive/carry/think/call/phone/chase/ask/repeat/pay/do
2 lower than | less than others/elsewhere/my/competitors/the/i/expected/quoted/most | short queue(s)/wait(s)/line(s)/waiting/wait
2 real people/humans | actual human/humans/person/people | a human being answers | can do everything | do everything from/on/in/online
2 everything from my/one | landed/finished/delivered/came early | still works/working (well/fine/perfectly/great/like) | cares for
2 still the best/good/great/love | still <good> | better now | no longer have/had to | has everything | have everything
2 has all the/i/you/we | got everything | knew exactly/what | knows exactly/what | know exactly/what
2 more competitive | good rate(s) | good coverage/signal/reception/connection/speed(s)/deals/deal/offers/mix/advice/food/staff
2 has it all | fair deal | good deal(s) | great deal(s) | great offers | best deal(s) | bank on | one of a kind
1 was/is not your/their/his/her fault | been with you/them/this .. years | with you/them for years | for many years
1 over the years | does what it should | do what it should | gets the job done | next day
1 i/we/they/you/it/who/staff always
0.7 as expected | as it should (be)

# Blame
-4 worst .. ever | worst .. [company/bank/airline/hotel/service/provider/experience/life/world/restaurant/food/product/app/country/planet]
-4 robbed me/us/of | daylight robbery | avoid at all costs | avoid like the plague | stay away | run away | do not ever | never ever
-3.5 never again | never .. again | not .. again | worst experience | horrible experience | terrible experience | absolute/complete/utter/total joke/disgrace/shambles/rubbish/nightmare/mess/waste/shower/farce
-3.5 complete waste | total waste | waste of [time/money/space] | do not trust | can not trust | stole .. money/from
-3 treated like [a number/dirt/an idiot/idiots/rubbish/a criminal/criminals/a child/children/cattle/crap/garbage/animals/an animal/a nuisance/second]
-2.5 nowhere near | anything but <good> | hardly <good> | short of expectations
-2.5 below par/average/standard/expectations | below the standard
-2.5 not up to [standard/scratch/par/date/expectations/much/the] | not .. up to standard/scratch/par
-2.5 not as <good> | not as good | not as described | not as advertised | not as expected | not as i expected
-2.5 not as promised | not so good | not so great | not the best | not the greatest | not great | not well
-2.5 not happy | not satisfied | not impressed | not pleased | not ideal | not easy | not worth | not helpful
-2.5 not very <good> | not really <good> | not particularly <good> | not all <good> | not enough
-2.5 not .. enough | never enough | not properly | not working | not work | not worked | not .. work
-2.5 not fit (for) | not suitable | not acceptable | not recommend(ed) | not .. recommend | never recommend
-2.5 not be recommending | will not be recommending | would not wish | not buy | never buy | will not buy
-2.5 would not buy | not use again | never use | will not be using | not be using | not be returning
-2.5 never return | not be going/coming back | never go/come back | will not be back | not be back
-2.5 ever again | steer clear | stay clear
-2.5 keep away | look elsewhere | go elsewhere | going elsewhere | shop elsewhere
-2.5 take my/our business elsewhere | look for another | looking for another | switching to
-2.5 change provider(s) | cancel my/our | cancelled my/our | closed my/our account | leaving you
-2.5 lost a customer | lost my business | run a mile | do not bother | not bother | do not waste
-2.5 not waste your | do not buy | do not use | do not go | do not order | do not touch
-2.5 do not recommend | can not recommend | can not rely | can not use | can not log
-2.5 can not access | can not contact | can not reach | can not understand | can not speak to | can not afford
-2.5 can not hear | could not get | could not find | could not log | could not hear | could not use
-2.5 could not access | could not understand | could not help | could not answer | could not care less
-2.5 could not be bothered | can not be bothered | unable to | not able to | impossible to | difficult to
-2.5 hard to [use/understand/find/get/reach/navigate/contact/hear/see/read/follow/speak/talk/use/believe/work/open/make/tell/know/book/cancel]
-2.5 struggle to | struggled to | failed to | fails to | refuse(d) to | forgot to | too many | too few
-2.5 too little | too late | too long | too slow | too small | too big | too expensive | too high | too low
-2.5 too short | too loud | too hot | too cold | too dark | too far | too busy | too hard | too complicated
-2.5 too salty | too dry | too tight | too large | too heavy | too bright | too thin | too thick | too soft
-2.5 too quiet | too strict | way too | a bit too | just too | bit too | little too | so much for | so called
-2.5 a joke | <be> a joke | absolute joke | complete joke | joke of a | what a joke | bad joke
-2.5 laughing stock | waste of [time/money/space/effort/energy/my/your]
-2.5 a waste | wasted my/our/hours/time | rip off | rip(ped) me/us off | ripped off | a con | total con
-2.5 highway robbery | cash grab | cash cow | money grab | money grabbing | money making
-2.5 only after/about/interested .. money | all about (the) money | all they want is money | cost the earth
-2.5 arm and a leg | over priced | poor value | bad value | no value | not value for money | not great value
-2.5 not worth .. [money/price/it/penny] | not cheap | better value elsewhere | cheaper elsewhere
-2.5 find/found (it) cheaper | cheaper option(s) | increased price(s) | high(er) price(s) | high(er) cost(s)
-2.5 high fee(s) | hidden fee(s) | hidden charge(s) | hidden cost(s) | extra charge(s) | extra cost(s)
-2.5 extra fee(s) | additional charge(s) | additional fee(s) | cost more | paid more | paying more | pay extra
-2.5 pay more | pay for extra | pay twice | charge(d) extra | charged twice
-2.5 charged me/us/my [twice/double/again/more/extra/for] | double charged | charged double
-2.5 took money/payment | money taken | taken from my account | taken out of my account | want my money (back)
-2.5 get my money back | refund my money | out of pocket | lost money | still waiting | still wait | still not
-2.5 still no | still have not | still has not | still do not | still does not | still can not | still broken
-2.5 still unresolved | still pending | still awaiting | still haven't | still having
-2.5 still having problems/issues | still chasing | still missing | still outstanding | still unsure
-2.5 still in pain | yet to [receive/hear/be/get/arrive/see/have] | have yet to | <have> yet to
-2.5 never got back | never heard back | never called back | never turned up | never showed (up)
-2.5 never on time
-2.5 no one [called/rang/answers/answered/replied/helped/cares/cared/seems/knew/knows/listens/came/contacted/told/responds/explained/available/picks/has/ever/bothered/there/to]
-2.5 nobody [called/rang/answers/answered/replied/helped/cares/cared/seems/knew/knows/listens/came/contacted/told/responds/explained/available/picks/has/ever/bothered/there/to]
-2.5 no <reply> | no answer | no reply | no response | no <reply> from | no .. <reply> | no communication
-2.5 no contact | no follow up | no customer service | no help | no support | no explanation | no apology
-2.5 no empathy | no compassion | no interest | no idea | no clue | no sense of | no respect | no manners
-2.5 no care | no consideration | no consistency | no continuity | no hot water | no water | no wifi
-2.5 no signal | no sign of | no toilet paper | no heating | no way to | no way of | no means | no point
-2.5 no use | no good | no better than | no flavour | no flavor | no taste | no atmosphere | no staff
-2.5 no stock | no longer [work/works/working/available/able/use/recommend/trust/get/want/shop/a]
-2.5 out of stock | out of order | out of date | out of service | sold out | ran out of | run out of
-2.5 not in stock | never in stock | no delivery | not delivered | not arrived | not arrive | not turn up
-2.5 not show up | did not show | did not arrive | did not turn | did not come | did not receive
-2.5 not received | not receive | has not arrived | have not received | not answer(ed/ing) | do not answer
-2.5 did not answer | does not answer | do not reply | did not reply | not reply | not respond(ed/ing)
-2.5 do not respond | did not respond | did not call | not call back | not get back | no call back | no call
-2.5 did not help | not help | not helped | do not help | did not listen | do not listen | not listen(ed/ing)
-2.5 not care | do not care | does not care | did not care | not know what | do not know what | not understand
-2.5 do not understand | did not understand | not trained | not explain(ed) | did not explain | not told
-2.5 not informed | not tell | did not tell | not inform | not communicate(d) | not let [me/us]
-2.5 would not let | will not let | would not help | would not give | would not refund | would not accept
-2.5 would not take | will not work | will not open | will not load | will not connect | will not turn
-2.5 will not refund | do not work | does not work | did not work | does not .. <fault> | do not .. <fault>
-2.5 did not .. <fault> | will not <fault> | would not <fault> | not loading | not connect(ing)
-2.5 not responding | stopped working | stops working | stop working | stopped responding | quit working
-2.5 not turn on | not hold | does not last | not last | did not last | fell apart | falls apart
-2.5 falling apart | fell off | falls off | came off | came loose | fell out | keeps falling
-2.5 broke [after/within/in/down/the/on/when] | breaks down | broken down | break down | breaking down
-2.5 died after | dead on arrival | dead battery | keeps <bad>
-2.5 keeps [crashing/freezing/breaking/stopping/disconnecting/dropping/changing/going/losing/failing/telling/saying/asking/asking/sending/coming/cutting/logging/kicking]
-2.5 keep getting | keep having to | keep having | kept having | kept <bad>
-2.5 kept [waiting/asking/telling/changing/saying/passing/transferring/getting/cutting/dropping/hanging/ringing/sending/me]
-2.5 kept me/us waiting | kept waiting | kept on hold | keep me waiting | made to wait | made me/us wait
-2.5 left waiting | left [me/us] [on hold/waiting/hanging/without/stranded/in] | left without | let down
-2.5 let [me/us/everyone/it/themselves] down | lets .. down | letting .. down | put me/us on hold
-2.5 put on hold | hung up | hang up | hangs up | cut off | cuts off | cut me/us off | cutting off
-2.5 got cut off | passed around | passed from | pass(ed) .. [around/pillar/person/department]
-2.5 pillar to post | from department to department | sent from .. to
-2.5 transferred [several/multiple/many/to/from/around/between/#] | given the run around | run around
-2.5 runaround | the runaround | fob(bed) .. off | fobbed off | brushed off | talk(ed) down to | looked down
-2.5 went round in circles | round in circles | going round in circles | back and forth | to and fro
-2.5 <count> [calls/emails/phone/attempts/reminders/complaints/visits/letters] | multiple times
-2.5 numerous times | countless times | time and time again | time after time | over and over (again)
-2.5 again and again | yet again | every single time | # [hour/day/week/month/year] wait | # <time> late
-2.5 # <time> delay
-2.5 # <time> to [get/be/receive/answer/respond/reply/speak/arrive/deliver/hear/fix/sort/resolve]
-2.5 # <time> [later/on] and still | over # <time> [to/late/for]
-2.5 took (over/nearly/almost/about/more) (than) # <time> | takes [too/so/very/forever/ages/a/far] [long/time]
-2.5 took [too/so/very/forever/ages/a/far] [long/time] | take [too/so/very/forever/ages/far] [long/time]
-2.5 taking [too/so/forever/ages] [long/time] | took forever | takes forever | took ages | takes ages
-2.5 take ages | takes a while | took a while | took a long | takes a long | a long time [to/for/waiting]
-2.5 long time [to/for/waiting] | a long wait | long wait(s) | long waiting | long queue(s) | long line(s)
-2.5 long delay(s) | long hold | bit long | quite long
-2.5 waiting (for/on) [the/a/my/our/ages/over/hours/days/weeks] | have to wait | had to wait
-2.5 slow [to/service/response/delivery] | late [delivery/arrival/for/again/every] | arrived late | came late
-2.5 turned up late | always late | were late | was late | is late | late by | running late
-2.5 cancel(l)ed [my/our/the/on/at/last/without] | cancelled at | at the last minute
-2.5 without [notice/warning/telling/explanation/reason/asking/informing/permission/consent/any/my/notifying/consulting]
-2.5 no warning | no notice
-2.5 wrong [item/order/size/colour/color/product/address/one/information/advice/date/time/price/part/person/department/way/bill/amount/thing/food/room]
-2.5 wrong with | got .. wrong | get .. wrong | went wrong | goes wrong | go wrong | going wrong | gone wrong
-2.5 sent .. wrong | was wrong | is wrong | gave .. wrong | not right | is not right
-2.5 missing [item/items/part/parts/from] | item(s) missing | part(s) missing | was missing | were missing
-2.5 not as good as | gone downhill | going downhill | go(es) downhill | down hill | gone down | going down
-2.5 not the same | no longer what | since (the) [update/new/change/takeover/merger] | latest update
-2.5 getting worse | got worse | gets worse | gone worse | could not be worse | could not have been worse
-2.5 worse than | from bad to worse | worst [ever/experience/service/company] | one of the worst
-2.5 by far the worst | beyond a joke | beyond belief [bad/rude]
-2.5 the only [thing/complaint/issue/problem/downside/negative]
-2.5 biggest [complaint/issue/problem/downside/concern] | fix [it/this/the/your]
-2.5 sort [it/this/the/your/yourselves] | sort out [your/the] | lack(s/ed/ing) of | lacking in
-2.5 lack(s) [any/the/in] | shortage of | absence of | broken promise(s) | empty promises | false promises
-2.5 told [it/they/me/us/to/that/i] [would/will] | being told
-2.5 conflicting [information/advice/messages/answers]
-2.5 different [answer/story/information/answers/stories/people/person] [every/each/from/all]
-2.5 bad experience(s) | bad service | poor service | poor communication | poor quality | low quality
-2.5 cheap quality | bad quality | cheap plastic | feels cheap | looks cheap | cheaply made
-2.5 poorly [made/designed/organised/managed/written/trained/run/lit/maintained]
-2.5 badly [made/designed/organised/managed/written/trained/run] | looks nothing like | nothing like
-2.5 nothing special | nothing [has been/was/is/gets/got] [done/happened/resolved/fixed/changed]
-2.5 nothing [happened/works/worked/changes/changed/done] | nothing to do | nothing for | thanks for nothing | thanks a bunch | thanks a million for
-2.5 do nothing | did nothing | does nothing | done nothing | good for nothing | next to nothing
-2.5 not very much | not consistent | not listening | not reliable
-2.5 not enough [staff/time/choice/information] | not enjoy | not once | no where near
-2.5 if you [want/like/enjoy] .. [wait/queue] | sick of | fed up (with/of) | tired of | sick and tired
-2.5 had enough | enough is enough | last straw | not my fault | blame(d) [me/us/the/it/customer]
-2.5 accused [me/us] | called me a | laughed at | shouted at | yelled at | spoken to like
-2.5 treated [me/us/like/as] [like/as/badly/poorly/unfairly]
-2.5 treat(s) .. like [dirt/rubbish/idiots/children/cattle/a number/second] | like a number | just a number
-2.5 could not care | waste my/your/our | buyer beware | false advertising | false advertisement
-2.5 bait and switch | misleading [advert/advertising/information] | fine print | small print
-2.5 terms and conditions | red tape | jump through hoops | cold food
-2.5 food [was/is/were/came/arrived/served] [cold/lukewarm] | was cold | stone cold
-2.5 room was [cold/small/tiny/dirty/hot] | run down | worn out | hair in | food poisoning
-2.5 made me [sick/ill/feel sick] | felt sick | made .. ill | got sick | smell(s/ed/t) of | stink(s) of
-2.5 bed bugs | gave up | give up | given up | giving up | lost patience | lost interest | lost the will
-2.5 lost faith | lost confidence | lost trust
-2.5 lost my/our [luggage/bag/bags/order/parcel/package/booking/data/money/job/details/paperwork/file/notes/patience/account]
-2.5 lost in the post | lost luggage | took advantage | taken advantage | talk to a [human/person/real]
-2.5 speak to a [human/person/real/someone] | getting through | got through eventually | could not get through
-2.5 can not get through | can never get (through) | never get through | engaged tone | always engaged
-2.5 automated system | voice mail | dead end | false alarm | error message(s) | error code | log(ged) me out
-2.5 logs me out | logged out | kicked out | kicks me | locked out | blocked my/our | too buggy
-2.5 full of [bugs/errors/ads/mistakes/holes] | blue screen | black screen | blank screen | white screen
-2.5 battery [dies/drains/died/life is/life was] [quickly/fast/short/poor/bad/terrible] | drains (the) battery
-2.5 drops calls | dropped calls | poor reception | bad reception | no reception | poor signal | bad signal
-2.5 internet [down/drops/slow/goes] | wifi [down/drops/slow/did/does/was] | no internet | keeps dropping
-2.5 was down | be down | power cut(s) | bill shock | bill(s) [wrong/increased/went/doubled/high] | wrong bill
-2.5 incorrect bill | too much [information/time/noise/money]
-2.5 only [complaint/issue/problem/downside/negative/thing/criticism/drawback/gripe/concern/con/bad/improvement/suggestion/niggle/disappointment]
-2.5 went up again | <have> gone up | raised my/our/the/your price/prices/premium/rates/fees
-2.5 price/prices went | price hike(s) | took .. money | taken .. money | took payment | take my money
-2.5 keep(s) taking/charging | kept charging | without my permission/consent/knowledge
-2.5 last time i/we order/use/shop/buy/fly/stay/visit/come/ever/book/go/eat/deal | thank(s) you for nothing
-2.5 good luck getting/trying/finding/reaching | great another | broke the first/second | broke first
-2.5 broke .. first time/day/week/use | paper thin | thin walls | hear everything | hear every
-2.5 hear the neighbours/neighbors/people/next/traffic/music/noise
-2.5 different answer/answers/story/person/people
-2.5 five/three/four/two/six/several/multiple/many/different different people/agents/departments/answers
-2.5 where is my order/refund/parcel/money/package/delivery/bag/stuff/item | still nothing | nothing yet
-2.5 no show | nobody/none .. seems/seem to know/care/help | promised .. came/never/not/nothing/but
-2.5 never came | never materialised/materialized | nothing ever [happens/happened/changes/changed/gets]
-2.5 nothing gets done | went/go/goes/going unanswered | on deaf ears | left hanging | left in the dark
-2.5 kept in the dark | left in the rain | left outside | left .. in the rain | thrown over
-2.5 wrong address/house/door | says delivered | marked as delivered | not been delivered | never delivered
-2.5 lost by | lost in transit
-2.5 arrived/came/was/were/is/are/turned up/received/delivered/got [broken/damaged/late/faulty/smashed/cold/dead/dirty/empty/open/opened/wrong/incomplete/crushed]
-2.5 dead pixel(s) | does not turn on | will not turn on | not turning on | will not charge | does not charge
-2.5 not charging | does not fit | did not fit | not true to size | wrong size | runs small/large | came apart
-2.5 peeled off | wore out | worn through | not last long | only lasted/lasts
-2.5 stopped charging/working/responding/loading | quit working/on | gave out | gave up the ghost | bricked
-2.5 factory reset | log(s/ged) me/us out | signed me out | kicks me out | can not sign | could not sign
-2.5 password reset .. not | reset my password .. again/times/every | verification code .. not/never
-2.5 not sync | not syncing | will not sync | does not sync | lost all my | deleted my/all | wiped my/all
-2.5 missing feature(s) | lacks feature(s) | feature(s) removed | removed the/a feature | taken away
-2.5 no dark mode | too many ads | full of ads | ads everywhere | nothing but ads | paywall | pay wall
-2.5 forced to [pay/buy/use/update/upgrade/switch/wait/call/take/cancel] | forces me/you/us
-2.5 made me/us [pay/wait/feel like/feel stupid/late/miss/angry/cry/sick/ill]
-2.5 missed my/our/the [flight/connection/train/appointment/meeting/wedding/slot/delivery]
-2.5 missed connection(s) | lost/delayed/damaged/missing luggage/baggage/bag/bags/suitcase | bumped from
-2.5 denied boarding/claim/refund/access | declined my/our/the | rejected my/our/the | refused my/our/me/us
-2.5 turned me/us down/away | turned away | would not honour/honor | did not honour/honor | not honour(ed)
-2.5 not honor(ed) | loophole | not covered | does not cover | did not cover | not cover
-2.5 credit score .. down | marked my credit | debt collector(s) | bailiff(s) | ombudsman | trading standards
-2.5 small claims | take .. to court | legal action | reported you/them | formal complaint | made a complaint
-2.5 official complaint | raised a complaint | complained (to/about/and/but/several/twice/many) | no one took
-2.5 no accountability | no responsibility | take no responsibility | do not take responsibility
-2.5 no ownership | no transparency | no common sense | no training | no knowledge | no urgency
-2.5 no sense of urgency | no attention | no flexibility | no discretion | no compensation | no refund(s)
-2.5 not refund(ed) | not been refunded | still no refund | no discount(s) | no loyalty
-2.5 loyalty means nothing | no reward for loyalty | new customers get .. | new customers only | not valued
-2.5 do not feel valued | feel undervalued | not welcome | did not feel
-2.5 feel(s) like a [scam/chore/waste/number/con/rip/prison/burden/joke/nuisance]
-2.5 felt like a [scam/chore/waste/number/con/rip/prison/burden/joke/nuisance/criminal/idiot]
-2.5 like pulling teeth | uphill struggle/battle | wild goose | brick wall | banging my head | tear my hair
-2.5 drives me mad/crazy/insane/nuts | driving me mad/crazy/insane/nuts | lost for words | words fail
-2.5 beggars belief | hours of my life | wasted hours/days/time/trip/journey/call | pointless exercise
-2.5 complete shambles | total shambles | dogs dinner | cowboy(s) | clowns | muppets | poor show | poor form
-2.5 poor effort | poor attitude | bad attitude | attitude problem | attitude stinks | had an attitude
-2.5 gave me attitude | bad experience
-2.5 bad taste | sour taste | left a bad | put me off | put off by | puts me off | off putting
-2.5 another [cancelled/delayed/late/failed/broken/wrong/missed]
-2.5 claim (was/is/been) [denied/rejected/refused/declined]
-2.5 lasted (only) [a/two/three/one] [week/day/month/weeks/days/months/hours]
-2.5 battery (only) lasts [two/three/one/a few/only]
-2.5 [price/prices/premium/bill/fare/fares/rates/cost/costs/rent/fees/charges/charge/subscription] [went up/gone up/going up/keeps going up/keep going up/keeps rising/keep rising/increased/increases/doubled/tripled/rises/hiked/has increased/have increased/has doubled/has risen/have risen/has gone up/have gone up]
-2.5 increase(d) my/our/the [price/premium/bill/fee/fees/rent/rate/rates/prices/monthly/payment/subscription]
-2.5 left on the [doorstep/street/floor]
-2 too quick | too fast | wait(ed/ing) # <time> | why [is/are/do/does/did/can/has/have/was/were/would]
-2 how hard [is/can] | how can [you/they/a] | how [difficult/long] | what is the point
-2 what a [waste/shame/joke/disgrace/shambles/mess/disappointment/nightmare/pity/load/farce] | shame on
-2 shame [that/about/you/it/they] | pity [that/about] | half [hearted/baked/empty/cooked/of] | hit and/or miss
-2 hit or miss | hit and miss | mixed bag | mixed experience | depends on [who/the day/which] | varies
-2 variable | patchy | so so | run of the mill | middle of the road | nothing to write home
-2 could take it or leave it | leaves a lot to be desired | leaves much to be desired
-2 left a lot to be desired | left much to be desired | lot to be desired | much to be desired | to be desired
-2 something to be desired | work in progress | not quite | not really [what/a/the/my] | not convinced
-2 not sure [why/what/how/about/they/i]
-2 would not [say/call/use/buy/go/stay/bother/trust/pay/be/come/return/wish/do/shop/order/touch] | think twice
-2 think again | be warned | be aware | watch out | one star | 1 star | zero star(s) | 0 star(s) | two star(s)
-2 2 star(s) | 1/10 | 2/10 | 3/10 | 0/10 | 1/5 | 2/5 | 0/5 | 1 out of 10 | 2 out of 10 | 0 out of 10
-2 zero out of | waited/waiting (for/over/about/nearly/almost/around) # <time>
-1.5 can not get | charged for | money back | after # <time> | took # <time> | take(s/n) # <time>
-1.5 wait time(s) | waiting time(s) | last update | not good enough | far from <good>/it/ideal/easy/what
-1.5 far from | not good | not order | not return | not go/come back | switched to | moved to another
-1.5 far too | so many mistakes/errors/problems/issues/ads/calls/times | so slow | so long | that long
-1.5 cost(s) a fortune | not good value | price(s) [keep/have/has/went/going/gone/goes] .. up
-1.5 price(s) [increase/rise/hike/increases/rises/hikes] | price(s) <be> [too/very/so/a/bit/quite] high
-1.5 cost(s) too | not yet
-1.5 never [got/get/received/receive/arrived/came/come/turned/showed/heard/hear/called/call/rang/ring/phoned/returned/replied/reply/responded/answered/answer/delivered/worked/works/open/available/on/know/knows/told/given/offered/asked/once/been/had/have/do/did/ever/able/seen/see/fixed/resolved/sent/told/listen/listened]
-1.5 no one | no parking | no choice | no option(s) | not available | not there | not return(ed) my call(s)
-1.5 on hold
-1.5 had to [call/ring/phone/email/chase/contact/ask/wait/go/repeat/explain/pay/return/send/cancel/buy/queue/complain/keep/beg/fight/remind/do/request/get/be/travel/use/find/reboot/restart/reset/reinstall/replace/resort/rebook/leave/walk]
-1.5 have to [call/ring/phone/email/chase/contact/ask/wait/repeat/explain/pay/return/send/cancel/queue/complain/keep/beg/fight/remind/request/reboot/restart/reset/reinstall/resort/log/hold]
-1.5 having to [call/ring/phone/email/chase/contact/ask/wait/repeat/explain/pay/queue/keep/remind/request/log/travel]
-1.5 <contact> .. <count> [times/occasions] | <contact> .. <count> times | so many times
-1.5 once again .. [failed/late/wrong] | on hold for # <time> | for # <time> and | last minute | not included
-1.5 used to be [good/great/better/excellent/the/so/much/a/my/really]
-1.5 used to [love/like/get/use/have/enjoy/work] | went downhill | went down | has changed | gone up
-1.5 at least [you/they/it] could | main [complaint/issue/problem/downside/concern]
-1.5 one [complaint/issue/problem/downside/negative/criticism/drawback] | was told | were told | been told
-1.5 not a lot | not much | not many | not any | not everything
-1.5 does not [care/help/listen/know/understand/answer/fit/even/always/allow/let/come/exist/match/respond/deserve]
-1.5 do not [care/help/listen/know/understand/answer/even/always/like/believe/let]
-1.5 did not [care/help/listen/know/understand/answer/even/like/tell/work/enjoy/meet/bother/apologise]
-1.5 not like | not even | cost(s) me | my fault | hoops | walk(ed) out | walked away | goes down | is down
-1.5 my complaint | waiting for
-1 not interested | do not know | <count> times | took away | half an hour | up and down | takes time
-1 not exactly | not everyone | not always | you need to | treated like | would love to see | taken time
-1 average at best | bit hit | not entirely | not completely | not totally | not fully | several times
-1 different people | better deal(s) elsewhere
-0.7 can not believe | can not see | did not know | response time(s) | delivery time(s) | new update
-0.7 turn off | elsewhere
-0.5 can not find | many times | get through (to) | never had

# Facts that blame
-2 4/10 | 4 out of 10 | not so much $ | not the $
-2.5 (just/really) love waiting/queuing/queueing/paying/chasing/spending | love having to | love being ignored/told/charged/kept/put/lied
-2.5 no pain medication/relief | never/not answered | been answered | not one has/have/of/person/reply/response/answer/call/email | wrong address/house/place/branch/person/gate/terminal/department | <be> always gone/taken/booked/estimated/full/out/sold | always <bad>/gone/sold/fully/booked
-2.5 although/even i/we (had) booked/paid/asked/requested/ordered/reserved/said/told | booked .. but | reserved .. but | requested .. but | not in the system | no record of | up # flights | all night (long) | street noise
-2.5 sagged in/the | came off the/in | flag someone/somebody/anyone down | left a hole/mess/stain/scratch/leak/gap/mark | swallowed my card | <have> been open for | open for # <long> | for # <long> now | # <long> now
-2.5 already sent/given/paid/told/provided/submitted/supplied/explained | double what | twice what | three times what | twice the price | double the price/cost | not match | does not match | do not match | did not match | doesnt match
-2.5 instant coffee | consisted of | added a # | without asking (me/us) | had to stand | standing room | stand for # | # people in (the) (line/queue) | one cashier | read from slides/notes/a | # <long> ago and/still
-2.5 cancelled on the day | on the day of | last minute change/changes/cancellation | get past the | no one could say | could not say when/if/why | still on the shelf | never ready | smoking room | non smoking
-3.5 stay/steer/keep well clear | if you value your | a lie | <be> a lie | all lies | pack of lies | nothing but lies/trouble/problems/hassle | lowballed | low balled
-3 (go/goes/went/going/disappear/disappeared) into a black hole | black hole | then silence | then nothing | into the void | falls on deaf | ghosted | middle of nowhere | wet dog | dead spot(s) | dead on/zone/zones/pixels/weight
-3 only good/nice/positive/decent thing | only positive | only plus | only saving grace | saving grace | best thing about .. <be> leaving | less than <good>/stellar/helpful/impressed/impressive/happy/satisfactory/satisfied/friendly/ideal/professional
-2.5 gave away/up my/our/the | gave our/my .. away | even though (we/i) had/booked/paid/asked/told/requested/have/ordered | despite having/booking/paying/asking/being/my/our/numerous/several/many/repeated/multiple
-2.5 out the entire/whole/all/since/again/for | out of sync | not in sync | half of the time | half the time | most of the time .. not | whole time/week/stay/weekend/holiday/night/flight/day/evening | entire stay/time/flight/week/weekend/night/day
-2.5 out the door | one register/till/checkout/window/line/lane/server/cashier | around the block | for ages | reading from a/the | from a script | on her/his/their phone(s) | chatting (to/with/among/amongst/away) | among(st) themselves | ignored (me/us)
-2.5 wait staff never | never came/come back | never refilled/greeted/acknowledged/smiled/asked/brought/checked/arrived/comes/shows/works/returned/resolved | [nobody/no one] greeted/acknowledged/came/comes/cares/asked/checked
-2.5 taking forever | took weeks/months/days/hours | takes weeks/months/days/hours | been trying to | have been trying | had been trying | trying to cancel/reach/contact/get/call/resolve for/since
-2.5 will not accept | not accept my/the/our | never comes/arrives/works/loads/opens/sends/goes/answered | not be honoured | promised .. then/but/and/never/not | promised free | said .. then/but never
-2.5 got/get/received/with a $# bill/charge/fine | got a .. bill | a bill for | overdraft fee(s) | late fee(s) | cancellation fee(s) | change fee(s) | baggage fee(s) | service charge(s) | resort fee(s) | booking fee(s) | admin fee(s) | hidden extras
-2.5 charged me/us/my # | charged # (for) | costs # (for/to/a/per) | cost me/us # | paid # for a/an/nothing/something | # for a/an bottle/water/coffee/sandwich/drink/beer/bag
-2.5 next to the restrooms/toilets/toilet/kitchen/elevator/lift/bins/road/door/ice | over the kitchen/bar/road | facing a/the wall | view of a/the wall/car/parking | smelled of/like | smelt of/like | smells of/like smoke/cigarettes/damp/urine/sewage/mould/weed/dog
-2.5 hair(s) in (the/my/our/a) | stain(s) on | stained sheets | walls <be> (so/too/very/paper) thin | knocked (on/at) | woken (up) by | woke me/us up | kept (me/us) awake | could not sleep | no sleep
-2.5 used/secondhand/refurbished/open/opened .. [as new/it new] | called it new | sold as new | clearly used | runs small/large/big/# | # sizes small/too/big | size(s) too | shuts off/down | shut off/down | turns itself off | drains in/fast/quickly/so
-2.5 not charge past | not hold (a/its) charge | will not hold | not fit together | missing screws/parts/pieces/pages/items/buttons/cable | no manual | no receipt | not have .. manual | in chinese | need a phd/degree/lawyer
-2.5 sent it back | sending it back | returning it | returned it | going back to (my/the/our) (old) | go back to my old | went back to my old | had to buy another/a new | buy another one | another one | replacement(s) already | # replacement(s) | third/second/fourth replacement/engineer/visit/attempt/unit
-2.5 to collections | by mistake | in error | behind my back | left behind | left to us/me/our | left to our | own devices | could not find a vein | took # attempts | stuck me # | not improved | has not improved | have not improved | not changed (in)
-2.5 all about money/profit/upselling/sales/the | about upselling | until you sign | once you sign(ed) | once they have your | after you sign | as soon as you/they .. paid/sign/have | after that nothing | then it/they <be> <bad>
-2.5 new customers better | better than existing/loyal/long | not for the better | for the worse | change(d/s) for the worse | has changed and not
-2.5 without a resolution/solution/reply/response/word/explanation/reason/refund | no resolution | not resolved | pointed to/at a | pointed me/us | told me/us to (go/look/read/check/call/email/wait/use/google/do)
-2.5 to everyone else | too little action | too much/many (waiting/talk/promises/paperwork/rules/menus/buttons/steps/clicks/options/calls/emails/adverts/ads/people/mistakes/excuses) | too little/few
-2.5 ten/# years old | years out of date | long out of | from # years ago | years old and (it/looks/needs/tired)
-2.5 wrong size/colour/item/order/product/address/name/room/date/amount/information/drink/food/part | wrong .. (delivered/sent/arrived/came) | got well done | ordered .. got | asked for .. got
-2 since monday/tuesday/wednesday/thursday/friday/saturday/sunday/january/february/march/april/june/july/august/september/october/november/december/yesterday/christmas/last/then
-2 at # am | missed my/our/his/her/their/out | bother again | think twice before <good> | would think twice before <good>/recommending | cannot be trusted | what .. selling/are/were doing | do not know (their/what/anything/how/the) (own)
-3.5 can not think of anything good/positive/nice/i/we | nothing good/positive (to/about) | none of these/this/that/those/them (things) | not one good | everything is/was/about <bad>
-2.5 fed up | at my wits | waste my
-2.5 we have been left | been left months/weeks/days/waiting/without/to | left months/weeks | months/weeks/days/hours on and | weeks/months/days/hours of waiting/chasing/calling/emails/calls/waiting
-2.5 no one at the/reception/desk | not at all | not in the slightest | not the slightest | not remotely | not nearly | nowhere to park/sit/be
-2.5 tried to charge/sell/blame/make/get/fob/hide/claim | try to charge/sell/blame/rip/hide | trying to sell/charge/upsell/push | upsell | hard sell | cold calls | nuisance calls
-2.5 refuse(d/s) to/a/my/our | [will not/would not/did not/does not] accept/honour/honor/replace/exchange/cancel/budge/listen/help/pay/reply/call/answer
-2.5 never again use | have not heard | had not heard | not heard (back/from/anything/a) | not had a/any reply/response/answer/call/update/refund | no sign | no news | no update(s) | radio silence | silence since
-2.5 days/weeks/months without | without power/water/heating/internet/hot/a phone/service/any (for) | off again | down again | broken again | late again | wrong again | cancelled again
-2.5 not fixed | not been fixed/resolved/sorted/returned/refunded/answered/dealt | not sorted | never fixed | not solved | did not fix/solve/resolve/sort | does not solve/fix | not dealt with
-2.5 a different/another person every | different person/driver/nurse/doctor/carer/agent/advisor each/every | explain(ed/ing) (it/everything/myself/my) [over/again/all over/several times/story/the same] | repeat(ed/ing) myself
-2 on our/my own | left alone | to fend for | go figure | not my/our problem | would not listen | in one ear
-2 higher than | more expensive | dearer than | went up | rose by | crept up | keeps (on) rising | all the extras | extras add | add ons | nickel and dime | charged extra for | even charge(d) | charge(s) for everything/water/bags/seats/parking/breathing/wifi/every
-3.5 if i could give/rate/score .. zero/0/no/minus/negative/less/lower | if there was/were .. zero/lower/minus
-3 <long> and nothing/no/counting/still/not/nobody/never/waiting | # <long> ago and/but | say(s) one thing and do(es)
-3 stone age | dark ages | middle ages | third world | last century | left without (paying/eating/being/anything/a)
-3 another number | like cattle | like dirt | treated us/me/him/her/my/them like
-2.5 oh great/brilliant/joy/lovely/wonderful/fantastic/perfect | just great/brilliant/wonderful/perfect/lovely $
-2.5 thank(s) (you) (so much/a lot/very much) for [making/nothing/wasting/ruining/losing/ignoring/keeping/leaving/breaking/cancelling/the delay/another]
-2.5 so helpful/kind/nice/good/generous of you/them to | great/brilliant/fantastic/excellent/good/wonderful .. if you like/enjoy/want <bad>
-2.5 great/brilliant/fantastic/excellent/good/wonderful .. if you like/enjoy/want being/waiting/to/paying | yeah right
-2.5 great/good/fine/nice/works when it works | when it works $ | if it works $ | if you can get/find | if they bother
-2.5 expected (much/so/a/lot/far) more/better | expect (much/a/lot) more/better | deserve(s/d) better | worth more
-2.5 had better | have had (much/far) better | has had better | seen better (days) | better places/alternatives/options/ones/companies/deals/offers/rates/prices
-2.5 not a single member/person/one/staff/word/apology/reply/response/call/email/sign/thing | in sight $
-2.5 [nobody/no one] could/can/would/warned/wanted/took/takes/reads/did/does/apologised/apologized/explains/updated/spoke/speaks/smiled/noticed/checked/offered/greeted/understands/understood/thought/else/in/on/at/actually/even
-2.5 could/can not tell/give/provide/explain/offer/answer/fix/resolve/sort (me/us/my/anything)
-2.5 nowhere to | nowhere to be | nothing to do/eat/drink/watch | no where
-2.5 without reading/telling/warning/notice/permission/consent/explanation/informing/checking/listening/consulting/apology/apologising/reason/notifying/explaining/approval/asking/consultation
-2.5 without any warning/notice/explanation/reason/apology/information/help/communication/consultation | without so much as
-2.5 no internet/electricity/power/connection/coverage/reception/notice/warning/record/trace/tracking/instructions/privacy/dignity/transport/soap/towels/toilets/lift/lifts/explanation/information/info/human/humans/urgency/effort/accountability/phone
-2.5 no person to/at | no people to | no seats/seating/chairs/tables/trolleys/baskets/space/room/appointments/slots/availability/trains/buses | no one/person/human to
-2.5 day(s)/time/morning/afternoon off work | a day off | time off work | all day | whole day | half a day | half the day
-2.5 for the second/third/fourth/fifth/sixth/umpteenth/nth/hundredth/millionth time | third/fourth/fifth/sixth/umpteenth/nth time
-2.5 yet another | over and over | on and on | twice now | <count> times now
-2.5 no different from/to/than/now | all over the place | nothing like the/what/it/i/my/in/as/advertised | not like the picture/photo/photos/description/pictures
-2.5 fell/fall/falling/falls/came/come/comes/gone to bits/pieces | went dead | goes dead | gone dead | line dropped
-2.5 in circles | from pillar | pushed around | pushed from | bounced around/between/from | sent from | passed around/about/between/on/from/back/along
-2.5 transferred from/between/around/back/me/us/several/multiple/to # | from one .. to another/next/the
-2.5 came as a shock | shock of | become worse | going up | go up
-2.5 empty shelves | shelves <be> empty | shelves empty | always full/broken/down/empty/engaged/closed/packed/dirty/queues/something/having/problems
-2.5 never finds/works/has/loads/opens/arrives/answers/connects/knows/helps/listens/cares/ready/enough/available/there
-2.5 never looked/smiled/apologised/apologized/said/checked/introduced/explained/spoke/bothered/tried/cleaned/changed/gave/let/sent/did/offered/happened/materialised/followed/acknowledged/refunded/paid/informed/updated/notified/contacted
-2.5 (you/i/we/they) (can) never get/find/speak/reach/know/see/hear/talk/contact
-2.5 (do/does/did) not do what they/you/it/he | not what the | not what they | not what is/was/were | not keep .. promises/promise/word
-2.5 only <better>/want/wants/cares/care/contact/ring/call/hear when/about/from | you/they only ring/call/contact/care/want/write/talk/answer/respond/reply
-2.5 only stay(ing)/use/here/with because | only reason i/we <be>/am/stay/use/have/still | only because | no choice but | no other choice/option
-1.5 new customers
-2.5 loyal customers .. <bad>/nothing/more/ignored | loyalty is/does/means not/nothing/penalised | penalised | penalized
-2.5 put up my/the/your/our/prices/price/fees/rates | put my/our/the bill/price/prices/premium/rent/fee/payments/payment/rate .. up | up by # | pushed up
-2.5 asked for .. but/and/instead/got/given/received | ordered .. but | paid for .. and/but/never/yet | pay for .. and/but get/got/have
-2.5 pay(ing) for something/nothing/a/services/it .. not | for something i | got/received/given the wrong | wrong order/item/size/colour/color/product/information/room/name/bill/amount/meal/food/dish/part/number
-2.5 <be>/been sent home | sent me/us/him/her home/away/packing | not so much as | on the floor | in a corridor | on a trolley
-2.5 closed my/the/our ticket/case/complaint/query/claim/call | versions/years/months/decades behind | behind the times/others/competition/competitors/schedule/curve
-2.5 not ready | not cleaned | not clean | not been cleaned/changed/made/told/given/able/informed/contacted/seen | not made up | not refilled
-2.5 was/were/been/get/got/getting/gets charged | get(s/ting) billed | billed for | billed me/us/twice | charging me/us/for | keep paying | kept paying
-2.5 keep/keeps/kept billing/asking/sending/ringing/calling/telling/saying/changing/cancelling/disconnecting/losing/having/cutting/stopping/passing/transferring/logging/emailing/spamming/putting/moving/increasing/raising/making/trying/repeating/restarting/loading/buffering/blocking/declining/popping/coming/being/pushing/giving/happening
-2.5 is/are/was/were/it not $ | did not happen | never happened | has not happened | has not been | have not been | had not been | have not had | has not had
-2.5 it is now <date>/day/# | now day # | since <date> and | that was <date>/last/over/weeks/months/days | i am now | and counting
-2.5 in (the) middle of winter/the night/my/our/a | price(s) of everything | costs too much | too dear | dearer | so expensive
-2.5 cheaper than you/yours | there are/is (much/many/far/lots) (of) cheaper/better | others .. cheaper/better/more | competitors .. cheaper/better/more/offer
-2.5 ad/adverts/ads/popups/notifications (all/every/too) .. time/much/many/few
-2.5 never be using/going/buying/returning/coming/flying | will be leaving/switching/cancelling/moving/changing | i am leaving | we are leaving
-2.5 thinking of leaving/switching/changing/moving/cancelling | considering leaving/switching/changing/moving/cancelling | about to leave/switch/cancel/move/change
-2.5 end of (my/the) contract | when my contract ends/is/expires/runs | contract is/ends up | as soon as my contract | tied in(to) | tied into | locked in(to) | locked into
-2.5 do not (really/seem/appear/actually) (to) care/know/understand/listen/communicate/answer/help/value | does not seem/appear/care | do not seem/appear
-2.5 seem(s/ed) to not/have no | seem(s) to have (no/lost/forgotten) | not seem/appear to care/know/be/understand/have/want/work
-2.5 left me/us/him/her/my .. waiting/without/stranded/with/in/out/hanging | was/were/been left .. without/waiting/in/with/on/for/alone/standing
-2.5 my [claim/card/application/request/order/account/appointment/operation/flight/booking/refund/complaint/parcel/policy/loan] <be>/has/keeps/got .. refused/declined/rejected/cancelled/lost/frozen/blocked/ignored/delayed/denied/closed/postponed
-2 they/he/she/someone would call/ring/phone/email/contact (me/us) (back) | would get back | would be in touch | would be called/contacted/back/there/delivered/here/with
-2 was/were/been promised | was/were told i/it/they/we/there/to/by/that/someone/he/she | told me/us i/it/they/we/there/that/to/he/she | told someone | told different
-2 # <long> later | <long> later | # <long> late | # <long> after/since/before/for | hours/days/weeks/months after | hour wait | hours wait | day wait | week wait | month wait
-2 # <short> wait | took <long>/# <long> | takes <long>/# <long> | take <long>/# <long> | taken <long>/# <long> | taking <long>/# <long> | for # <long> with/without/now/because/due
-2 one/you would think/expect/imagine/hope | you would have thought | i would expect/have | would have thought | i thought you/they would
-2 (for) that/this price | for the price (we/you/i) (pay/paid) | for the money | for what it is/was | for what you pay/get | for what i/we pay/paid
-2 only one/two .. open/working/available/on/serving | only one/two till/tills/checkout/checkouts/lift/desk/person/toilet/waiter/waitress/server/nurse/doctor/cashier/counter/lane/member
-2 too close | close together | on top of each other | like leather/rubber/cardboard/concrete/plastic/dishwater/sauna | like a sauna/oven/fridge/freezer/brick/prison/zoo/circus/sardines/building
-2 time(s/d) out | kicks out | drops to | dropped to | drops every/in/off/out/all | cuts out | out of nowhere
-2 little training/choice/help/support/information/communication/notice/understanding/interest/effort/value/variety/regard/consideration/knowledge/or | learning curve | too steep
-2 # clicks/steps/screens/forms/menus | took # calls/emails/visits/attempts/goes/tries/people/phone | after # calls/emails/visits/attempts/phone/letters/messages/chats/failed
-2 rang/called/phoned/emailed/wrote/texted/messaged/asked/complained/contacted .. times/twice/again | have rung/called/phoned/emailed/asked/complained
-2 different/conflicting/contradictory answers/answer/information/advice/story/stories/prices/price/reasons
-2 since the/your/you merger/takeover/update/change/changes/changed/new/switch/upgrade/move/moved/redesign/acquisition/migration/last/latest | ever since | since you/they changed/moved/took
-2 half the/of/my menu/items/order/things/food/my/the/time/shopping | less so | not so the/much/with | the odd glitch/problem/issue/hiccup | teething
-2 and it is still | and is/are/was still | is/are still (not/no/broken/dripping/waiting/leaking/missing/wrong) | still get/getting charged/errors/problems/issues/emails/letters/calls/no/nothing
-2 in front of everyone/other/others/everybody/the/people | looked at me/us like/as | made me/us feel <bad>/like/uncomfortable/stupid/small/unwelcome/guilty/rushed | rolled (her/his/their) eyes | eyes rolled
-2 sold me/us a/an/the/something/insurance | i had to | we had to | they had to | had to be | have to go | have to be | having to | made to wait/feel/pay/queue/stand
-2 not told/offered/given/shown/asked/allowed/invited/updated/notified/seen/treated/kept | nothing changes/changed/happens/happened/done/arrives/arrived/works/worked/since/yet/back/from/ever
-2 run off their feet | under staffed | short of staff | short staffed | over booked | over crowded | over charged | over complicated
-2 every other/few day/days/week/month/minute/minutes/hour | every evening/night when | every time i/we/you | each time i/we/you
-1.5 get(s) what you pay | just to change/get/speak/find/cancel/do/see/pay/be/talk/log | up to # <long> | # <long> and | for over/almost/nearly/more # | half an hour to/late/before/wait
-1.5 not enough to/for | travel # miles | drive # miles | # miles away | miles away | overlooking/faced/facing the car/bins/motorway/road/wall/railway/kitchen
-1.5 can/could only | will only | only available/online/accept/on/opens/open | expired | not any more/longer | not anymore
-1.5 while others/other/competitors | others offer/pay/charge/do/have/give | nothing much | nothing to shout about | nothing out of the ordinary | nothing stands out
-1.5 stop asking/changing/sending/calling/ringing/charging | moved/moving/changed/changing everything/things/round/around | apparently | according to you
-1 i suppose | i guess | # <short> late | could live without | only one/two | had problems/issues/trouble/difficulties

# Wishes
-1.5? needs a/some/an
-2? could have been (a/an/so/such/much/really/very) <good> | should have been (a/an) <good> | might have been (a/an) <good> | hardly what
-2? ^ (please) be <good>/on/more/honest/there/clear | ^ (please) clean the/your | ^ (please) keep patients/customers/people/us/me/passengers/everyone (better) informed/updated | ^ keep .. informed
-1.5? would be (very/really/so/more/extremely/much/always) useful/helpful/nice/good/great/handy/welcome/appreciated/beneficial/lovely | could have done with | a .. would be nice/good/great/helpful/useful
-1.5? you/they/staff could (also/maybe/perhaps) provide/offer/teach/give/make/have/add/let/allow/try/reduce/improve/include/do/show/tell/explain/send/put/use/open/employ/be
-1.5? better food/communication/training/parking/facilities/information/organisation/coordination/chairs/beds/wifi/signage/lighting/menu/choice/seating/tv/pay/systems/technology/website/app/equipment/planning/management/hours/access/heating/ventilation/deals/rates/discounts/pricing/prices/offers/network/signal/coverage
-1.5? my (only) suggestion/improvement/wish/advice/recommendation | only suggestion | the only thing <be>/i/that/missing/would | only thing (that) <be>/i/missing/would/lacking | one thing i/that/to/is/would | just one thing
-2? would have gone/been a/the long/least/courtesy | would it kill/hurt | would not hurt/kill/go
-2? make it possible/easier/simpler/clear/quicker/cheaper/faster/harder | make .. easier/clearer/simpler/cheaper/quicker/bigger/better | ^ make sure | make more/the
-2? would like to see/be/have/know/speak/get/receive/find/use/choose/pay | i would like you/them/a/an/the/more/it/if
-2? if you/they could | if i/we could | if there was/were | unless you/they | was hoping | were hoping | had hoped
-1.5? more often | more frequently | (a/bit) sooner | a bit more/quicker/sooner/earlier/faster/cheaper/clearer | a little more/quicker/sooner/earlier/faster/cheaper/clearer
-1.5? listened more/better | informed more/better | explained more/better | communicated more/better | helped more | more regularly | in future | next time
-1.5? a fan/kettle/microwave/clock/shelf/hook/sign/map/mirror/list/leaflet/guide/button/bigger/wider/larger/better/dedicated/proper/separate/second/simple would | wider choice/range/selection | greater choice/range/variety

# What says nothing of the matter
0 too early/soon to tell/say/judge/comment/know | do not recommend banks/anything/companies/products/things/services/anyone/people/businesses/insurance/stuff
0 do not (really/usually/generally/normally/often/tend) (to) recommend/talk/discuss | not used it/this/them/enough/yet | not had to/needed to/had cause use/to
0 not been a/with/here | only recently | only just joined/started/signed/moved/bought | only joined/started/been | no strong feelings/opinion/opinions/views/view | no opinion(s)
0 either way | neither here nor there | run a business | time of day/year | from time to time | not a problem customer | first time customer/user/visit/here
0 nothing more nothing less | i have always | have always used/been/had/bought/banked | always been with | always used | always have

# Blame as a wish: good words behind it are what is not there
-2? could .. <be> <better>
-2? could <be> (a/much/so/bit/lot/little/far/even/slightly/way/done) .. <better>/good/cleaner/clearer/cheaper/shorter/longer/larger/bigger/smaller/quieter/warmer/cooler/lower/higher/earlier/stronger/softer/tastier/hotter/fresher/safer/wider
-2? could do better | could do with
-2? could have <be> (a/much/so/bit) .. <better>/quicker/cleaner/clearer/cheaper/shorter/warmer
-2? could improve | could be improved | can be improved | can improve | could use [a/some/more/an]
-2? can be better | would be better if/without/to
-2? would be nice/good/great/helpful/useful/better/lovely/ideal/easier/appreciated/beneficial
-2? would have been nice/good/better/helpful/useful/great/appreciated/easier/lovely | it would help
-2? would help if | might be better | may be better | should .. better | must do better | must improve
-2? needs improving | should improve | should be improved | should (have) <be> (a/much/more/bit) .. <better>
-2? better if | nice if | good if | great if | helpful if | only if | it be possible | would prefer
-2? would rather | would have preferred | would have liked | room(s) for improvement
-2? area(s) for improvement | scope for improvement | needs <improve>
-2? needs (a/some/more/serious/much/better) .. <improve>/help/tlc/upgrade/overhaul/refresh/makeover/maintenance/training/attention
-2? staff need | management need(s) | desperately need(s) | must be | needs more | need better | needed more
-2? not what i/we/it/was/you | need to chase | not what it [was/used] | if only
-2? wish [they/you/it/there/i/we/the/that/staff/had/could/more] | i wish
-2? should [be/have/not/offer/provide/give/allow/do/make/add/get/know/take/include/come/stop/try/ask/let/listen/learn/hire/train/consider/inform/tell/improve/invest/focus/pay/treat/also/really/at/never/definitely/all]
-2? should not [be/have/take/cost/happen/need] | ought to | they should | you should | there should
-2? supposed to | meant to | promised [but/to/me/us/a/and/it] | promise(s/d) [not/never/broken]
-2? said they would | could have done better/more
-2? why not | needs work | would have .. <good> | would have (really) helped | would of .. <good>
-2? would be .. <good> if/to/instead | would .. help if | could really do with | could do with ..
-2? more .. would be/help | how about | what about | have you considered | i want to speak/talk
-2? want to speak/talk | let me/us speak/talk/choose | let customers | bring back
-2? open more/earlier/later/another | stay open | sort your/it/out your | get rid of | get your act
-2? get it together | get it sorted
-2? be more <good>/proactive/careful/transparent/flexible/open/clear/consistent/specific/accurate/human
-2? be faster/quicker/cheaper/nicer/friendlier/clearer/better | be less | try harder | try to be/improve/make
-2? pay your staff | pay more attention | reduce your/the/waiting/wait/price/prices/fees
-2? drop your/the prices | ^ fix the/your/this | keep your promises | ^ answer your/the | please answer your/the | pick up the phone
-2? it is time to/for/you/they | work on your/the/their | reply to your/my/our
-2? lower your/the [price/prices/fees/cost]
-2? ^ (please) give us/me (a/an/the/more/back/some) [option/choice/chance/way/ability]
-1.5? would like more/better/a/an/some/it/them/to/you/the | would love more/better/to see/a/if/the
-1.5? need(s) (to be) <improve> | need(s) to <improve> | in need of | needs to be | needs to | need to be
-1.5? they need | need(s) better/more/an/fixing | less than <good> | less than ideal
-1.5? please [fix/stop/improve/make/add/sort/bring/change/do/listen/update/consider/provide/get/remove/allow/give/reduce/let/hire/train/can/keep your/put/try/look/respond/reply/help/reconsider/ensure/include]
-1.5? suggest(ion) | i would suggest | i suggest
-1.5? more [staff/choice/options/information/communication/training/parking/time/support/help/variety/choices/space/seating/flexibility/transparency/consistency/frequent/regular/care/understanding/contact/clarity/detail/details/trains/buses/lines/checkouts/tills/people/nurses/doctors/appointments/activities/toilets/chairs/signs/discounts/features/flights/legroom/colours/sizes/vegetarian/vegan]
-1.5? more .. needed | more .. required | more .. please
-1.5? less [waiting/paperwork/noise/queues/ads/emails/time/wait/delay/bureaucracy/automated/hassle]
-1.5? instead of | rather than
`;
