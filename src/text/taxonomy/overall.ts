import { BROAD, REMARK } from '../topics.js';
import type { GroupEntry } from './entry.js';

export const overall: GroupEntry = {
  id: 'overall',
  label: 'Overall',
  topics: [
    {
      id: 'recommendation',
      label: 'Recommending, returning, leaving',
      salience: BROAD,
      belongs:
        'What the customer will do: recommend, return, warn others, go elsewhere. Not loyalty schemes (discounts).',
      patterns: `
        (recommend|recommends|recommended|recommending|recommendation|recommendations|recomend|recommed|reccomend)
        (come|coming|be|go|going|return|returning|buy|order|book|fly|stay|use|shop|eat|visit|using|flying) ..3 (again|back|never again|no more|anymore|any more)
        (never|not) (ever)? (use|fly|buy|shop|return|go|book|order|come|stay|visit|do business|deal|purchase|eat) ..4 (again|back|with you|here|there|your)
        never again
        (stay|steer|keep|run) (well)? away (from)?
        (avoid|beware|boycott) (this|at all|them|like|of|these|the|if|{carrier})?
        (lost|lose|losing|loosing) (a|my|our|me|another|your|customers|an) ..2 (customer|customers|business|client)
        (take|took|taking) (my|our) (business|money|custom) elsewhere
        (elsewhere|other (airline|airlines|companies|company|provider|providers)|another (airline|carrier|company|store)|competitor|competitors|competition|switching to|different airline)
        (loyal|regular|repeat|long time|longtime|faithful|life long|lifelong) (customer|client|flyer|flier|customers|guest|user|member)
        (tell|told|telling) ..2 (friends|family|everyone|everybody|all my)
        (will|would) (definitely|certainly|gladly|happily|absolutely)? (return|be back|use you|buy from|stay here|be returning|come back)
        (customer|client|member) (for|since) (over|more than|#|many|{number}|years)
        (tell|told|telling|tells) ..1 (friends|family|friend|everyone|everybody|people|all my|colleagues)
        (fly|flying|use|using|choose|try|go with|book with|switch to|switching to|stick with) (someone else|somebody else|anyone else|anybody else|another|delta|any other|a different)
        (last|final) time (i|we|flying|i ll|using|ever|i will|we will|you)
        (never|not|no longer) ..2 (fly|flying|use|using|buy|buying|order|ordering|book|booking|stay|visit|eat|shop|choose|travel|returning|coming) ..3 (again|anymore|any more|with you|this airline|them|you)
        (be|see you|come|came|coming|go) back ..2 (soon|next|again|summer|year|definitely|for sure|every)
        (will|would|going|gonna) ..2 (fly|stay|book|shop|go|buy|use|be going|be flying|switch|switching) ..2 (elsewhere|with (someone else|somebody else|others|another|the other)|back to|other|different|the other guys|competition)
      `,
      except: `
        (recommended) (dose|retail price|settings|daily)
        call* (back|again)
        (would not|not) be back (in time|until)
        (keep|stay) away from (direct|heat|children)
        try again
        (again|back) (tomorrow|on monday|later) to (fix|repair)
        doctor recommended
      `,
      examples: `
        I would recommend you to anyone.
        Never again!
        I will take my business elsewhere.
        We will definitely come back.
      `,
      counterExamples: `
        The recommended dose is on the pack.
        Please try again later.
      `,
    },
    {
      id: 'brand',
      label: 'Trust and image of the company',
      salience: REMARK,
      belongs: 'The company as such: trust, reputation, values, greed. Not a single lie (contradictions).',
      patterns: `
        (trust|trusted|trustworthy|trustworthiness|untrustworthy|distrust|reputation|reputable|brand|integrity|credibility|shady|crooks|crook|thieves|con artists|con men|cowboys|sharks)
        (worst|best|terrible|horrible|great|good|awful|excellent|favorite|favourite|bad|pathetic|amazing|shameful|disgraceful|incompetent) ..1 {carrier}
        {carrier} ..2 (is|are|sucks|suck|has|have) ..2 (worst|best|terrible|horrible|great|awful|joke|disgrace|pathetic|excellent|amazing)
        (you|you guys|these guys|they) (are|is|r) ..2 (worst|joke|pathetic|crooks|best|awful|terrible|useless|disgrace|thieves)
        (ashamed|disgrace|a joke|shame on you|shame on|get your act together|get it together|get your shit together|sort yourselves out)
        (company|management|corporate|head office|organisation|organization|bosses|leadership) ..3 (care|cares|greedy|poor|policy|policies|values|culture|should|needs|management|bad|good|great|terrible)
        (you|u|you guys|y all|yall|these) ..1 (suck|sucks|are the worst|are awful|are terrible|are pathetic|are horrible|are a joke|are useless|are ridiculous|clowns|clown)
        (clown|clowns|circus|jokers|amateurs|amateur hour|shit show|shitshow|hot mess)
        (get|getting) ..1 (it|your|ur) ..2 together
        (run|running) (a|this|your|an) (business|company|airline|railroad|operation)
        (how|way) ..2 (do|run) business
      `,
      except: `
        brand new
        (hospital|nhs|national|care|mental health|foundation) trust
        (hotel|restaurant|shop|store|place) ..2 (is|was) (good|great|excellent)
        trust (me|the process)
        name brand
      `,
      examples: `
        I have lost all trust in this company.
        The worst airline I know.
        A reputable brand.
        Shame on you.
      `,
      counterExamples: `
        It looks brand new.
        Trust me, it is worth it.
      `,
    },
    {
      id: 'nothing-to-improve',
      label: 'Nothing to improve',
      belongs: 'Answers that say that nothing needs to change.',
      patterns: `
        ^ (nothing|none|no|nil|nowt|nope|nothing really|not a thing|nothing at all|nothing at present|nothing at the moment|nothing i can think of|nothing else|no thing|n a|na|zero|nothing to (add|say|report)) $
        ^ (absolutely|absolutly|for me|no|there is|honestly|really)? nothing
        ^ no ..2 (all|everything|very|it|i|was|thank|thanks|really|excellent|just|service|care|you|staff|happy|perfect|good|great|at) 
        (nothing|not anything|anything) ..6 (improve|improved|improvement|better|differently|change|changed|add|wrong|fault|think of|comes to mind|complain)
        (could|can|would|do|did|does|need|needs) not ..4 (improve|improved|improving|be better|be any better|be bettered|have been better|fault|ask for more|be improved|have asked for more|asked for better|wish for|have done better|done any better|do any better|be faulted|complain|think of|find fault|improvement)
        no (improvement|improvements|complaint|complaints|suggestion|suggestions|changes|change|problems|issues|concerns|faults|criticism|criticisms|comment|comments|recommendations|need (to|for) (change|improve*))
        (keep|keep up|carry on|continue|continue with) (doing what|the good work|the great work|the excellent work|as you are|up the|it up|the same|doing|on doing|being|with the good)
        (can not|could not|do not|not) (think|fault|find|see|improve|complain) ..3 (anything|of|any|way|how|fault|at all|service)
        (everything|all|it) (is|was|were|has been|s) (just|absolutely|already)? (fine|perfect|ok|okay|spot on|satisfactory|as it should|as expected|all right|alright|faultless)
        (fine|perfect|great|good|happy|satisfied|ok|excellent) as (it is|is|it was|they are|you are|it stands|things are)
        (leave|stay|remain) (it)? (as it is|the same|as is)
        (completely|totally|perfectly|entirely|quite) (happy|satisfied|pleased|content) (with|as)
        (no one|nobody) could ..2 better
        (changes|change|improvement|improvements) ..2 (not|un) (needed|necessary|required)
        very little $
        (100|one hundred|hundred) (percent|per cent)
^ 100 $
        ^ (not much|not a lot|nothing much|no not really|not really|nothing better|no better|nothing more|no more|nothng|nothin|noting|non|zero|very little|not a single thing|not anything|none really|no grumbles|cannot think|can t think) ..3 $
        (change|improve|alter) (nothing|not a thing)
        (there is|is|there) not anything
        (no|not|do not|dont) ..4 (change|changes|improvement|improvements|improvments) ..2 (needed|required|necessary)?
        (not much|nothing) ..2 (can|could|needs|need) ..2 (done|better|improve*|change*)
        nothing ..2 (happy|pleased|satisfied|great|good|excellent|brilliant|fine|perfect|all|everything)
      `,
      except: `
        nothing (was|has|is|been|seems|helps|helped|gets|got|ever|works|worked|happened|happens|came|good|done|but trouble|like|to do with)
        (no|not) (good|help|way|one|reply|response|answer)
        no change (of|in) (the|my)
        (no|not) problem solving
        (100|hundred|one hundred) (dollar*|pound*|euro*|times|people|miles|metres|meters|years|days|calls|emails)
        not (what|as|so|very good|very happy|all bad|great|the best|happy)
        (no|not) ..2 (change|changes) (of|to|in|my|the|their|its|flight|booking|reservation)
        not ..4 (change|changes) (my|the|our|a|their|flight|booking|seat|anything about|without)
        (not|wont|will not|can not|could not|cannot|never) ..1 (let|allow) ..2 change
        (keep|keeps|kept|keep on) doing (this|it|that|to)
        not ..2 (may|will|can|do not)
        no (you|they|i|we|it|he|she|sir)
      `,
      examples: `
        Nothing.
        Nothing, it was all very good.
        I can't think of anything to improve.
        No complaints.
        Keep up the good work!
      `,
      counterExamples: `
        Nothing works.
        Nobody helped, no reply.
      `,
    },
    {
      id: 'general-praise',
      label: 'General praise',
      salience: REMARK,
      belongs: 'Praise of the whole without a reason: everything, all good, love it.',
      patterns: `
        ^ (very|really|so|just|absolutely|all|it is|it was|was|pretty|quite|simply|truly|overall|everything|all is|all was|always|extremely)? (good|great|excellent|amazing|awesome|fantastic|wonderful|brilliant|superb|outstanding|perfect|lovely|nice|fab|fabulous|terrific|fine|ok|okay|satisfied|happy|satisfactory|10 10|love it|first class|top notch|pleased) $
        (everything|all of it|all aspects|whole experience|every aspect|overall|the lot|everyone|all) (was|is|were|has been|went|about|experience|of it|good|very|excellent|great|fine|perfect|well)
        (love|loved|loving|adore) (it|this|them|you|your|you guys|everything|the (company|product|service|place|hotel))
        (great|good|excellent|amazing|fantastic|wonderful|lovely|awesome|perfect|brilliant|positive|pleasant|superb|best) ..1 (experience|job|work|company|place|time|stay|visit|everything|all round|all around)
        (very|really|so|extremely|completely|totally|absolutely|more than|quite|well) (happy|satisfied|pleased|impressed|grateful|thankful|delighted)
        (thank|thanks|thankyou|thx|ty|cheers|kudos) 
        (well done|keep it up|keep up|good job|great job|nice work|great work|five stars|5 stars|10 10|two thumbs up|thumbs up|a credit to|exceeded (my|our|all) expectations|could not be happier|second to none|spot on|no complaints|all good|made my day|life saver|lifesaver|appreciated)
        (best|good|great|brilliant|excellent|lovely|faultless|impressed|pleased|happy|satisfied|delighted|marvellous|marvelous|wonderful|superb) ..1 (all|overall|with|of|everything|everyone|everybody|throughout|always|everywhere)
        (happy|impressed|pleased|satisfied|delighted) (with|by|about) (everything|all|it all|the|my|our|you|it|how)
        (always|generally|overall|all|just|usually|mostly) ..1 (very)? (good|great|excellent|fine|brilliant|the best|perfect|wonderful|happy|satisfied|pleased)
        (could|can) not ..2 (ask for|fault|wish for|be better|have been better|be happier|have been more help|praise)
        (no grumbles|nothing but praise|so far so good|10 out of 10|ten out of ten|10 10|100 percent|5 out of 5|five star|5 star)
        (useful|helpful|enjoyed it|enjoyable|worthwhile) $
        ^ everything $
        (it|all|everything|experience|visit|stay) ..1 (has been|been|was|is) ..1 (very|really|all)? (good|great|fine|excellent|perfect|lovely|brilliant|ok) (so far|overall|throughout|thank*)?
        all (good|great|fine|well|excellent|perfect|ok|okay|satisfactory)
      `,
      except: `
        (no|not|thanks for nothing|not so|not very|thanks a lot for)
        thanks (for|to) (the|your|ruining|nothing|wasting|losing|cancelling|making) (delay*|cancel*|nothing|losing|horrible|terrible|worst|awful|my|bad)
        thanks (for nothing|to (you|your|this|the))
        all over
      `,
      examples: `
        Everything was excellent.
        Love it!
        Very happy, thank you.
        Well done.
      `,
      counterExamples: `
        Thanks for nothing.
        I spilled it all over the floor.
      `,
    },
    {
      id: 'general-complaint',
      label: 'General complaint',
      salience: REMARK,
      belongs: 'Blame of the whole without a reason: everything, a nightmare, never so disappointed.',
      patterns: `
        ^ (very|really|so|just|absolutely|all|it is|it was|was|pretty|quite|simply|truly|overall|everything)? (bad|terrible|horrible|awful|poor|rubbish|crap|useless|disappointing|disappointed|unacceptable|disgusting|shocking|pathetic|appalling|dreadful|shit|worst ever|garbage) $
        (everything|whole thing|whole experience|overall|all of it|the lot) ..3 (bad|terrible|horrible|awful|poor|wrong|disaster|nightmare|mess|shambles|disappoint*|worst)
        (terrible|horrible|awful|bad|worst|dreadful|disappointing|frustrating|appalling|shocking|poor|negative|miserable|disgusting|stressful) ..1 (experience|time|stay|visit|day|company|place|everything|start)
        (very|so|really|extremely|bitterly|deeply|beyond|hugely|utterly|incredibly|totally|absolutely) (disappointed|frustrated|frustrating|upset|unhappy|angry|annoyed|dissatisfied|disgusted|unimpressed|furious|disappointing|annoying)
        not (very|at all|really|too|so|particularly|overly)? (happy|impressed|satisfied|pleased|cool|acceptable|good enough|amused)
        (nightmare|disaster|fiasco|shambles|shambolic|absolute joke|a joke|complete mess|total mess|hot mess|ridiculous|unacceptable|disgrace|disgraceful|ruined|epic fail|fail|fails|smh|wtf|unreal|unbelievable|let down|disgusted|waste of time|fed up|sick of|sick and tired|had enough|do better|you suck|sucks|thanks for nothing|pissed|fuming)
        (could|can|must|should|need to|needs to|have to) (do|be|try) (much|so|a lot|far)? better
        (ruin|ruined|ruining|ruins|wreck|wrecked|spoil|spoiled|spoilt) ..1 (my|our|the|his|her|everyone s) (day|trip|vacation|holiday|honeymoon|weekend|evening|birthday|christmas|night|stay|plans|week)
        (so|am|all|i m) (done|over it|over this)
        (expected|expect|hoped for|deserve|want|thought) ..1 better
        (not|never) ..1 (again|good|great|happy|ok|okay|acceptable|cool|impressed|amused|right)
        (seriously|ugh|grr|argh|omg|wth|wtf|ffs|smh|come on|disappointing|frustrated|frustrating|infuriating|insane|insanity|absurd|inexcusable|terrible|horrible|awful|horrendous|appalling)
        (why do i (keep|bother|even|fly|still)|what (a (joke|mess|nightmare|disaster|day|shame|surprise)|is wrong with|the (hell|heck)))
        (total mess|complete mess|a mess|you had one job|never change|every single time|time and time again|yet again|same old|surprise surprise)
        (not|un) (impressed|amused|happy|pleased|good enough|acceptable|cool)
        (appalled|livid|outraged|speechless|beyond words|gutted|seething|raging|at my wit s end|never again|worst ever|one star|zero stars|0 stars|1 star|0 out of 10|1 out of 10|zero out of)
        (ruining|ruins|wrecking|spoiling)
        (tired|sick|fed up) (of|with) (this|you|your|it|the|these|all)
        (you|u|y all|this|it) (are|is|re) ..1 (unbelievable|ridiculous|pathetic|a disgrace|disgraceful|unreal|something else|hopeless|terrible|awful)
      `,
      except: `
        (not|without) (fail|fails)
        never (fail|fails|failed|let|lets)
        not (disappointed|disappointing|annoyed|upset|angry)
        could not (be|have|do) ..2 better
        (kidney|heart|liver) fail*
        (unbelievable|unbelievably) (good|great|value|kind|helpful|nice)
      `,
      examples: `
        The whole thing was a nightmare.
        Very disappointed.
        A terrible experience.
        Everything went wrong.
      `,
      counterExamples: `
        They never fail to impress.
        I was not disappointed.
      `,
    },
  ],
};
