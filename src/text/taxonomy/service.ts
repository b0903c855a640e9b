import { BROAD } from '../topics.js';
import type { GroupEntry } from './entry.js';

export const service: GroupEntry = {
  id: 'service',
  label: 'Customer service',
  topics: [
    {
      id: 'waiting',
      label: 'Waiting and response time',
      belongs:
        'How long it takes until someone answers, replies or serves: on hold, in a chat, by mail. Not queues on the spot (queues), late deliveries or late flights.',
      patterns: `
        on hold
        (put|place|leave|keep) (me|us|him|her|you)? ..2 on hold
        hold (time|music|line)
        hold ..2 {duration}
        (wait|waiting) (time|period|list)
        waitlist
        (wait|waiting|waited) (around|forever|ages|so long|too long|very long)
        (wait|waiting) ..4 {duration}
        (wait|waiting) ..3 (reply|response|answer|call|callback|email|someone|somebody|agent|representative|rep|person|human|staff|help|service|served|seen|doctor|nurse|attention)
        (long|lengthy|endless|short|shorter|less|no|reduce|cut|improve|shorten|excessive|ridiculous|horrible|terrible|awful) ..2 (wait|waiting|delay)
        {duration} ..3 (wait|waiting)
        {duration} (wait|of waiting|on the phone|on phone|to get through|to answer|to reply|to respond)
        (keep|kept|left|leave|make|made) (me|us|you|people|customer|patient|everyone|them|him|her)? (wait|waiting)
        (wait|waiting) (was|is|were|are) (too|very|so|quite|extremely|a bit|rather|ridiculous*|unaccept*|long|short|minimal|ok|okay|fine|horrible|awful|terrible)
        (response|reply|respond|answer) (time|rate|speed)
        (slow|slowly|quick|quickly|fast|faster|prompt|promptly|speedy|swift|swiftly|timely|late|delayed|immediate|immediately|instant) ..1 (response|reply|answer|respond|service|to (answer|reply|respond|get back|act|react|help))
        (respond|reply|replied|answered|dealt with|served|seen|handled|resolved|sorted|attended) ..2 (slow|slowly|quick|quickly|fast|prompt|promptly|speedy|swiftly|immediately|straight away|instantly|right away|in no time|in a timely)
        (take|took|taken|takes) ..2 (forever|ages|for ever|an eternity|so long|too long|far too long|way too long|very long|a long time|a while|long) ..3 (answer|reply|respond|response|get back|through|speak|help|serve|someone|somebody|call|process|sort|resolve|fix|acknowledge)
        (take|took|taken|takes) ..3 {duration} ..3 (answer|reply|respond|response|get back|get through|speak|serve|served|someone|somebody|talk|reach|process|sort|resolve|fix|acknowledge|seen)
        took (forever|ages|an eternity|too long|so long|way too long|far too long)
        (take|takes) (forever|ages|an eternity|too long|so long|way too long|far too long)
        (very|too|so|really|extremely|painfully|incredibly|rather|quite|super) slow service
        service ..3 (slow|slower|quick|quicker|fast|faster|speedy|prompt|swift)
        (slow|quick|fast|prompt|speedy|faster|quicker) ..1 (service|customer service|customer support|support|turnaround|turn around|staff)
        speed of (service|response|reply|resolution)
        (promptness|timeliness|responsiveness)
        (turnaround|turn around) time
        (hour|minute|hrs|min|mins|#hr*|#min*) ..2 on (the)? (phone|hold|line|telephone)
        on (the)? (phone|line|telephone) ..3 {duration}
        (still|been) (wait|waiting) ..4 (for|on|to)
        (still|been) waiting
        ^ waiting
        (time|hours|ages) ..1 (spent|spend|wasted) ..1 waiting
        spend ..4 (waiting|on hold|on the phone)
        (answer|pick up) (the)? (phone|call) (quicker|faster|sooner|more quickly|in a timely)
        (be|been|get) seen (quicker|faster|sooner|earlier|more quickly|quickly|promptly|straight away|on time)
        (long|longer|shorter|reduced) wait
        ^ (slow|slowly|speedy|prompt|promptly|quick|fast|speed)
        (very|so|too|really) (speedy|prompt|slow|quick)
        (left|unattended) ..2 for ..2 (hours|ages|long)
        (less|shorter|reduce|too much|quicker|a lot of|lot of) (waiting|wait|waiting time)
        wait for {duration}
        {duration} ..3 before (anyone|anybody|someone|somebody|i|we|the first|they|any|a|first|my|our|being|getting)
        (respond|responded|reply|replied|answer|answered|acknowledge|acknowledged|react|get back|got back) ..4 (for|in|after|within|until) {duration}
        (on|to) (the)? (phone|line|telephone|hold) (with|for|since|waiting|trying)
        (phone|call|telephone|line|lines|hold) (queue|wait|waiting|hold)
        (in|on) (the|a)? (queue|hold) (on|for) ..2 (phone|telephone|call)
        (held|holding|been holding) for
        {duration} ..2 hold
        (long|longer|endless|forever|hours|hour|minutes|mins|min|hrs|hr|#min*|#hr*) ..2 (hold|holding)
        (reply|answer|response|respond|call back|callback) ..4 (took|takes|after) ..2 {duration}
        (open|opened|raised|submitted|ticket|case|email|request) ..3 for {duration}
        (wait|waited|waiting) ..4 (main|mains|starter|starters|food|drink|drinks|bill|waiter|waitress|table|meal|meals|dessert)
        {duration} ..3 (to be served|to get served|to order|for (a|our|my|the) (drink|drinks|food|bill|meal|starter|starters|main|mains|coffee|pizza|burger))
        (wait|waited|waiting) (in|for|to|on|over|about|around|more|nearly|almost|and|too|a|#|until|till|over)
        (hang|hanging|hung) on ..3 (phone|line|for {duration})
        (answered|through|served|seen|connected|helped|reply|response) ..2 (within|in|in just|in under|after) ..2 (seconds|minutes|hours|minute|hour|mins|hrs)
        (reply|replies|replied|respond|responds|responded|answer|answers|answered) ..2 (within|in) ..2 (minutes|seconds|hours|days|no time|the hour|an hour)
        (sat|sit|sitting|stood|queued|spent|spend) ..4 for ..1 {duration}
        {duration} ..3 (took|take|taking) (our|my|the) order
        (before|until|till) (anyone|anybody|someone|somebody|they) ..2 (took|take|taking|came|answered|spoke|served|noticed|bothered|picked|saw|helped|replied)
        (gave|give|giving) up ..3 (waiting|after|holding|on the phone)
        (until|till|before) (i|we) (gave|give|hung) up
        (took|take|takes) ..1 {duration} to
        {duration} (until|till) ..1 (i|we|they|someone|somebody|anyone|he|she)
        (music|muzak|jingle|vivaldi|tune) ..4 {duration}
      `,
      except: `
        can not wait
        wait staff
        (worth|well worth) ..2 wait
        (flight|plane|train|bag|bags|luggage|baggage|delivery|parcel|package|order|gate|runway|tarmac) ..4 (wait|waiting)
        (wait|waiting) ..4 (flight|plane|train|bag|bags|luggage|baggage|delivery|parcel|package|order|gate|tarmac|runway|refund|room|line)
        waiting room
        waiting area
        wait in line
        response (to|from)
        (wait|waited|waiting) for it
        wait and see
        (wait|waiting) ..4 (train|bus|taxi|carousel|baggage|luggage|bag|bags|suitcase|board|boarding|take off|takeoff|pilots|pilot|crew|mechanic|maintenance|engineer|queue|till|checkout|paperwork|fuel|deicing|de icing|jet bridge|jetway|security|check in|door|suitcases|on the (plane|tarmac|runway)|at the (airport|gate|carousel)|appointment|referral|surgery|operation)
        (tarmac|runway|plane|aircraft|airport|line|queue|security|baggage claim|carousel) ..6 (wait|waiting|waited)
        (will|would|could|can|just|not|you) ..1 wait until
        (sat|sit|sitting|stood) ..4 (plane|tarmac|gate|runway|airport|terminal|train|bus|line|queue)
        (wait|waiting) to (see|use|try|come|go|eat|fly|hear|be)
        wait (a|one)? (minute|second|sec|what)
        (took|take|takes) ..1 {duration} to (get (here|there|home|to|from|on|off|into|my (bag|bags|luggage))|drive|fly|travel|walk|board|land|deliver|arrive|load|check in|check out|set up|install|charge|learn|download|open|find (my|the) (bag|luggage))
      `,
      examples: `
        I was on hold for forty minutes before anyone picked up.
        Still waiting for a reply to my email from last week.
        The waiting time was far too long.
        They answered within seconds, very quick response!
        It took three days to get back to me.
        45 mins on the phone and no one helped.
        Spent half an hour in the phone queue before anyone answered.
        Three quarters of an hour of hold music until I gave up.
      `,
      counterExamples: `
        I can't wait to come back.
        The waiting room was freezing.
        The wait staff brought us cold soup.
        The response from the audience was warm.
        We waited on the tarmac for two hours.
      `,
    },
    {
      id: 'agent-attitude',
      label: 'Attitude of staff and agents',
      belongs:
        'How people who serve behave towards the customer: friendly, rude, caring, dismissive. Not what they know (agent-knowledge) nor the crew on a plane (cabin-crew).',
      patterns: `
        (rude|rudeness|rudely|impolite|discourteous|disrespectful|disrespectfully|condescending|patronising|patronizing|surly|unhelpful|unfriendly|snotty|snippy|snarky|grumpy|belligerent|stroppy|courteous|courteously|courtesy|politeness|unwelcoming|rudest|ruder|friendliest)
        (friendly|friendliness|friendlier|polite|politely|impolite|kindness|helpfulness|empathy|empathetic|sympathetic|unsympathetic|welcoming|approachable|compassionate|compassion|dismissive|arrogant|arrogance|attentive|inattentive|abrupt|obnoxious)
        attitude
        (humiliat*|degrading|belittl*)
        bedside manner
        (bad|good|no|poor|lovely|nice|great) manners
        {staff} ..4 ({unkind}|{kind})
        ({unkind}|{kind}) ..2 {staff}
        {medics} ..4 ({unkind}|{kind})
        ({unkind}|{kind}) ..1 {medics}
        (very|so|really|extremely|always|incredibly|most|super|more|exceptionally|particularly) (helpful|kind|caring|pleasant|nice|patient|understanding|considerate|respectful|accommodating|welcoming|obliging|supportive|professional|reassuring)
        (be|been|was|were|are|is) (helpful|kind|caring|pleasant|patient|understanding|considerate|respectful|accommodating|professional|supportive|reassuring)
        ^ (helpful|kind|caring|pleasant|understanding|nice people|lovely people|professional)
        (helpful|kind|caring|pleasant|patient|understanding|considerate) and
        and (helpful|kind|caring|pleasant|patient|understanding|considerate|professional|respectful|supportive)
        (kind|caring|nice|lovely|helpful|good|great|wonderful|amazing|pleasant) (people|person|lady|ladies|man|gentleman|guy|guys|girl|girls|woman|team)
        (treat|treated|treating|treatment) ..3 (like|with|badly|poorly|horribly|terribly|well|kindly|respect|dignity|rudely|unfairly|appalling*|as if|differently)
        way ..2 (treat|treated|spoken to|spoke to|talked to|dealt with)
        (made|make|makes) (me|us|you|one) feel ..2 (welcome|stupid|small|comfortable|at ease|special|valued|like|unwelcome|worthless|important|at home|relaxed|safe|bad|guilty)
        (make|made|put) ..2 at ease
        (hang|hung|hangs) up
        (hung|hang) up on (me|us)
        (yell|yelled|shout|shouted|scream|screamed|swear|swore|snapped) (at|to) (me|us|my|customer|passenger|people)
        talk* (down|over) (to|me)
        (do|does|did|could|would) not (really|actually|even|seem to|appear to)? care
        (could|can) care less
        (not|never) (give|gives|gave) a (damn|shit|crap|toss|hoot|fuck|rat*)
        ({staff}|they|he|she|people|person|team) ..2 not care
        (nobody|no one|none of them|who) (really|actually|even|seem* to)? care
        (lack|lacking|absence|zero|no|little) (of)? (empathy|sympathy|compassion|respect|courtesy|manners|apology|concern|understanding|interest)
        (show|showed|shown|shows) ..2 (empathy|sympathy|compassion|respect|concern|interest|kindness)
        with (a)? (smile|respect|dignity|kindness|care|compassion)
        (smile|smiling|smiled|cheerful|cheery)
        (never|not|did not|no) (apologise|apologize|apologised|apologized|say sorry|apology)
        no apologies
        (ignored|ignoring|ignore) (me|us|my|by|customer*|patient*)
        (felt|feel|was|were) (ignored|humiliated|insulted|belittled|dismissed|judged|bullied|intimidated|disrespected)
        (above and beyond|extra mile|bent over backward*|bend over backward*)
        (went|go|going|goes) out of (his|her|their|your) way
        (unprofessional|unprofessionalism|unprofessionally)
        (nothing|not) (was|is)? too much trouble
        hospitality
        (gate|desk|counter|ticket|ticketing|check in|checkin|ground|baggage|front desk|phone|customer service|airport|lounge) (agent|agents|staff|attendant|attendants|lady|woman|man|guy|rep|reps|representative|people|employee|employees|crew|personnel|girl) ..6 ({unkind}|{kind}|spoke|ignored|attitude|refused|laughed|walked|shrug|shrugged|smirked)
        ({unkind}) ..3 (gate|desk|counter|ticket|check in|ground|baggage|front desk|phone|customer service|airport) (agent|agents|staff|attendant|attendants|lady|woman|man|guy|rep|reps|people|employee|employees|personnel)
        (short|curt|rude|sharp|off|funny|patient|gentle|nice|lovely|honest|great|brilliant|wonderful|good|kind|firm|awful|horrible|mean|nasty) with (me|us|my|him|her|children|kids|them|everyone|patients|customers)
        (spoke|speak|spoken|talk|talked) to (me|us|my|her|him|people) ..1 (like|as|as if|as though|so|with|in a)
        way ..3 (spoke|speaks|talked|talk|treated|treats|handled)
        (treat|treated|treats|treating) (me|us|people|customer|customers|him|her|them|passenger*|my)
        (sounded|seemed|looked|acted|appeared|was|were) ..1 (bored|annoyed|irritated|uninterested|disinterested|put out|angry|fed up|bothered|interested)
        (could|can) not ..1 (care|be bothered|be arsed|be more helpful|have been more helpful|have been kinder|have been nicer|have been more kind|do enough)
        (walk|walked|walks) (off|away)
        (shrug|shrugged|shrugs|smirk|smirked|laughed (at|in)|laugh at|eye roll|rolled (his|her|their) eyes|sighed|huffed)
        (hang|hangs|hanging|hung) ..1 up
        {name} ..4 ({kind}|{unkind})
        (lady|ladies|woman|man|guy|girl|boy|gentleman|gentlemen|lad|chap|bloke|fella|people|person|everyone|everybody|they|he|she|you|u) (was|were|are|is|has been|have been|seemed|seem) (all|both|always)? (very|so|really|extremely|most|incredibly|quite|super|absolutely|just|particularly)? ({kind}|{unkind})
        (gentle|gentleness|good humour|good humoured|humour|jolly|bubbly|down to earth|genuine|kindest|loveliest|nicest|star|superstar|gem|angel|angels|legend|listener|attentiveness|thoughtfulness)
        (everyone|everybody|all|staff|they|nurse|doctor) ..1 (helpful|kind|friendly|lovely|polite|caring|pleasant)
        (like|as) (a|an)? (criminal|idiot|child|dirt|thief|nuisance|piece of|nobody|second class|trash|garbage|cattle|animal|animals|fool|inconvenience)
        (apologise|apologize|apologised|apologized|apology|apologies|say sorry|said sorry)
        (absolute|real|true|total|pure|such a) (delight|star|gem|angel|pleasure|joy|gentleman|lady|sweetheart|treasure|legend|credit)
        (could|can) not have been ..2 (nicer|kinder|more|better|friendlier|sweeter)
        (nicer|kinder|sweetest|rudest|politest)
        (power trip|power tripping|on a power trip|god complex|holier than thou|jobsworth)
        (told|telling|tell) (me|us|her|him|my) ..2 (shut up|calm down|go away|it was my fault|read the)
        (not (my|his|her|our|their) (problem|job|fault|department))
        (laughed|laugh|laughing|brushed|shrugged) (it|me|us|this|them)? off
        (no|zero|not any|lack of) (empathy|sympathy|compassion|manners|respect|courtesy|interest|care)
        (rushed|rushing) (me|us|off|through|out)
        (told|tell|telling) (me|us|her|him) to ..1 (stop|calm|wait|go|move|be quiet|hurry|sit down|leave|deal with it|get lost|suck it up|relax)
        (spilled|spilt|threw|slammed|shoved|pushed|grabbed) ..4 (on me|at me|on us|on my|at us|at my)
      `,
      except: `
        (user|family|child|kid|pet|dog|eco|environmentally|budget|wallet|mobile|wheelchair|disability|gluten|vegan) friendly
        friendly (fire|website|app|interface|price|prices)
        be kind enough
        kind of
        altitude
        (flight attendant|cabin crew|crew|stewardess|steward|hostess|flight crew) ..4 ({unkind}|{kind}|attitude)
        ({unkind}|{kind}|attitude) ..3 (flight attendant|cabin crew|crew|stewardess|steward|hostess|flight crew)
        helpful (information|website|app|article|guide|hint*|tip*|if|to have|to know)
        (would|might|could) be ..1 (helpful|nice|kind)
        kind regards
        (polite|friendly) (notice|reminder)
        patient (care|experience|information|record*|centred|centered|transport|participation)
        {luggage} ..4 (treat*)
        (star|stars) (hotel|rating|wars|trek|review)
        (#|one|two|three|four|five|zero|no|gold|my|six|rock|north|all|movie|film) (star|stars)
        (hang|hung|hanging) ..1 up ..2 (coat*|clothes|towel*|phone charger)
        (app|website|system|page|screen|computer|program) ..2 (hang|hangs|hung)
      `,
      examples: `
        The agent was rude and hung up on me.
        Friendly staff who treated us with respect.
        She talked down to me as if I were a child.
        They simply don't care about their customers.
        The lady at the desk went out of her way to help.
        Very helpful and patient.
        The gate agent was rude and told us to stop whining.
      `,
      counterExamples: `
        The website is very user friendly.
        It would be helpful to have more plugs.
        What kind of fee is this?
        The cabin crew were rude.
      `,
    },
    {
      id: 'agent-knowledge',
      label: 'Knowledge and competence of agents',
      belongs:
        'Whether people know what they are doing: competent, trained, clueless. Not whether they are kind (agent-attitude) nor whether what they said proved wrong (contradictions).',
      patterns: `
        (knowledgeable|knowledgable|knowledgeble|competent|competence|competency|incompetent|incompetence|incompetency|clueless|inept|ineptitude|amateurish|expertise|untrained|unqualified|inexperienced|unskilled)
        (well|poorly|badly|better|properly|highly|not|under|more) (trained|qualified|skilled|informed)
        ({staff}|team|doctor|nurse|people|they) ..3 (experienced|skilled|skilful|trained|qualified|efficient|proficient|capable|expert|experts)
        (experienced|skilled|skilful|trained|qualified|efficient|proficient|capable|expert) ..1 ({staff}|team|doctor|nurse|people)
        (staff|agent|employee|team|people|more|better|need|needs|lack of|no|proper|poor|customer service) training
        train* ..2 (staff|people|employee|agent|team|rep|reps|personnel)
        (not|never|no) ..1 (know|knew|understand|understood) ..3 (what|how|anything|product|products|policy|policies|system|answer|they|issue|problem|question|job|english|procedure*|process)
        (no|not a|not have a|without a) (clue|idea)
        no idea (what|how|why|about)
        (know|knew|knows|understand|understood|understands) (exactly)? (what|how) ..2 (do|doing|about|talking|want|wanted|need|needed|problem)
        (know|knew|knows|understand|understood|understands) (his|her|their|the) (stuff|job|product*|business|onions|field|trade|subject)
        {staff} ..3 (knowledge|know|knew|knows)
        (good|great|lack of|product|technical|excellent|poor|no|little|in depth|better|limited|deep|wide) knowledge
        knowledge (of|about|on) (the|your|their|his|her|product*|subject)
        (very|extremely|really|so|highly|most) (knowledgeable|competent|efficient|professional|experienced|skilled|informed)
        (efficient|professional|efficiently|professionally|professionalism|efficiency)
        (language barrier|broken english|hard to understand|hard to hear|difficult to understand|can not understand|could not understand|thick accent|strong accent|heavy accent|speak english|spoke english)
        accent
        (staff|employees|agents|they|people|team|rep|reps|nobody|no one|none) ..3 (know|knows|knew) ..1 (less|nothing|more|little|anything|even less)
        (not|never) ..1 have ..1 (clue|idea)
        (have|has|had|got) (no|zero|not a|not got a) (clue|idea|knowledge)
        (knew|know|knows) ..2 (stuff|job|inside out|trade)
        (staff|employees|agents|people|they|team) ..2 (need|needs|require|lack|lacks|lacked) ..2 (training|trained|education|knowledge)
        (unsure|uncertain|confused|uninformed|out of their depth) ..2 (about|of|products|their|what)
        (staff|agents|they|he|she|rep|reps|people|colleagues) ..1 (unsure|confused|not sure|did not seem sure|guessing|guessed)
        (they|staff|agents|agent|people|advisers|advisors|reps|rep|he|she|team|nobody|no one|employees|representatives|support) ..3 not ..1 (understand|know|grasp|get) ..2 (technology|product|products|system|problem|issue|question|rules|policy|what|how|process|technical|subject|policies|basics|anything)
        (read|reads|reading) (from|off) a (sheet|script|screen|card)
      `,
      except: `
        (energy|fuel|cost|efficient heating) efficien*
        to my knowledge
        (not know|do not know) what (to do|else|i)
        knowledge (base|centre|center)
        (course|training) (material|course|day|session)
        (i|we) ..3 not know
        (i|we) ..2 no idea
        (i|we) not understand
      `,
      examples: `
        The adviser was very knowledgeable about the policy.
        Nobody there knows what they are doing.
        Your staff need more training.
        Complete incompetence from start to finish.
        He clearly had no clue how the system works.
      `,
      counterExamples: `
        I had no idea it was your birthday offer.
        To my knowledge the shop closes at six.
        I do not know what else to say.
      `,
    },
    {
      id: 'resolution',
      label: 'Problem solving',
      belongs:
        'Whether the matter was settled: fixed, sorted, still open, first time. Not the time it took (waiting) and not repairs of a thing (repair).',
      patterns: `
        (problem|issue|matter|query|question|complaint|case|ticket|enquiry|inquiry|concern|request|claim|situation|dispute|it|everything|this|all) ..4 (resolved|solved|sorted|unresolved|unsolved|settled|fixed|dealt with|handled|addressed|answered|taken care of|rectified|closed|escalated)
        (resolve|solve|solved|sort|sorted|settle|fix|fixed|address|handle|handled|answer|rectify|correct|escalate) ..3 (problem|issue|matter|query|question|complaint|case|ticket|enquiry|concern|request|claim|situation|dispute|everything|it|this|mistake|error)
        (resolution|unresolved|unsolved)
        (sort|sorted|sorts) (it|this|that|things|everything|me|us)? out
        (not|never|no|still) ..2 (resolved|resolve|solved|solve|sorted|fixed|rectified|dealt with)
        (get|got|getting|gotten) ..2 (resolved|solved|sorted|nowhere|fixed|answered)
        (no|any|find a|found a|quick|offer* a|offered|satisfactory|good|best|suitable|alternative|provide a) (solution|resolution|outcome)
        (solution|outcome|remedy)
        (could|can|would|did|do|will|be) not ..2 (help|assist|do anything|do a thing|fix)
        (not|never|unable|unwilling|refused|refuse|failed|nobody|no one|zero|no|without|any|offer|offered|little|lack of) ..2 (to help|help|helping|assistance|assist)
        (do|did|does|doing|done) nothing
        (nothing|not anything) (has|have|had|was|been|is|gets|got|ever|being|can) ..2 (done|happened|happen|changed|resolved|be done|improved)
        (first|one) (call|contact|time) (resolution|fix|fixed|resolved)
        (problem|issue) (solving|solver|resolution)
        (still|again) ..4 (issue|problem|not working|same problem|same issue)
        (helped|help|assisted) ..3 (with|to) ..2 (problem|issue|query|question|enquiry|matter|situation)
        (passed the buck|take responsibility|took responsibility|takes responsibility|take ownership|took ownership|taking ownership|accountability|no one takes)
        (went|got|get) nowhere
        (complaint|complaints) (was|were|has|have|department|procedure|handling|process|team)
        (formal|official|raise* a|raised a|raising a|made a|make a|file* a|filed a|lodge* a|submit* a|submitted a|my|our) (complaint|claim|grievance)
        (make|made|making) it right
        compensat*
        (any|some|need|get|no|zero|little|ask for|asked for|asking for|your) (help|assistance)
        (help|assist) (me|us|please|my|needed|a|with|out)
        (please|pls|plz|can you|can someone|could you|could someone|anyone|someone|somebody) ..1 (help|assist|fix|sort)
        (no|not much|not any|little|zero|never any) ..1 (help|assistance|use)
        (problem|issue|fault|matter|leak|error|mistake) ..3 (still (there|here|not|open|happening|exists|ongoing|persists)|again|remains|persists|continues|ongoing|never went away|came back|keeps)
        (sort|sorted|sorts|sorting) ..5 out
        (solve|solved|fix|fixed|resolve|resolved|sort|sorted|settled|handled) ..3 (straight away|immediately|quickly|at once|on the spot|within|in (no time|minutes|#)|fast|promptly|efficiently)
        (turn|turned) (me|us|it)? down
        (refuse|refused|refuses|unwilling|declined|not willing|would not) (to)? ..2 (do|help|assist|accommodate|honor|honour|budge|let|accept|allow|change|waive|give|issue|speak|transfer|listen|take)
        (case|ticket|complaint|claim) ..3 (open|pending|closed|ignored|outstanding)
        (policy|policies|rules|rule) ..3 (ridiculous|nonsense|stupid|dumb|absurd|unfair|terrible|crazy|bs|makes no sense|joke|is|says|bad|awful|insane)
        (ridiculous|stupid|dumb|absurd|unfair|terrible|crazy|bad|awful|insane|horrible|idiotic|your) (policy|policies|rule|rules)
        (make|made|making|put) ..1 (right|it right|things right)
        (put|puts|putting) ..3 (right|straight|mistake right|error right)
        (fix|fixed|fixes|fixing) (anything|nothing|it|this|my (seat|problem|issue|booking|reservation|account|bill))
        (no one|nobody|none|neither|not one|never) ..3 (own|owns|owned|help|helped|helps|fix|fixed|fixes|solve|solved|responsibility)
        (messed|mess|screwed|screw|stuffed|muck|mucked|cock|cocked|mix|mixed) up
        (take|takes|took|own|owns|owned|accept|accepts) ..1 (responsibility|ownership|blame|the blame)
        (neither|none|nobody|no one) of (them|you|these) ..2 (help|helped|fixed|solved|could|can|able|resolved|did)
        (fixed|solved|sorted|resolved) (anything|nothing|something|everything)
        (error|mistake|problem|fault|issue|mix up) ..2 (corrected|rectified|put right|fixed|sorted|cleared up|ironed out|remedied)
        (correct|corrected|rectified|remedied) ..3 (error|mistake|problem|fault|bill|it|immediately|at once)
        (closed|close|closing) ..2 (ticket|case|complaint|request|query)
      `,
      except: `
        no problem
        not a problem
        (no|any) (issue|issues|problems|complaint|complaints)
        help yourself
        (nothing|not) ..2 (improve|improvement)
        out of the question
        (fixed|sorted) (price|rate|term|income|salary|fee)
        can not help but
        thanks for (your|the) help
        (answer|answered|answers) ..1 (phone|call|calls|door)
        (screen resolution|high resolution|low resolution)
        please help (the|others|those)
      `,
      examples: `
        My problem was solved on the first call.
        Six weeks on and the issue is still not resolved.
        They did nothing about my complaint.
        He sorted it out at once.
        Nobody could help me.
        No one would help us, not our problem they said: you refused to help.
      `,
      counterExamples: `
        Parking there is no problem.
        I pay a fixed price each month.
        The screen resolution is low.
      `,
    },
    {
      id: 'passed-on',
      label: 'Being passed on and repeating oneself',
      belongs:
        'Effort caused by many contacts: transferred, sent from one department to the next, telling the story again, calling again and again.',
      patterns: `
        (transfer*|pass*|bounce*|shunt*|shuffle*|switch*|shift*|send|sent|push*|hand*) (me|us|call|you|him|her)? (around|from (one|person|department|pillar|agent|place|desk|dept)|between|back and forth|to (another|different|several|multiple|many|other|wrong) ..1 (department|dept|person|agent|people|departments|rep|team|number|office|desk))
        (get|got|getting|been|being|was|were|keep|kept) (transferred|passed|bounced|shunted|redirected)
        (transferred|bounced|shunted) (me|us|call|to|three|four|several|multiple|{number})
        pillar to post
        run around
        runaround
        (wrong|different|another|several|many|multiple|too many) (department|dept|departments)
        (repeat|repeating|repeated|re explain|retell) (myself|ourselves|the same|my (story|problem|issue|situation|case|details|question)|everything|the (story|problem|issue|situation|whole)|it|same|again|over and over|to each|to every)
        (explain|explaining|explained) ..4 (again|over and over|to each|to every|all over|repeatedly|each time|every time|{number} times)
        (tell|told|telling) (my|the|our|the same|same) story
        (having|have|had) to (repeat|explain|re explain|start ..1 again|start over|call ..2 again|chase|chase*|keep calling|keep ringing)
        (call|called|ring|rang|phone|phoned|contact|contacted|email|emailed|write|wrote|messaged|asked|chase|chased|complained|spoke|spoken|tried) ..3 ({number} times|several times|many times|multiple times|numerous times|countless times|over and over|again and again|repeatedly|every day|twice|three times|so many times)
        ({number}|several|multiple|numerous|many|countless|repeated) (phone calls|calls|emails|phonecalls|attempts|different people|different agents|different agent*|reps|messages|letters|tickets|times to call|contacts) 
        (spoke|speak|spoken|talked|talk|talking|speaking) (to|with) ({number}|several|many|multiple|numerous|a different|different|so many) ..2 (people|person|agent|agents|representative*|rep|reps|advisor*|adviser*|department*|staff|supervisors|someone)
        (circles|round in circles|merry go round|wild goose chase|back to square one|square one|back and forth|to and fro)
        (no one|nobody|none) (take|takes|took|wants to take) (responsibility|ownership)
        (one point of contact|single point of contact|same person|same agent|left hand)
        (start|starting|started) (all)? over (again)?
        (keep|kept) (calling|ringing|chasing|asking|emailing|phoning|contacting|telling|getting transferred|passing)
        (third|second|fourth|fifth|2nd|3rd|4th|umpteenth|#th) (time|call|email|phone call|letter|message) ..4 (contact|contacted|contacting|call|called|calling|write|writing|wrote|ring|rung|phone|phoned|ask|asked|asking|about|tried)
        (have|had) to (contact|call|ring|phone|email|write|ask|chase|explain) ..5 (again|twice|times|same)
        (phone|telephone)? calls ..2 (later|to get|to cancel|to leave|to sort|to fix|before)
        (pass|passed|passing|sent|send|sending|transfer|transferred) ..3 (department|departments|dept|one person|someone else|somebody else|one to another|one to the next|to another|to the next)
        (start|starting|started|begin) ..1 (again|over|from scratch|from the beginning)
        (told|tell|telling|explain|explained|repeat|repeated) ..2 (story|problem|issue|situation) ..2 ({number} times|again|over|to)
        (sends|send|sent|refers|referred|redirects|redirected|tells|told) (me|us) to ..5 (sends|send|sent|refers|referred|redirects|redirected|tells|told|back) ..2 (me|us|to)
        (call|ring|contact|phone|try|told to call|speak to|email) ..1 (different|another|other|separate|wrong) (number|department|dept|line|person|office|team|branch|company)
        (dead end|dead ends|brick wall|brick walls|going round|going around)
        (says|said|say|tells|told) (to|me to|us to)? ..1 (call|phone|ring|contact|go|ask|email|speak) ..6 (says|said|say|tells|told) ..3 (call|phone|ring|contact|go|ask|email|back|them|gate|speak)
      `,
      except: `
        (bank|wire|money|file|airport) transfer*
        (passed away|pass away)
        transferred (to|into) my (account|bank)
        flight* ..2 times
        {number} (tickets|ticket)
      `,
      examples: `
        I was transferred four times before someone listened.
        Had to explain my problem again to every new person.
        They pass you from one department to another.
        I have called six times about the same invoice.
        Sent from pillar to post.
      `,
      counterExamples: `
        The bank transfer arrived the next day.
        My father passed away in May.
      `,
    },
    {
      id: 'bots-and-scripts',
      label: 'Bots, menus and scripted answers',
      belongs:
        'Machines or scripts instead of a person: chat bots, phone menus, canned replies, wish for a human. Not the software that is sold.',
      patterns: `
        (bot|bots|chatbot|chatbots|chat bot|robot|robots|robotic|virtual assistant|ai assistant|auto reply|autoreply|autoresponder|auto response)
        (script|scripted|scripts|canned|copy paste|copy and paste|copied and pasted|generic|template|boilerplate|stock|standard|automated|automatic|auto generated|pre written|cookie cutter) (answer|answers|reply|replies|response|responses|email|emails|message|messages|text|apology|letter)
        (read|reads|reading|stick|follow|sticking|following) ..2 (script|scripts)
        (scripted|canned)
        (speak|talk|talking|speaking|reach|get|chat|connect|contact|deal) (to|with|through to)? ..2 (human|real person|actual person|live person|human being|real human|actual human|live agent|real people|live human|real agent|person)
        (real|live|actual|human) (person|human|agent|people|being|contact|interaction|operator|representative)
        (automated|automatic|phone|telephone|voice|ivr|recorded|touch tone) (system|menu|line|service|message|messages|attendant|options|recognition|voice|machine|tree|recording)
        (ivr|press # for|press one|press two|menu options|too many options|answering machine|recorded message|recording)
        (automated|automatic|auto|recorded|generic|canned|robotic|form|copy paste|template) (answer|answers|reply|replies|response|responses|message|messages|email|emails|letter|text|voice|tweet|tweets|msg)
        press (#|one|two|three|1|2)
        (a|an|any|speak|talk|never|no|with|to) (human|humans|human being)
        (bot|bots|robot|robots|machine|computer|computers|ai) ..3 (answer|answers|reply|replies|instead of|voice|not understand|talking to|speaking to)
        (talk|talking|speak|speaking|chat|chatting|chatted) to ..2 (machine|bot|robot|computer|wall|recording)
      `,
      except: `
        (robot|robotic) (vacuum|hoover|mower|lawnmower|surgery|cleaner)
        (script|scripts) (from|for) ..2 (doctor|pharmacy|chemist|gp)
        in person
        (sound|music|voice|video) recording
        automatic (door|gearbox|transmission|payment|renewal)
      `,
      examples: `
        The chatbot never understood my question.
        All I got was a canned response.
        Impossible to speak to a real person.
        Your phone menu has far too many levels, the automated system is a maze.
      `,
      counterExamples: `
        I love my robot vacuum.
        The automatic gearbox is smooth.
      `,
    },
    {
      id: 'contradictions',
      label: 'Wrong or contradictory information',
      belongs:
        'What was said proved wrong, differed between people, or was a promise not kept. Not missing information (communication).',
      patterns: `
        (wrong|incorrect|inaccurate|misleading|false|conflicting|contradictory|contradicting|inconsistent|differing|bad|mixed|erroneous|different|outdated|correct|accurate) (information|info|advice|answer|answers|details|instructions|messages|message|story|stories|data|directions|address|guidance|time|date|dates|number)
        (misinformed|misinformation|misled|mislead|misleading|contradict*|conflicting|mis sold|missold|mis advised|misadvised|misrepresent*)
        (lie|lied|lies|lying|liar|liars|dishonest|dishonesty|deceptive|deceived|deceitful|untrue|untruthful|fib|fibbed|deceit) 
        (told|said|say|says|tell|tells|advised|informed) (me|us)? (something|one thing|different|two different|different things|another|a different)
        (one|each|every|first|another) (person|agent|rep|representative|one|time|employee) (said|says|told|tells|gave|gives)
        (different|another) (story|answer|answers|stories) (every|each|from|every time)
        (promise|promised|promises|promising) 
        (broken|empty|false|kept|keep) (promise|promises|word)
        (said|told|assured|promised|informed|advised|guaranteed) ..5 (but|yet|however|then|only to|now) ..5 (not|never|no|wrong|different|refused|nothing|still)
        (not|never) (as|what) (promised|advertised|described|stated|told|agreed|expected|quoted)
        (false|misleading|deceptive) (advertising|advert|ad|promise|claims|advertisement)
        (inconsistent|inconsistency|consistency|consistent|inconsistencies)
        (been|was|were) (lied|mislead|misled|told lies) to?
        (not|is not|was not) (true|honest|the truth)
        honest*
        not what ..2 (told|promised|said|sold|advertised|agreed|ordered|expected|quoted)
        (turn|turns|turned) out ..4 (not|false|wrong|untrue|never|different|only|capped|extra|lie|otherwise|is|was)
        (told|said|says|say|promised|assured|advised) ..2 (one thing|x|yes|no)
        (one|first|another|other|next|second|each|every|different) (colleague|agent|rep|person|adviser|advisor|employee|woman|man|lady|guy|doctor|nurse|one|supervisor|operator) ..2 (say|says|said|told|tells|another|thinks|gave|gives)
        (said|told|promised|says) ..8 (now|but|then|yet|instead) ..3 (say|says|told|not|no|never|different|wrong)
        (ads|advert|adverts|advertised|advertise|advertisement|advertising|photo|photos|picture|pictures|description|brochure) ..4 (mislead*|false|lie|lies|not|nothing like|different|wrong)
        (go|going|went|goes) back on (your|their|his|her|its|the) (word|promise)
        (told|said|promised|assured|sold) (there|it|that|this|i|we|they|my) ..2 (would|will|could|was|were|had) ..8 (not|but|yet|instead|however|wrong|untrue|false)
        (was|were|been) (told|promised|assured|quoted|advised) ..1 (there would|i would|i could|i was|it would|it was|we would|they would|my|that|#)
        (different|another|conflicting) (answer|answers|story|stories|info|information|opinion|opinions|amount|price|prices)
      `,
      except: `
        to be honest
        honestly
        (if|in) all honest*
        (a lie in|lie down|lay down|lie on|lying on|lying down|lies in|lie flat|lie in|flat)
        (promising (start|future|product|new))
        (wrong|different) (size|colour|color|item|product|order)
        consistent (high|quality)
        different time
        flight* ..4 (promise*|lie*)
        (wrong|different) (date|time|name|day) ..3 (ago|booked|book|ticket)
        (booked|book|typed|entered|picked|chose|put|selected) ..2 wrong
        (bad|different|mixed) (time|times|day|days|date|dates)
        (lay|lies in|lie in|lies with)
      `,
      examples: `
        Every agent told me something different.
        I was given the wrong information about the fee.
        They promised a new card and never sent one.
        The advert is misleading.
        You lied to me.
      `,
      counterExamples: `
        To be honest, it was fine.
        I had to lie down on the sofa.
      `,
    },
    {
      id: 'follow-up',
      label: 'Call-back and follow-up',
      belongs:
        'Whether someone came back to the customer as agreed: call-backs, no reply, kept up to date. Not the first time on hold (waiting).',
      patterns: `
        (call|called|calls|ring|rang|phone|phoned|write|wrote|mail|email|emailed|reply|report|contact|hear|heard|text) (me|us|you|him|her|them)? back
        (callback|call back|callbacks|ring back|follow up|followup|followed up|following up|follow through|followed through|check up|aftercare|after care)
        (no|never|not|without|still|any|lack of|nor) ..2 (reply|response|respond|responded|replied|answer from|answer to|answer back|acknowledgement|acknowledgment|feedback|contact from|word from|reply to)
        (never|not|nothing|yet to|no one|nobody|still|have not|has) ..1 (hear|heard|hearing) ..2 (back|from|since|anything|nothing|about)
        (ignore|ignored|ignoring|unanswered|not answered|not reply|not respond|never answered|never replied|never responded|go unanswered) ..3 (email|emails|call|calls|message|messages|letter|letters|request|requests|complaint|complaints|tweet|tweets|dm|query|ticket|enquiry|question)
        (email|emails|call|calls|message|messages|letter|letters|request|requests|tweet|tweets|dm|query|ticket|voicemail*) ..3 (ignored|unanswered|not returned|never returned|not answered|never answered|unreturned)
        (return|returned|returning|returns) (my|our|your|the|any|a|phone)? (call|calls|phone call|email|emails|message|messages)
        (kept|keep|keeps|keeping) (me|us|you|customer*)? (informed|updated|posted|up to date|in the loop|in the dark|in touch|abreast)
        (status|progress|regular|no|any|an|some|more|constant|frequent|further|provide|get) (update|updates)
        (not|never|please) (answer|answered|respond|responded|reply|replied) ..2 (me|us|my|to|dm|email|tweet)
        (not|never) (respond|reply|answer|call|contact|update|inform|get back) 
        (answer|respond to|reply to|check|see|read|follow) ..1 (dm|dms|tweet|tweets|direct message)
        (radio silence|ghosted|fell on deaf ears|no reply|no response|no answer)
        (to|i|we) (chase|chased|chasing)
        (would|will|supposed to|said|going to|meant to|promised to|should|shall|they d|he d|she d) (ring|call|phone|contact|email|get back|get in touch|come back|write|text|be in touch|let me know) ..1 (me|us|to me|to us|you|back|with me|on (monday|tuesday|wednesday|thursday|friday|saturday|sunday)|within|in (#|a|two|three)|tomorrow|today|again|later)
        (not|never|nobody|no one|none|noone) ..2 (ring|rang|rung|call|called|phone|phoned|contact|contacted|wrote|write|email|emailed|text|texted|replied|reply|respond|responded|bothered to|answered my|got in touch|get in touch|got back|get back|came back to)
        (hear|heard) ..2 (a word|nothing|anything|back|from (you|them|anyone|anybody|someone))
        (no|not) (answer|reply|response|word|news) (to|from|yet|since|after|for|about|on|at all|so far|in|still)
        (crickets|silence|ghosting|ghosted|black hole)
        (respond|responding|reply|replying|answer|answering) ..2 (to)? (my|our|any|your|the|tweets|tweet|emails|email|dms|dm|messages|customers|people|complaints|letters|me|us)
        (dm|dms|direct message|direct messages|pm|tweet|tweets|tweeted|inbox|email|emails|emailed|message|messaged) ..4 (no|not|never|nothing|nobody|no one|ignored|reply|respond|responded|response|answer|answered|sent|back|you)
        (sent|send|sending) ..2 (dm|dms|direct message|email|emails|message|letter|tweet|pm|form|complaint)
        (follow|follow me|following) ..3 (dm|dms|direct message|pm)
        (dm|dms) (me|us|you|sent|please|pls)
        (waiting for|waiting on|still no|awaiting) ..2 (reply|response|answer|callback|call back|call|email|someone to (call|contact|get back))
        (hear|heard|hearing) back
        (keep|kept|keeps|keeping) (me|us|you|customers|people|everyone|patients) (updated|informed|posted)
        (tweeted|emailed|called|wrote|texted|messaged) ..3 (nothing|no one|nobody|silence|ignored|no answer|no reply)
        (answer|respond|reply|reply to|respond to|answered|replied) ..3 complaint
        (wrote|written|write|complained|emailed|filed|submitted) ..5 (ago|weeks|months|since)
        (get|gets|got|getting|come|comes|came) back to (me|us|you|him|her|customers|people)
        (not|never|nobody|no one) ..2 (get|got|come|came|gets) back
        (answer|answering|reply to|respond to|read|act on|looked at|addressed) ..2 (complaint|complaints|feedback|enquiry|inquiry|question)
        (details|it|that|everything|info|number|confirmation) ..2 (in|by|via) (a|the|my)? (dm|dms|direct message|pm|private message)
      `,
      except: `
        (money|cash|refund|deposit) back
        (got|get|come|came) back (home|to the hotel|from)
        come back (again|soon|next|in the|to (this|eat|stay|visit))
        (no|not) answer to
        (will|would|not|definitely|never) ..2 (come|be|go|get) back
        (look|going|go) back
        (not|never) contact (me|us)
        feedback (form|survey)
      `,
      examples: `
        They never called me back.
        I have had no reply to my complaint.
        She kept me informed at every step.
        Two emails, both ignored: my emails go unanswered.
        Haven't heard anything since Monday.
        Nobody replies to my DMs.
        They said someone would ring me on Tuesday.
      `,
      counterExamples: `
        I will definitely come back again.
        I want my money back.
      `,
    },
    {
      id: 'reachability',
      label: 'Reachability and opening hours',
      belongs:
        'Whether one can get through at all, by which channel and at which hours. Not how long one waits then (waiting).',
      patterns: `
        (opening|open|closing|office|business|working|operating|shop|store|extended|longer|weekend|evening) (hours|times)
        (open|opens|opened|opening|closed|close|closes|available|shut) (on (sunday*|saturday*|weekends|bank holidays|a)|until|till|later|earlier|longer|weekends|sunday*|saturday*|24|all day|early|late|at (weekends|lunch*|night)) 
        (reach|reached|reaching|get hold of|got hold of|get a hold of|get ahold of|getting hold of|contact|contacting|get in touch with|get through to|getting through|get through|got through|speak to|talk to) ..1 (anyone|anybody|someone|somebody|them|you|a person|agent|customer service|support|by phone|on the phone|by telephone|an agent|a representative|a rep|a supervisor|a manager)
        (can|could|can not|could not|impossible|unable|hard|difficult|easy|tried|trying|easier|not|never) ..2 (reach|contact|get through|get hold|get in touch|get a hold|get ahold)
        (unreachable|uncontactable|unavailable|contactable|reachable|not available|not reachable)
        (no one|nobody|noone|not|never|no) ..1 (pick|picks|picked|picking) up
        (no one|nobody|noone|never|not) ..2 (answer|answers|answered|answering) ..1 (phone|phones|call|calls|telephone)
        (answer|pick up) ..1 (phone|phones|telephone)
        (no|lack of|need|needs|provide|a|add|your|customer service|contact|direct|phone|toll free|free|give me a|what is the) (phone number|telephone number|contact number|number to call|phone support|contact details|email address|live chat|customer service number|customer service line|phone line|helpline|hotline|hot line)
        (phone|lines|line|number|call|calls) ..3 (busy|engaged|disconnect|disconnected|dropped|cut off|dead|drops)
        (disconnect*|busy signal|busy tone|engaged tone|high call volume|call volume|cut off|cut me off|call dropped|dropped call)
        (live chat|hotline|helpline|call centre|call center|phone line|phone lines|24 hour (service|support|line)|online chat|web chat|chat support)
        (more|no|not enough|lack of|better|easier|other|different) (contact options|ways to contact|ways of contacting|points of contact|contact)
        how (do|can) (i|we) (contact|reach|get through|speak|talk|get hold|get in touch|dm|call)
        (is|are) (there)? ..2 (way|number) ..2 (contact|call|reach|speak|talk)
        (accessible by phone|contact you|contact them|contact us)
        (will|can|could|would) not (let|allow) ..2 (hold|speak|talk|call)
        (phone|telephone|contact|customer service|support)? number ..5 (call|reach|speak|talk|pick*|answer*|works|someone|contact|ring)
        (someone|somebody|anyone|anybody|nobody|no one|person|human) ..2 (pick|picks|picked) up
        (pick|picks|picked|answer|answers|answered) (up)? (the|your|their|a|my|our)? (phone|phones|call|calls|telephone)
        (get|getting|reach|find|have) ..3 on (the|a)? (phone|line|telephone)
        (can not|could not|not|never|impossible|unable|trying|tried|try|hard|difficult|possible|way|how) ..3 (reach|contact|get hold of|get ahold of|get a hold of|get through|speak (to|with)|talk (to|with)|call) ..2 (anyone|anybody|someone|somebody|you|them|person|human|agent|rep|representative|customer service|support|people|supervisor|manager|y all|your)
        (phone|phones|call|telephone|calling) (system|systems|service|center|centre|is down|are down|not working|keeps)
        (need|want|like|have|trying|tried|ask*|able|let me) ..1 to (speak|talk) (to|with) ..1 (someone|somebody|a|an|anyone|agent|supervisor|manager|human|customer|rep|your)
        (after|before|until|by) # (pm|am|o clock)
        (after|before|until|till) (five|six|seven|eight|nine|#pm|#am) ..3 (closed|open|phone|answer|reach|contact|call)
        (phone|phones|line|lines|call|calls) ..3 (ring|rings|ringing|rang) ..2 (out|forever|and rings|no answer|nobody)
        (call|called|calling|rang|ring|phone|phoned|dialed|dialled) ..4 (no one|nobody|no answer|busy|engaged|hung up|hang up|hangs up|disconnect*|cut off|dropped|nothing|voicemail|can not get|could not get)
        (no|not any|any) (way|one) ..2 (contact|reach|call|speak to|talk to)
        no number
        (out of hours|24 7|24 hours|weekends|bank holidays) ..3 (support|service|open|closed|help|line|available)
        (human|humans|real person) ..2 (phone|line|there|answer|available)
        (reach|reaching|reached) ..2 (human|person|anyone|anybody|someone|agent|you|them)
        (busy|engaged|dead) (signal|tone|line)
        (line|phone|phones|lines) ..1 (went dead|is dead|goes dead|engaged|always busy|constantly busy|busy)
        (is|are) (anyone|anybody|somebody|someone) (home|there|listening|working|alive|awake|out there)
        (answer|answering|man|manning|staff|staffing) ..2 (phones|phone lines|lines)
        (get|find|reach|have) (anyone|anybody|someone|somebody|a person|a human|an agent|a rep|a representative|a supervisor|a manager|customer service|a live) ..1 (on|to (help|talk|speak|answer|call|assist|respond|rebook|pick)|by|via|person|agent)
        (line|phone|call|calls) ..2 (dead|dropped|drops|drop|cut|cuts|disconnect*)
        (why must|why do|have to|must|need to|had to) (i|we)? ..1 (call|phone|ring) ..2 (you|in|customer|someone|everybody)?
        (never|not|hardly) ..1 (anyone|anybody|someone) ..1 (there|in|home|available|on|at)
        (nobody|no one|noone) ..1 (there|in|home|available|online|at the desk|on the phone|on duty|around)
      `,
      except: `
        (easy|hard|within|out of) reach of
        (flight|wifi|wi fi|internet|connection|broadband) ..3 (disconnect*|dropped|drops|cut off)
        open (a|the|an|up|my) (account|box|app|door|window|ticket|file|package)
        contact lens*
        close to
        (line|lines) ..2 (check in|airport|security)
        find someone else
        find (them|you|it|my|the|out|that|some)
        (get|got|getting|find) (them|you|a person|someone|somebody) (to|in|at|for|on time)
      `,
      examples: `
        It is impossible to get through by phone.
        Please extend your opening hours to the weekend.
        The line is always busy.
        Nobody picks up the phone.
        There is no phone number on the website.
        Is there a number where someone picks up?
        The line went dead again, nobody answers the phone.
      `,
      counterExamples: `
        The hotel is close to the station.
        I could not open the box.
      `,
    },
    {
      id: 'communication',
      label: 'Communication and information',
      belongs:
        'Whether people are told what they need, clearly and in time, and are listened to. Not wrong information (contradictions), not call-backs (follow-up).',
      patterns: `
        (communicat*|miscommunicat*)
        (no|lack of|more|better|enough|clear|clearer|little|not enough|any|poor|good|useful|helpful|detailed|insufficient|full|not much|limited|unclear|much|great|excellent|up to date|relevant|additional|further|sufficient|without|of) (information|info|explanation|explanations|instruction|instructions|details|notice|warning|guidance|clarity|transparency|literature|leaflets)
        (informative|uninformative|uninformed|insight|insightful|well explained|kept us waiting without a word)
        (information|info|explanation|instructions|details) ..3 (clear|unclear|confusing|helpful|useful|lacking|missing|scarce|sufficient|insufficient|available|provided|given)
        (explain|explained|explains|explaining|clarify|clarified|clarification) 
        (not|never|nobody|no one|without being|were not|was not|should have been|been|being|fully|well|kept) (told|informed|notified|advised|warned|explained|notification)
        (inform|informs|notify|notifies|notifying|let) ..1 (customer*|passenger*|people|patient*|us|me|you) (know|of|about|in advance|before|that|when|if|earlier|sooner|via)
        (notification|notifications|newsletter|announcement|announcements)
        (unclear|not clear|confusing|ambiguous|vague|jargon|small print|fine print|transparent|transparency|clarity|plain english)
        (listen|listens|listened|listening|not heard|being heard|felt heard|feel heard)
heard (and|when) 
        (not|never|nobody|no one|do|did|they) (listen|listened|listening)
        (answer|answered|answers|answering) (all)? (of)? (my|our|any|all|the|your) (question|questions|queries)
        (ask|asked|asking) questions
        (easy|hard|difficult) to understand
        (good|poor|bad|excellent|great|better|more|lack of|no|clear|terrible) (communication|communications)
        (letter|letters|paperwork|leaflet|leaflets|brochure|signage|signs|signposted|signposting)
        (told|tell|tells) (me|us) (what|nothing|everything|how|why|anything|when)
        (nobody|no one|noone|not|never|without|nor|no staff|none) ..2 (say|says|said|saying|tell|tells|told|telling|inform|informed|informing|explain|explained|explaining|let us know|let me know|mention|mentioned|warn|warned|announced) ..2 (anything|us|me|why|what|a word|when|how|where|that|patients|customers|passengers|anyone|about|the)
        no (explanation|explanations|reason given|reason why|info|information|announcement|announcements|communication|word|updates|warning|notice)
(for|without) (no|a|any)? reason (given|at all|whatsoever)?
        (no|little|any|zero|without) ..1 (explanation|explanations|reason given|notice)
        (in|with) plain (words|english|language)
        (explained|explain|explains) ..4 (clearly|well|simply|thoroughly|fully|everything|options|option|procedure)
        (kept|keep|keeping|kept me|better|well|more|not|poorly|badly|fully|being) ..2 (informed|in the loop|in the picture|in the dark|up to speed)
        (what|whats) (was|is|s)? ..1 going on
        (easy|easier|hard|difficult|clear|clearly) to (understand|follow)
        (listener|listened|listening|listens|explanations|leaflet|leaflets)
        (long|big|technical|medical|complicated|difficult|legal) (words|terms|language|jargon)
        (any|some|no|more|further) (news|word) (on|about|of|from)
        (told|tells|says|said|saying) ..2 (nothing|soon|zilch|zero)
      `,
      except: `
        (phone|mobile|radio) communications (company|provider)
        heard (about|of|from|that|back|anything|nothing) 
        listen to (music|radio|the radio|podcast*)
        (warning|neon) lights
        (personal|bank|account|card|payment|my) (information|details|info)
        (wrong|incorrect|false|misleading) (information|info)
        can not explain
        signs? of
        answer the phone
        not to mention
        listen* to (the|my)? (music|songs|album|podcast*|songs)
      `,
      examples: `
        Communication was poor throughout.
        We were not told about the change.
        Everything was clearly explained.
        The instructions were confusing.
        She listened to me and answered all my questions.
      `,
      counterExamples: `
        I heard about you from a friend.
        I listen to music on the bus.
      `,
    },
    {
      id: 'customer-service',
      label: 'Customer service in general',
      salience: BROAD,
      belongs:
        'The service or staff as a whole, praised or blamed without saying for what. A reason that is named counts there too.',
      patterns: `
        (customer|cust|costumer|client|guest|passenger|member|after sales|aftersales|consumer) (service|services|svc|serv|care|support|experience|relations|focus|satisfaction|svs)
        customerservice
        {any} ..2 (service|support|assistance|help desk|helpdesk)
        (service|support|assistance) ..3 {any}
        (service|serviced) (level|levels|standard|standards|quality)
        (quality|standard|level) of (the)? (service|support|care|customer service)
        {any} ..1 {staff}
        {staff} ..3 {any}
        {any} ..1 {medics}
        {medics} ..3 {any}
        ^ (everyone|everybody|they|she|he) ..3 {any}
        (everyone|everybody) (was|were|is|are|has been) ..2 {any}
        (helpdesk|help desk|technical support|tech support|support team|after sales)
        (staff|the staff|people who work|your people|your team|the team|all staff|members of staff|staff members|employees)
        {agents} ..4 (told|said|refused|could not|would not|did not|not|hung|gave|put|told)
        (told|said) by ..2 {agents}
        (fire|sack|thank|thanks to) ..3 (staff|employee|agent|rep|team)
        great job
        (help|helped|helping|assist|assisted) (me|us) (with|to|get|out)
        (thank|thanks) (you)? ..3 (help|assistance|support|service)
        (worst|best|terrible|horrible|awful|excellent|great|amazing|good|bad|poor) (cs|service|svc)
        need better (service|support|staff)
        (cust|customer|cstmr|cs) (serv|service|svc|srvc|svce|services|rep|reps|dept|department)
        (service|support) (was|is|were|has been|could|should|needs|very|so|really|just|went)
        {name} ..3 ({any}|fab|star|help|helped|amazing|superb)
        (to|by|from|with|for|and|about) {name}
        (the|this|that|one|a|some|lovely|nice|wonderful|good|great|brilliant|all) (lady|ladies|woman|gentleman|guy|girl|man|person|people|team|folk|folks) ..2 {any}
        (they|you|he|she|everyone|everybody|you all|all of (them|you)) (was|were|are|is|have been|has been) ..1 (all|both|just|so|very|really|truly|absolutely)? {any}
        (everyone|everybody) {any}
        (help|helpful|helped) (me|us)? (a lot|very much|so much|so well)
        (thank|thanks) to {name}
        (for) (all|his|her|their|your) ..2 (help|assistance|support|kindness|hard work|effort)
        (no|zero|lousy|shocking|nonexistent|non existent|what|any) (service|customer service)
      `,
      except: `
        (room|shuttle|bus|train|phone|cell|postal|delivery|courier|in flight|inflight|broadband|internet|cable|streaming|health) service
        service (charge|fee|station|dog|area|outage|interruption|pack|out of)
        (train|bus|rail|ferry) service
        (flight attendant|cabin crew|crew|stewardess)
        great job (on)? (ruining|losing|cancelling|canceling|delaying|breaking|wrecking|messing)
      `,
      examples: `
        Terrible customer service.
        The staff were great.
        The service was excellent from start to finish.
        Support is useless.
        Thanks to Sarah for all her help.
      `,
      counterExamples: `
        A service charge was added.
        The bus service ends at nine.
      `,
    },
  ],
};
