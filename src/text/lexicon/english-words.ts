/**
 * What single words are worth when customers write them: −4 (a disaster) to 4 (outstanding).
 *
 * A line is a value and the words that have it. `/v` adds the forms of a regular verb, `/vv` those that double the
 * last letter, `/n` the plural, `/a` the adverb, `/c` comparative and superlative, `/ca` all three. Spellings are
 * British and American, with the slips that come again and again. A word that means different things in different
 * company is left out here and stands in a phrase.
 */
export const WORDS = `
# Praise at large
4 unputdownable
3.5 astounding/a astonishing/a unmissable miracle/n paradise bliss blissful/a
3 lovingly gratifying exhilarating spellbinding groundbreaking cherished treasured beloved lauded peng fabby
3 delish scrummy sumptuous indispensable bulletproof foolproof favourable favorable superduper
2.5 thrilling agreeable fulfilling plush opulent lavish swanky chic sparkling gleaming hardwearing celebrated treasure/v
2 convincing/a persuasive lucid succinct steadfast faithful/a convivial congenial sociable accountable responsible respectable
2 assured consoled soothed unbelievable unbelievably complimented acknowledged recognised recognized slick/a sunny trendy hip quaint
2 treat treats saint/n peachy swell rad dope wicked immersive profitable lucrative copious substantial/a bountiful
1.5 funky rustic posh pretty motivating pioneering revolutionary original immediate steady vital essential precious liked
3 heaven
1.5 decent/a
0.8 tolerable
0.8 passable
0.8 acceptable
0.8 satisfactory
0.8 adequate/a
0.8 reasonable
1 fine
4 outstanding outstandingly exceptional/a superb/a phenomenal/a faultless/a flawless/a impeccable impeccably
4 world-class unbeatable unrivalled unparalleled exemplary sensational/a magnificent/a sublime superlative
4 perfection
3.5 excellent/a excellant excelent exellent excellence amazing/a amazin amzing brilliant/a brillant briliant
3.5 fantastic fantastically fantastical wonderful/a wonderfull fabulous/a marvellous/a marvelous/a incredible
3.5 incredibly terrific terrifically spectacular/a perfect/a splendid/a awesome awsome fab brill magic magical
3.5 stunning/a exquisite/a extraordinary extraordinarily remarkable remarkably mindblowing unforgettable
3.5 stellar
3 great/c gr8 grt lovely loverly luvly delightful/a delight/v delights beautiful/a gorgeous tremendous/a super
3 superior magnificently topnotch hero/n legend/n angel/n gem/n godsend lifesaver/n blessing golden
3 goldstandard love/v loving adore/v adored thrilled overjoyed delighted elated amazed impressed impressive
3 impressively blown best bestest finest greatest favourite/n favorite/n fave phenom epic stupendous wondrous
3 dazzling top-class top-quality first-class first-rate high-class incomparable unmatched peerless unsurpassed
3 matchless ace ecstatic
2.5 happy happily happier happiest happiness pleased pleasing pleasantly pleasant pleasure/n enjoyable
2.5 enjoyably enjoy/v enjoyment joy joyful glad gladly grateful/a thankful/a thankfully appreciated appreciate
2.5 appreciates appreciating appreciative appreciation recommends recommended recommending recommendable
2.5 reccomend recomend reccommend recommendation satisfied satisfying satisfaction contented wow
2.5 wowed commendable commend/v kudos bravo congratulations praiseworthy applaud/v
2 recommend good gd gud goood goodness nice/c nicely nicest solid/a neat positive/a yay yummy
2 hooray glowing cracking classy quality deluxe luxury luxurious luxuriously likeable likable lovable loveable
2 adorable endearing admirable admire/v noteworthy standout stand-out well-made cheerfully rave/v rejoice
2 elation gratitude upstanding smashing champion corking legit
1.5 satisfyingly praise/v cool interestingly interested entertaining entertained fun funny hilarious amusing
1.5 charming charm captivating engaging engaged gripping compelling memorable bless thank thanks thanx thx
1.5 thankyou thnx cheers tks thanking thanked worth worthwhile worthy valuable valued beneficial benefits
1.5 advantageous
1.2 sweet interesting
1 star/n content allright reasonably fair/a fairly-priced
1 sufficient/a suitable suitably workable benefit/v
0.7 top
0.5 alright effectively
0.4 okay ok oke okey
0.3 premium

3.5 invaluable priceless lifesaving gobsmacked transformative
2 pleasurable polished gourmet imaginative
1.5 creative

# People who serve
3 kindness compassion compassionate/a empathetic empathetically empathy empathic kindhearted heartfelt
3 heartwarming warmhearted friendly friendlier friendliest friendliness freindly frendly friendley freindley
3 friendy courteous/a courtesy polite/a politer politeness polietly gracious/a hospitable hospitality
2.5 kind/c kindly caring cared considerate/a thoughtful/a attentive attentiveness welcoming welcomed warm/a
2.5 warmth warmly personable approachable sympathetic/a understanding cheerful/a cheery smiling smiley smile/n
2.5 smiles gentle gently helpful/a helpfull helpfulness hepful helful accommodating accomodating obliging
2.5 supporting reassuring reassuringly reassured reassure/v comforting comforted encouraging encouraged
2.5 encourage encouragement professional/a proffesional profesional proffessional profesionally
2.5 professionalism proffesionalism knowledgeable knowledgable knowlegable knowledgeably expertise skilled
2.5 skilful/a skillful/a competent/a competence capable talented respectful/a respected respect dignity
2.5 dignified trustworthy trusted trusting honesty integrity transparent/a transparency genuine/a sincere/a
2.5 humble loyal loyalty attentively amiable affable charismatic chatty-friendly jovial bubbly upbeat
2.5 good-natured good-humoured tactful diplomatic discreet patiently unhurried hands-on solution-oriented
2.5 customer-oriented customer-focused customer-centric resourceful ingenious selfless tireless tirelessly
2.5 unflappable eloquent courteously supportive
2 ethical/a supported informative informatively proactive/a pro-active diligent/a conscientious/a dedicated
2 dedication devoted committed hardworking enthusiastic/a enthusiasm passionate/a passion motivated willingly
2 willingness eager keen responsiveness accessible accessibility flexible flexibly flexibility adaptable
2 thorough/a thoroughness meticulous/a coordinated well-trained articulate calm calming calmly calmed relaxed
2 relaxing relaxingly relax peaceful/a tranquil serene soothing safe safely safer comfortable comfortably
2 comfy cosy cozy helped responsive
1.5 snug expert/a honest/a informed commitment organised organized listened listens listening explained
1.5 explaining understood welcome welcomes greeted inclusive pampered helps helping helper/n assisted assist
1.5 assisting assistance guided
1.2 qualified secure/a comfort explains
1 knowledge experts trust willing available
0.7 careful/a safety listen included involved advice advised guidance
0.6 support help/v
0.5 experienced security advise
0.3 invited

# Service that works
3 seamless/a effortless/a effortlessly hassle-free hasslefree stress-free painless/a painlessly frictionless
2.5 efficient/a efficiency effecient efficent effective/a effectiveness smooth/c smoothly swift/c swiftly
2.5 prompt/a promptness speedy speedily speedier rapid/a instantly timely punctual/a punctuality quick quickly
2.5 quickest quik easy easily easiest ease eazy fast fastest hassle-less straightforward straight-forward
2.5 convenient/a convenience handy user-friendly userfriendly intuitive/a streamlined reliable reliably
2.5 reliability dependable dependably consistent/a consistency stable stability robust sturdy durable
2.5 durability accurate/a accuracy precise/a precision easygoing
2 trouble-free resolved solved rectified reimbursed compensated concise comprehensive/a structured works
2 worked functional functioning usable usefull usefulness versatile versatility powerful/a innovative
2 innovation sleek stylish/a elegant/a clever/a smart/a affordable affordably inexpensive cheap-and-cheerful
2 bargain/n competitive/a economical/a generous/a generously generosity clean cleanly cleanest cleanliness
2 spotless/a immaculate/a pristine tidy tidily hygienic spacious spaciousness roomy airy quietly quietest
2 well-maintained delicious/a deliciously yum tasty tastiest tasteful/a flavourful flavorful flavoursome
2 scrumptious mouthwatering fresh freshly freshest juicy succulent crispy tender appetising appetizing divine
2 heavenly authentic unique/a lively vibrant atmospheric picturesque scenic idyllic charmingly breathtaking
2 masterpiece/n masterful/a touching thought-provoking thoughtprovoking believable well-acted riveting
2 enthralling mesmerising mesmerizing enchanting witty poignant superbly uplifting inspiring inspired
2 inspirational inspire/v winner/n must-see triumph/n gifted genius glitch-free bug-free error-free worry-free
2 contactless one-stop well-stocked well-lit well-located well-priced well-connected well-equipped easy-going
2 low-cost money-saving time-saving timesaving eco-friendly robustly fuss-free no-brainer future-proof
2 up-front upfront
1.5 simple clear/a detailed useful/a complimentary bonus perk/n discount/n rewarding rewarded cashback
1.5 improved improving improves success successes successful/a successfully succeed/v succeeded achieve
1.5 achieved accomplished fitted softer crisp lightweight vivid hopeful optimistic proud/a proudly lucky
1.5 fortunate/a fortunately relieved relief specially ideal/a tailored personalised personalized excited
1.5 exciting excitement fascinating fascinated refreshing refreshed refreshingly thrive/v flourish/v excel/v
1.5 excelled exceed/v exceeded surpass/v surpassed outperform/v healed recovered cured compact breathable
1.5 absorbent waterproof cushioned ergonomic crystal-clear loud-and-clear walkable plentiful ample abundant
1.5 hearty toasty aromatic buttery creamy zesty fluffy flaky flavorfully moreish homemade home-cooked
1.5 home-made wholesome nutritious
1.2 modern quiet
1 ambience ambiance win wins won sustainable portable adjustable filling moist instant/a sorted fixed
1 logical/a value savings saves bright fits confident/a confidence special variety pros asset/n highlight/n
1 attractive cute lush appealing appeal handsome glorious/a familiar homely communicative timeously on-point
1 spot-on bang-on ontime
0.7 central centrally plus repaired replaced upgraded free reward/n saved progress fit soft selection
0.5 sound refunded understandable sharp luckily personal strength/n advantage/n rich
0.3 upgrade choice

# Blame at large
-4 travesty repugnant repulsive excruciating/a agonising/a abhorrent abhor/vv hoax sham bollocks hogwash
-3.5 junk pitiful/a wretched debacle calamity bedlam mayhem pandemonium madness insanity mockery foul hideous horrified appalled
-3.5 ordeal/n torture agony purgatory insufferable devastated distraught heartbroken heartbreaking tragic/a
-3 ugly depressing grim bleak eww icky cringe cringy brainless gormless futile valueless gibberish twaddle tosh dismayed disheartened
-3 discouraged demoralised demoralized deflated disliked dislike/v resent/v resentful bitter slated slammed panned condemned denounced
-3 crushed mocked ridiculed degraded demeaned cheat/v toxic poisonous contaminated infested irresponsible/a unaccountable
-2.5 ugh argh grr ffs smh overrated overhyped hyped gimmicky gimmick/n unsightly unattractive gaudy garish charmless characterless
-2.5 fleeced diddled bigoted prejudiced ageist reckless/a insolent impertinent overbearing domineering underhand fishy iffy questionable dubious
-2.5 temperamental erratic/a intermittent/a unpredictable crashy ramshackle rickety wonky lopsided knackered defunct kaput haywire busted
-2.5 paltry measly skimpy miserly antiquated archaic prehistoric unsanitary insanitary unhygenic detrimental undervalued unappreciated sidelined excluded
-2.5 marginalised marginalized soared skyrocketed rocketed plummeted nosedived malware spyware adware virus viruses hacked phishing breach breached
-2 sigh yikes aloof snide sulky crabby irritable tetchy hectoring badgering hassling grudging/a reluctant/a dozy terrifying terrified petrified sinister
-2 unsettling bewildered perplexed puzzled flummoxed stumped ditched dumped shelved axed deserted implausible verbose waffly rambling
-2 sickly cloying bitterly charred gristly fatty stodgy limp wilted curdled lumpy sweltering stifling muggy airless deafening blaring pokey dank pungent
-2 threadbare kitsch cheerless plodding uneven misaligned bent crooked finicky fussy bulky unobtainable unencrypted polluted simplistic rudimentary crude
-2 accused criticised criticized berated scolded reprimanded fearful apprehensive weary fatigued pessimistic cynical loser/n lunacy
-1.5 icy boiling humid thumping mucky insistent controlling unapologetic regretful adverse/a sparse middling primitive ancient slumped slipped coward/n idle
-0.5 basic
-0.3 soaked
-1.5 jargon
-1.5 cheeky
-1.5 adverts
-2.5 non-existent
-2.5 nonexistent
-4 appalling/a appallingly appaling abysmal/a atrocious/a atrociously disgraceful/a disgrace disgusting/a
-4 disgusted disgust diabolical/a horrendous/a horrific horrifically vile despicable deplorable abomination
-4 shambolic catastrophe catastrophic worst wrost scam/n scammed scammer/n scamming fraud/n fraudulent/a
-4 fraudster/n swindle/v swindled thieves thief stealing stole criminal/n crook/n crooks con-artist conned
-3.5 terrible terribly terrable awful/a awfull dreadful/a horrible horribly horrid shocking/a shockingly
-3.5 shocked shambles disaster/n disastrous/a nightmare/n hell hellish hopeless/a pathetic pathetically
-3.5 useless/a uselessness usless worthless garbage rubbish trash trashy crap crappy shit shite shitty
-3.5 bullshit sucks suck sucked sucky farce fiasco hate/v hated hates loathe/v despise/v detest/v furious/a
-3.5 livid outraged outrage outrageous/a scandal scandalous/a unacceptable unacceptably inexcusable
-3.5 unforgivable disgruntled enraged infuriating infuriated infuriate/v
-3 stolen bad badly bad-tempered worse worsened worsening poor/ca poorest pooor lousy rotten dire woeful/a
-3 lamentable substandard inferior subpar mediocre mediocrity crummy naff pants dismal/a miserable miserably
-3 misery inadequate/a inadequacy disappoint/v disappointed disappointing/a disappointment/n dissapointed
-3 dissapointing dissapointment disapointed disapointing disapointment dissappointed dissappointing let-down
-3 letdown underwhelming underwhelmed dissatisfied dissatisfaction dissatisfying unsatisfied unsatisfactory
-3 unsatisfying unimpressed unimpressive frustrate/v frustrated frustrating/a frustratingly frustration/n
-3 annoy/v annoyed annoying/a annoyingly annoyance/n irritate/v irritated irritating/a irritation aggravate/v
-3 aggravating exasperating exasperated angry angrily anger angered mad fuming upset/n upsetting unhappy
-3 unhappily unhappiness displeased distressed distress stress/n stressful stressed stressing
-2.5 theft distressing unfortunate unfortunately unfortunatly unfortunatley sadly sad sadder sadness regret/vv
-2.5 regrettable regrettably regretted regretting pity shame shameful/a ashamed embarrassing/a embarrassed
-2.5 embarrassment avoid/v avoided boycott/v beware warning lies lied liar/n lying dishonest/a dishonesty
-2.5 deceit deceitful deceive/v deceived deceptive/a deceiving mislead misleading misled misinformed
-2.5 misinformation misrepresented missold mis-sold miss-sold mis-selling false falsely fake bogus counterfeit
-2.5 ridiculous/a ridiculus absurd/a ludicrous/a laughable stupid/a stupidity idiotic idiot/n dumb moronic
-2.5 nonsense nonsensical insane senseless pointless/a meaningless
-2 steal/v problem/n problematic problems trouble/n troublesome troubled difficulty difficulties difficult
-2 hassle/n nuisance painful/a painfully headache/n drawback/n downside/n downfall/n flaw/n flawed fault/n
-2 faulty defect/n defective deficient deficiency shortcoming/n weakness weaknesses weak/ca negative/a con
-2 cons glitch/n glitchy glitches complain/v complained complaint/n complains grievance/n dispute/v disputed
-2 grumble/v whine/v moan/v argue/v argued argument/n arguing fought battling blame/v blamed fail/v failed
-2 failing failure/n fails failings mess messy messed messing messes chaos chaotic disorganised disorganized
-2 disorganisation disarray haphazard confusion confused confusing/a confuses confuse unorganised unorganized
-2 lack/v lacked lacking lacks absent absence insufficient/a shortage/n shortages understaffed under-staffed
-2 short-staffed shortstaffed overstretched overworked underpaid overrun stretched incorrect
-1.5 snag issue/n concerning concerns worried worrying/a doubt/n doubtful scary frightened frightening uneasy
-1.5 uncertain uncertainty hesitant sceptical skeptical suspicious/a wary mistake/n mistakes mistaken error/n
-1.5 errors erroneous inaccurate/a inaccuracy inaccuracies wrong/a wrongful inconsistent/a inconsistency
-1.5 inconsistencies inconsistant mixup mix-up muddle/n muddled mistreated mismanaged mismanagement oversight
-1.5 meh so-so bland dull boring bored bore tedious/a tiresome monotonous uninspiring uninspired unremarkable
-1.5 forgettable lacklustre lackluster drab dreary dated outdated old-fashioned obsolete tired shabby
-1 pain fight fighting concern concerned worries scared afraid fear/n unsure unclear undecided odd/a weird/a
-1 awkward/a
-0.7 worry/v anxious anxiety nervous ordinary strange/a
-0.4 average
-0.3 unknown unusual

-3 ruined spoiled marred cheated tricked gutted
-2 disjointed baffled baffling unmotivated trapped

# People who do not serve
-3.5 rude/c rudely rudest rudeness ruder obnoxious/a abusive/a abuse/n abused aggressive/a aggression bully/v
-3.5 bullied bullying bullies hostile hostility nasty nastier nastiest threatened threaten/v insulting
-3.5 insulted insult/n insults offensive/a racist racism sexist discriminated discrimination discriminatory
-3.5 discriminating homophobic harassed harassment harass/v hung-up
-3 arrogant/a arrogance condescending/a condescension patronising/a patronizing/a patronised contempt
-3 contemptuous disrespect disrespectful/a disrespected impolite/a discourteous ignorant/a ignorance snotty
-3 snobby snooty smug stuck-up dismissive/a dismissed uncaring callous cruel/a cold-hearted inhumane
-3 inconsiderate/a insensitive/a thoughtless/a unsympathetic unkind/a unkindness belittled belittling belittle
-3 humiliated humiliating sarcastic/a sarcasm judgemental judgmental unhelpful/a unhelpfull unfriendly
-3 unfriendliness unprofessional/a unproffesional unprofesional unprofessionalism incompetent/a incompetence
-3 incompetant incapable clueless inept ineptitude careless/a carelessness negligent negligence neglect/v
-3 neglected lazy lazily laziness sloppy slapdash slack unqualified untrained inexperienced uneducated
-3 unknowledgeable amateurish amateur unreliable unreliability unresponsive/a uncommunicative unsupportive
-3 unapproachable unwelcoming unwilling unwillingly unconcerned uninterested disinterested indifferent
-3 indifference apathetic apathy inattentive surly grumpy moody stroppy abrupt/a abruptness brusque/a curt/a
-3 blunt/a sharp-tongued snappy snapped pushy intrusive nosy creepy
-2.5 threatening heartless sullen ignore/v ignored ignores ignoring overlooked forgot forgotten forget
-2.5 forgetting dismiss dismisses fobbed refused refusing refuse refuses refusal denied deny denies denial
-2.5 rejected rejection declined evasive evaded stonewalled brushed-off abandoned disregard disregarded
-2.5 unanswered unreturned unread unheard unnoticed unresolved unsolved unaddressed unacknowledged unattended
-2.5 unprofessionally disrespectfully uncivil uncouth unfeeling unresponsiveness uncooperatively defensive
-2.5 combative confrontational argumentative sneering smirked smirking scoffed eye-rolling shrugged bossy
-2.5 grouchy cranky snarky unsmiling disengaged clock-watching shirk/v lied-to misadvised misguided
-2.5 misdirect/v
-2 scripted robotic bots chatbot chatbots automated impersonal inflexible rigid bureaucratic bureaucracy
-2 red-tape stubborn unsociable shouted shouting yelled yelling screamed screaming swearing swore rushed rush
-2 rushing hurried chased chase chasing pressured pressure pestered pester hounded spam spammed bombarded
-2 nagging pestering unfair/a unfairly unfairness biased bias unjust/a unjustified unjustifiable unethical
-2 unreasonable unreasonably ungrateful untrustworthy distrust mistrust untrue insincere fobbing greedy greed
-2 shady dodgy sneaky sneakily sly devious corrupt/n corruption predatory extortionate extortion exploit/v
-2 exploited exploitative unscrupulous manipulative
-1.5 forgets mumbled mumbling unintelligibly gossiping loitering yawning
-1 robot robots bot

# Service that does not work
-2.5 slow slower slowest slowly slowness sluggish/a laggy lag lags lagged late lateness delay/v delayed delays
-2.5 delaying overdue tardy belated belatedly lengthy prolonged protracted endless/a endlessly interminable
-2.5 eternity overpriced over-priced expensive/a expencive exspensive pricey pricy costly exorbitant/a
-2.5 extortionately overcharge/v overcharged overcharging overcharges double-charged unaffordable steep
-2.5 rip-off ripoff ripped-off profiteering money-grabbing moneygrabbing surcharge/n penalty penalties fined
-2.5 crash/v crashed crashes crashing freeze freezes froze frozen freezing buggy bug bugs error-prone hangs
-2.5 hanging disconnect/v disconnected disconnecting disconnects dropped-calls drop-outs dropouts outage/n
-2.5 downtime offline unusable unstable unworkable inoperable malfunction/v malfunctioned malfunctioning
-2.5 corrupted timeout timed-out broken broke breaks break breaking brake-down broke-down breakdown/n damage/v
-2.5 damaged damages smashed cracked cracking-up cracks scratched scratches scratch dented dent ripped-up
-2.5 leak/v leaked leaks leaky burst burnt burned burns worn shattered snapped-off faded stained stain stains
-2.5 rusty rust rusted warped missing lost lose loses losing misplaced mislaid wrongly incomplete unfinished
-2.5 undelivered misdelivered nondelivery non-delivery unfulfilled undone absentee no-show dirty dirtier
-2.5 dirtiest dirt filthy filth grubby grimy grime unhygienic uncleaned unwashed smelly smells smelt smelled
-2.5 stinks stink stank stinking stench stinky odour odor musty damp mould mouldy mold moldy cockroach
-2.5 cockroaches roach roaches bedbugs bedbug mice rats rat insects dusty dust hairs sticky greasy grotty
-2.5 dingy squalid run-down rundown dilapidated derelict scruffy traumatic distracted robbery robbed ransom
-2.5 unlawful illegal/a illegally unlawfully harassing intimidate/v intimidating intimidated soulless faceless
-2.5 spiteful vindictive petty stingy tightfisted penny-pinching nickel-and-dime price-gouging gouging
-2.5 price-gouge
-2 unclean waited waits queue/n queues queued queuing queueing backlog/n bottleneck/n held-up stuck stranded
-2 stalled stall stalling cancel/vv cancelled canceled cancelling canceling cancellation/n cancelation
-2 terminated discontinued suspended postponed rescheduled rearranged bumped double-booked complicated
-2 complicate complex complexity convoluted cumbersome clunky clumsy unwieldy laborious fiddly tricky
-2 awkwardness longwinded long-winded tortuous time-consuming timeconsuming onerous user-unfriendly
-2 counterintuitive counter-intuitive unintuitive illogical incomprehensible incoherent unintelligible
-2 unreadable illegible inaccessible vague/a ambiguous contradictory contradicted conflicting inconvenience/v
-2 inconvenienced inconvenient/a inconveniently inefficient/a inefficiency inefficiently ineffective/a
-2 ineffectual impractical unpractical unproductive unsuitable unsuited unnecessary unnecessarily unneeded
-2 unwanted unsolicited uncomfortable uncomfortably uncomfy discomfort unpleasant/a unbearable unbearably
-2 intolerable impossible impossibly unsafe dangerous/a danger hazard/n hazardous risky risk insecure
-2 vulnerable unsecure noisy noise noises noisier loud louder loudly cramped crowded overcrowded crammed
-2 packed-in stuffy tiny poky claustrophobic draughty drafty dim gloomy clutter untidy cheaply flimsy tacky
-2 fragile shoddy brittle tatty plasticky ill-fitting illfitting wobbly loose rattles rattling squeaky
-2 scratchy itchy suffer/v suffered suffering struggle/v struggled struggling struggles hurt hurts hurting
-2 hurtful harmed harmful harm injured injury injuries bleeding bruised bruising trauma traumatised unprepared
-2 uncoordinated uncooperative understaffing mishandled mishandling mis-communication miscommunication
-2 misunderstanding misunderstandings misunderstood misquoted mischarged misdiagnosed misdiagnosis
-2 mistreatment mislabelled misdirected redundant unsupported incompatible incompatibility uninstall/v
-2 uninstalled uninstalling refunds refunding reimbursement disconnection unplugged distorted muffled garbled
-2 grainy blurry fuzzy pixelated choppy predictable cliche cliched clichéd contrived pretentious cheesy corny
-2 lame plotless unfunny unwatchable unconvincing wooden stilted amateurishly drivel dreck wasted waste wastes
-2 wasting dragged drags dragging tripe hackneyed shallow incoherently laughably excuse/n excuses switching
-2 quitting unavailable slowed unserviceable unbookable unreachable uncontactable inaudible misprinted
-2 misspelled misfit overheat/v overbook/v overbill/v overbilled underpowered underdelivered undercharged
-2 oversold oversubscribed overcomplicates unprotected uncovered uninsured unrepaired unpaid unpolished
-2 unoptimised unoptimized unexplained unjustly uninformative uninformed unimproved
-1.7 wait/v waiting
-1.5 lagging ripped torn leaking hike hikes hiked debt/n bailiffs overdrawn colder freezing-cold lukewarm
-1.5 tepid stale soggy undercooked overcooked under-cooked over-cooked tasteless flavourless flavorless
-1.5 inedible uneatable unappetising unappetizing greasier oily chewy rubbery tough mushy watery sour rancid
-1.5 gross yuck yucky disgustingly revolting nauseating sickening vomit vomiting vomited poisoning poisoned
-1.5 harder tougher strict restrictive restricted restriction/n limited limiting limitation/n minimal meagre
-1.5 scarce scant shortfall withdrawn removed blocked block locked lockout restricts closed closing closure/n
-1.5 shut shutdown scrapped excessive/a excess overly overkill overcomplicated over-complicated overloaded
-1.5 bloated disturb/v disturbed disturbing disruptive disruption/n disrupted disrupt distract/v distracting
-1.5 distraction interruptions interrupted interrupt die died death desperate/a desperation lonely isolated
-1.5 helpless powerless hopelessness exhausted exhausting tiring drained fed-up fedup overwhelmed overwhelming
-1.5 reject/v refute/v deteriorated deteriorating deterioration decline declining downhill downgraded
-1.5 downgrade worsen/v repeated repeatedly repetitive redo redone re-do reapply resend countless allegedly
-1.5 supposedly so-called demanded insist/v insisted forced forces forcing obscure buried empty vacant bare
-1.5 bother bothered bothering bothers deduct/v deducted debited unauthorised unauthorized unexpectedly misses
-1.5 missed overheats overheating overheated dropping drops spill/v spilled spilt scuffed chipped creased
-1.5 wrinkled frayed shrunk shrinks bobbled peeling peeled peels flaking flickering flickers rattle/v squeak/v
-1.5 squeaking creaky creaking buzzing humming drains throttled throttling buffering buffers pixelation
-1.5 stutters stuttering jammed jamming jams clogged flooding flooded overflow overflowing understock
-1.5 backorder backordered
-1.2 charged fees cold refund/n
-1 charging fee overbooked dark cluttered raw salty dry sick hard limit limits returned repeat static echo
-1 barely hardly scarcely nowhere older smaller shorter sorry demand/v force quit busy rerouted diverted
-1 stopover turbulence misconnect misconnected rebook/v rebooking unreserved
-0.7 grounded small short apology demanding hidden leaving
-0.6 old
-0.5 hardest heavy thin apologies apologise apologize switch/v leave
-0.3 standby
-0.2 apologised apologized
`;
