import { DECISIVE } from '../topics.js';
import type { GroupEntry } from './entry.js';

export const health: GroupEntry = {
  id: 'health',
  label: 'Health care',
  topics: [
    {
      id: 'appointments',
      label: 'Appointments',
      belongs:
        'Getting, changing and keeping appointments; how often and how soon. Waiting on the day is waiting or waiting-room.',
      patterns: `
        (appointment|appointments|appt|appts|appointmnet|apointment)
        (referral|referrals|referred|refer|referring)
        (waiting list|wait list|waiting lists)
        (more|longer|regular|frequent|extra|fewer|shorter|weekly|another|additional|next|first) (session|sessions|visit|visits|consultation|consultations|contact)
        (time|wait|waiting|gap|weeks|months|length) ..2 (between|before|until|till) ..2 (appointment|appointments|session|sessions|visit|visits|seen)
        (seen|see|access|accessed|help|support|assessed|diagnosed|treated) (earlier|sooner|quicker|more often|more frequently|more regularly|faster|more quickly)
        (earlier|sooner|quicker|faster|easier|quick|easy) (access|referral|diagnosis|intervention|appointment)
        (more|better|no|improve|improved|lack of|limited) ..1 (access|availability|provision) (to|of|for)
        (out of hours|home visit|home visits|drop in clinic|drop in session|walk in clinic|walk in centre|clinic|clinics) (service|times|more|was|is|in|at|closer|nearer)?
        (service|services|clinic|clinics|group|groups) ..3 (available|local|nearer|in my area|more often|more widely|longer|closer|elsewhere|weekends)
        (more|better) (publicity|advertis*|awareness|services|groups|clinics|advertised)
        (slot|slots) ..3 (gone|full|booked|taken|available|free|none|no|online)
        (no|get a|book a|any|free|all|available|time) slot*
        (ring|call|phone|phoning|ringing|calling) ..2 at (eight|8|nine|#|#am)
        (operation|surgery|procedure|clinic|visit|session|treatment|therapy|assessment|scan) ..4 (cancel*|postponed|rescheduled|put off|moved)
        (see|seeing|saw) (a|my|the|any|one s own|your) (doctor|gp|dr|specialist|consultant|dentist|nurse|physio)
        (get|got|getting|be|been) (an appointment|seen|to see) (at|with|by|for|sooner|quickly|earlier|a)
        (wait|waited|waiting|weeks|months|years|#months|#weeks) ..3 (for|to) ..2 (referral|assessment|operation|surgery|specialist|treatment|therapy|diagnosis|scan|be seen|see|start|consultation)
        (video|telephone|phone|face to face|zoom|online) (consultation|consultations|appointment|appointments|session|sessions)
        (video|zoom) (call|calls)
        (see|seen) (me|us) (more|sooner|earlier|often)
        (more|longer|extra|enough) time with (the|a|my)? (doctor|nurse|therapist|consultant|gp|psychologist|physio)
        (time|times|date|day) slot*
        (get|getting|got) in (with|to see) ..2 (doctor|gp|dr|dentist|specialist|anyone)
        (impossible|hard|difficult|unable|easy|easier) to (see|get|book|make) ..2 (appointment|doctor|gp|dr|dentist|slot|nurse)
      `,
      except: `
        appointed
        more session time
        refer* to (as|the manual)
        refer a friend
        customer service* ..3 (available)
        (delivery|boarding|time) slot*
        (customer service|airline|airport|phone|conference|skype) ..2 video call*
        wait to (see|hear|find)
        refer* to (it|them|him|her|you|me|us)
      `,
      examples: `
        I could not get an appointment for weeks.
        The referral took six months.
        I would like more sessions.
        To be seen sooner.
      `,
      counterExamples: `
        Refer a friend and get ten pounds.
        I never make appointed rounds.
      `,
    },
    {
      id: 'waiting-room',
      label: 'Waiting room and waiting on the day',
      belongs: 'The waiting room, and waiting past the time of an appointment.',
      patterns: `
        (waiting room|waiting rooms|waiting area|waiting areas|reception area)
        (appointment|appointments|clinic|clinics|doctor|surgery) ..5 (late|delayed|running late|behind|overran|on time|ran over|over running)
        (running|ran) (late|behind|on time)
        (wait|waited|waiting) ..4 (past|after|beyond) ..2 (appointment|time)
        (wait|waited|waiting) ..5 (appointment|doctor|nurse|consultant|bed|ward|surgery|operation|results|medication|pharmacy|prescription|ambulance|x ray|xray|scan|a e|transport)
        (seen|called) (on time|promptly|straight away|quickly|late|within|before|immediately|at my appointment time|right away)
        {duration} ..2 (past|after|beyond|over|later than) ..2 (appointment|my time|time|slot|scheduled)
        (waiting (room|area))
        (saw|seen|called in|called) ..4 (late|on time|#min*|{duration} late)
        appointment ..6 (seen|called|went in|taken) ..3 (at|after|until|late|#|till|past)
      `,
      except: `
        (flight|plane|train|bus|gate|pilot|crew) ..3 (late|on time|behind)
        running late for (my|the|our) flight
      `,
      examples: `
        The waiting room was packed.
        The clinic was running an hour late.
        I was seen on time.
        Waited two hours for the doctor.
      `,
      counterExamples: `
        The train was running late.
        We waited for the bus.
      `,
    },
    {
      id: 'care',
      label: 'Care and treatment',
      belongs: 'Medical or social care: treatment, examinations, therapies, support, whether it helped.',
      patterns: `
        (care|caring|treatment|treatments|treated|therapy|therapies|therapist|counselling|counseling|counsellor|cbt|psychologist|psychology|psychiatrist|physio|physiotherapy|physiotherapist|operation|surgery|surgeon|procedure|anaesthetic|anaesthetist|diagnosis|diagnosed|misdiagnosed|examination|examined|assessment|check up|checkup|scan|scans|x ray|xray|mri|blood test|blood tests|injection|injections|vaccination|vaccine|jab|dressing|dressings|rehabilitation|rehab|recovery|recovered|exercises|exercise|pain|pain relief|painful|symptoms|healing)
        (doctor|doctors|dr|nurse|nurses|nursing|midwife|midwives|consultant|consultants|gp|dentist|hospital|ward|hygienist|paramedic|ambulance|health visitor|health visitors|carer|carers|support worker|cpn|podiatrist|optician|pharmacist|clinician|clinicians|medical|physician|hospice|patient)
        (support|advice|encouragement|guidance|help) (given|received|offered|provided|i (received|got|have|had|was|get)|we (received|got|had|have)|they (gave|give|provide)|and (advice|care|help|encouragement|reassurance|treatment|support|guidance|understanding|information)|worker|workers|group|groups|network|for (carers|families|parents|me|us|my)|from (nurse|nurses|staff|the (staff|team|nurses|doctors|ward|service)|everyone|midwives|carers|all|my|them|people)|during|through|throughout|after|at home|in the community)
        (supported|supportive|supporting|reassurance|reassured|reassuring|encouragement|encouraged|encouraging)
        (advice|guidance)
        (emotional|practical|moral|peer|family|good|great|excellent|more|extra|ongoing|continued|continuing|lots of|enough|medical|psychological|additional|the|constant|for|of|with|their|your|and) support
        (help|helped|helps|helping) (me|us|my|him|her|people|with my|to (cope|understand|deal|manage|overcome|feel|relax|get))
        ((someone|somebody|people) to (talk|listen|turn) to|able to talk|(talk|talking|talked|chat|chatting) (about|through|things|it through|over (my|things)|to (other|me|each|my (nurse|doctor|therapist|cpn)|staff|nurses|people))|open up|opened up|opening up|share (experiences|feelings|my|our))
        (feel|felt|feeling) (better|well|much better|safe|supported|looked after|cared for|listened to|understood|more confident|less anxious|at ease|relaxed)
        (looked after|looking after|well looked after|taken care of|took care|cared for)
        (time|spent time|more time|enough time|one to one|1 1|1 to 1|one on one) (with|for|to) (me|us|patient|patients|staff|talk|my|each|listen|nurse|doctor|you|service user*)
        (1 to 1|one to one|one on one|1 2 1)
        (activities|activity|gym|crafts|art therapy|occupational therapy|ot|outings|trips out|things to do|bored|boredom|group|groups)
        (life|saved|changed|made) ..2 (my life|a difference|difference to)
        (confidence|coping|mental health|anxiety|depression|wellbeing|well being|illness|condition|stress|understanding of)
        (knee|hip|back|shoulder|foot|feet|hand|arm|leg|ankle|wrist|neck|eye|eyes|ear|hearing|teeth|tooth|wound|skin|breathing|walking|mobility|sleep) ..3 (better|improved|worse|healed|healing|fixed|pain|painful|sore|stronger|recovered)
      `,
      except: `
        (customer|skin|hair|pet|child|car|lawn|i do not|do not|does not|did not|nobody|not|who|could|less) care
        take care (of yourself|and|all)
        care (about|less|package|label|instructions)
        (tech|technical|customer|product|it|live|phone|chat|software|online|email|24 7|your|help) support
        support (team|ticket|desk|staff|page|number|line|agent|for (android|ios|windows))
        (treated|treat) (like|as) 
        (family|age|focus|boarding|user|whats app|whatsapp|facebook) group
        (vehicle|car|safety) examination
        (salad|window) dressing*
        pain in the (neck|ass|butt|arse|backside)
        pain to (use|navigate|deal|set)
        {crew}
        group of (friends|people|us|#)
        (terms and|weather|mint|good|perfect|excellent|bad|poor|great) condition*
        (i|we) (talk|talked) to (agent|rep|representative|someone|customer service)
        (sounded|seemed|looked|acted|appeared) ..1 bored
        (be|been|was|were|so|very|really|and|more|kind|incredibly|extremely|always) patient
        time with you
        (tech|technical|customer|product|it|phone|chat|software|email|online|sales|user|24 7|live) ..1 (support|advice)
        (your|their|for|of|with|and|the) support (team|ticket|line|staff|desk|page|rep|reps|agent*|number|chat|email|person|department|dept)
        (doctor s note|patience)
        (bag|bags|seat|flight|plane|shoe|shoes|wheel|handle) ..2 (better|worse|painful|fixed)
        bring back better
      `,
      examples: `
        The care I received was excellent.
        The treatment really helped me.
        My nurse explained the operation.
        More support for carers, please.
      `,
      counterExamples: `
        I could not care less.
        A pain in the neck to set up.
        Everything arrived in perfect condition.
      `,
    },
    {
      id: 'medication',
      label: 'Medication',
      belongs: 'Medicines, prescriptions, pharmacy, side effects.',
      patterns: `
        (medication|medications|medicine|medicines|meds|prescription|prescriptions|prescribed|prescribe|pharmacy|pharmacist|chemist|tablet dose|tablets|dose|dosage|side effect|side effects|drugs|pills|pill|painkiller|painkillers|antibiotics|injections)
        (tablet|tablets|capsule|capsules|inhaler|insulin|morphine|paracetamol|antibiotic|antidepressant*|depot|meds)
        (pain) (relief|killer|killers|medication)
        (painkiller|pain killer|pain relief|antibiotics|drip) ..3 (late|early|forgot*|forgotten|wrong|never|not given)
      `,
      except: `
        (android|samsung|apple|graphics) tablets
        own medicine
        prescription glasses
        (tablets and (phones|laptops)|phones and tablets)
        drug dealer*
        (tablet|tablets) ..4 (screen|android|ipad|samsung|app|laptop|phone|plane|train|seat|charger|computer|wifi|left)
        (app|left|my|on|screen|phone|laptop|ipad) ..3 (tablet|tablets) (on the|is|broke|in the seat)
      `,
      examples: `
        My medication was changed without asking me.
        The pharmacy ran out of my prescription.
        Nobody told me about side effects.
        The wrong dose was given.
      `,
      counterExamples: `
        They sell phones and tablets.
        A taste of their own medicine.
      `,
    },
    {
      id: 'dignity',
      label: 'Dignity, respect and being involved',
      salience: DECISIVE,
      belongs:
        'Respect, privacy of the body, being involved in decisions, being taken seriously, equal treatment.',
      patterns: `
        (dignity|dignified|undignified|respect|respected|respectful|respectfully|discriminat*|racism|racist|sexist|sexism|homophobic|prejudice|equality|diversity|culture|religion|religious|gay|lgbt|gender|stereotyp*|judged|non judgemental|judgemental|judgmental|nonjudgmental|patronised|person centred|person centered|as an individual)
        (involve|involved|involvement|involving|inclusion|consulted|consent|choice in|say in)
        (taken|take|took|takes) ..2 seriously
        (treated|treat|treats) ..3 (person|human|human being|individual|equal|equals|like a number|like an animal|with respect|with dignity|as a)
        (just|only) a number
        (humiliat*|misgender*|degrading|transgender|treated fairly|treated unfairly|unfairly treated|feel valued|felt valued)
        (believed|trusted|trust|trusting) (in)? (me|us|them|the staff)
        (talk|talked|talking|spoke|speak|discussed) (over|about|across) (me|us|him|her|my head)
        (as if|as though|like) (i|we|she|he|they) ..1 (was|were) ..2 (not there|invisible|nobody|child|idiot|nothing|stupid|not here|a (child|number|burden|nuisance))
        (not|never|nobody|no one) ..1 (believe|believed|believing) (me|us|her|him|my)
        (felt|feel|made|making|treated) ..4 (involved|included|human|valued|respected|judged|a burden|like a (burden|nuisance|person|number)|normal)
        (without|no|free from|not) (being)? (judged|judgement|judgment|judging)
        (impersonal|own choice|my wishes|my views|my opinion|my choice|our wishes|lgbtq|disabled people|ethnic|muslim|halal|prayer|spiritual|chaplain)
        (gown|gowns|embarrass*|naked|undressed)
(no|lack of|little|more|enough|not much|respect my|my|patient|patients|personal) privacy
(feel|felt|being|be|was|were|made) included
(decision|decisions) ..3 (care|treatment|involve*|my own|about me|without me)
(involved|say|part|shared|sharing|making|make|include) ..3 (decision|decisions)
        (fairly|equally|unfairly|differently) treated
(treat|treated|treats) ..2 (fairly|equally|unfairly|differently)
        (nobody|no one|not|never|was|were|without) ..1 (ask|asked|asking) ..2 (what i|how i|what we|my (opinion|view|views|wishes|permission)|if i)
      `,
      except: `
        (in|with) (this|that|every|many|all|some) respect*
        with respect to
        (bad|good|best|my|wise|right|wrong|great|final|easy) decision*
        individual* (wrapped|packed|servings)
        agent* involved
        stupid ..1 (chatbot|bot|app|website|policy|system|rule|rules|mistake|machine|question|price|fee|idea|phone)
        (feel|felt) stupid
        (privacy|data) (policy|settings|breach)
        prayer* answered
        (fairly) (quick*|good|easy|new|large|small|long|cheap|straightforward|well|simple|standard|basic|clean|certain|busy|happy|satisfied|priced)
        (curtain|curtains) (in the room|dirty|thin|would not|did not)
        (staff|all|everyone|everybody|people|those|team|teams|anyone|professionals|agencies|care|others) ..1 involved
        in my opinion
        (cultures|culture) (of the company|shock|swab)
        respect* of
      `,
      examples: `
        I was treated with dignity.
        Involve the family in decisions.
        I was not taken seriously.
        We are all just a number to them.
        I felt involved in every decision about my care.
      `,
      counterExamples: `
        In this respect it is better.
        Buying it was the right decision.
        All agencies involved were quick.
      `,
    },
    {
      id: 'coordination',
      label: 'Continuity, discharge and coordination',
      belongs:
        'Working together of departments, same person each time, handover, discharge, transfer between services.',
      patterns: `
        (continuity|continuous care|discharge|discharged|discharging|going home|went home|handover|hand over|handovers|coordination|co ordination|coordinate|coordinated|co ordinated|joined up|disjointed|transition|aftercare|after care|multidisciplinary|care plan|care plans|cpa|care coordinator|care co ordinator|liaise|liaison|follow on)
        (different|same|another|changing|change of|changes of|new|consistent|regular|named) (doctor|doctors|nurse|nurses|midwife|person|worker|therapist|consultant|people each|staff each|key worker|team|cpn|keyworker|psychiatrist|gp)
        (see|seen|seeing|saw) (the)? (same|different|another) (person|doctor|nurse|midwife|people|one|therapist|consultant|gp|member)
        (between|with other|across|link with|links with) ..2 (department|departments|services|hospitals|agencies|teams|wards|professionals|gp and)
        (transfer|transferred|moved|moving) ..3 (ward|wards|hospital|unit|team|service|services|home|clinic)
        (consistency|consistent) (of|in|care|staff|from|approach)
        (notes|records|history) ..3 (not|lost|read|available|know|missing|transferred|shared|passed)
        (somebody|someone|somebody|somebody else|a) ..1 (different|else|new) ..1 (each|every) (time|visit|week|day|appointment|call)
        (every|each) (visit|time|appointment|week|day) ..5 (different|somebody else|someone else|new person|another (doctor|nurse|person|carer)|new face)
        sent (me|him|her|us|my)? ..2 home
        (get|getting|got|let|go|went|going|take|be|discharger|being) (me|him|her)? home ..2 (quicker|sooner|earlier|early|faster|too)
        (join|joined|joining) up (with|care|services)
        (social|community|mental health|district) (services|worker|care|nurse|nurses|team) ..6 (not|never|told|inform*|contact*|link|communicat*|referral|work together)
        (without|not|never|nobody|no one) ..2 (telling|told|informing|informed|tell) ..2 (gp|district nurse|family|carer|carers|next of kin|nurse|care home)
        (link|links|linked|work|working|works|worked) (together|with (other|gp|social|community|each other)|more closely)
        (throughout|same|one|regular) (midwife|nurse|carer|doctor|worker|therapist|consultant|team) (throughout|all|every|each)?
        (discharge|discharged|discharging|discharges)
        (talk|talks|talking|speak|speaking|communicate|communicates|communicating|spoke) to (each other|one another)
        (between|across) ..1 (wards|departments|hospitals|gp|services|teams|agencies|shifts|staff)
        (hospital|gp|ward|surgery|consultant|doctors|nurses|social services|pharmacy) and (the|my)? (hospital|gp|ward|surgery|consultant|doctors|nurses|social services|pharmacy) ..6 (not|never|different|communicat*|talk|other)
        (left|right) hand ..5 (left|right)
        (one|nobody|they) ..3 not know what the other
        what the other (one|is|was|does|hand|department|ward|team)
      `,
      except: `
        same person (at|on) the (phone|desk)
        moved home (in|last|to)
        (battery) discharge*
        release notes
        moving into (our|my) new home
        hand* over (the|a|my|our|your|bag|luggage|suitcase|money|cash)
        hand over ..2 (suitcase|bag|bags|money|cash|card|passport|parcel)
        (cash|bank) discharge
        same team spirit
      `,
      examples: `
        I saw a different doctor each time.
        The discharge was chaotic.
        The departments do not talk to each other: no coordination.
        Better continuity of care.
        Every visit I see somebody else.
      `,
      counterExamples: `
        The battery discharges overnight.
        The release notes were short.
      `,
    },
  ],
};
