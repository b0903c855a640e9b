/** Words that several patterns need, by name: `{staff}` in a pattern stands for any of the staff's. */
export const lists: Readonly<Record<string, string>> = {
  // People
  staff:
    'staff|staffs|stuff member|employee|agent|representative|rep|reps|advisor|adviser|assistant|operator|clerk|cashier|personnel|worker|associate|colleague|attendant|receptionist|manager|supervisor|customer service|customer care|customer support|support|service desk|help desk|helpdesk|support team|team|csr|consultant|salesman|saleswoman|salesperson|salespeople|sales person|sales team',
  someone: 'i|we|you|they|he|she|it|someone|somebody|anyone|anybody|nobody|people|one|who|customer',
  nobody: 'nobody|no one|noone|not one|not a single person|no body|not anyone|no answer',
  agents:
    'agent|representative|rep|reps|advisor|adviser|operator|csr|customer service|customer care|customer support|customer relations|call centre|call center|service desk|help desk|helpdesk|support team|tech support|technical support|consultant',
  medics:
    'doctor|dr|nurse|midwife|consultant|surgeon|therapist|physio|physiotherapist|dentist|gp|carer|psychologist|psychiatrist|support worker|health visitor|paramedic|counsellor|optician|pharmacist|sister|matron|ward sister|healthcare assistant|hca|receptionist|porter|ward staff|nursing staff|nursing team',
  crew: 'flight attendant|attendant|cabin crew|crew|stewardess|steward|air host|air hostess|hostess|flight crew|inflight crew|fa|fas',

  /** First names that are no words of another kind, and what stands for a name in texts that were made anonymous. */
  name: 'xxxx|xxx|aaron|abby|abigail|adam|adrian|aisha|alan|albert|alex|alexander|alexandra|alice|alison|amanda|amber|amy|andrea|andrew|andy|angela|anita|ann|anna|anne|annie|anthony|antonio|barbara|ben|benjamin|beth|bethany|betty|bob|bobby|brenda|brian|bridget|callum|cameron|carla|carlos|carol|caroline|catherine|charles|charlie|charlotte|cheryl|chloe|chris|christina|christine|christopher|claire|clare|colin|connor|craig|daniel|danielle|danny|dave|david|dean|deborah|debbie|denise|dennis|derek|diana|diane|donna|dorothy|doug|douglas|edward|eileen|elaine|eleanor|elena|elizabeth|ella|ellen|emily|emma|eric|erin|ethan|evelyn|fatima|fiona|frances|fred|gareth|gary|gavin|gemma|geoff|george|georgia|gillian|gina|glenn|gordon|graham|greg|hannah|harriet|harry|hazel|heather|helen|henry|holly|howard|hugh|ian|irene|isabel|isabella|jackie|jacob|jacqueline|jake|james|jamie|jan|jane|janet|janice|jason|jayne|jeff|jen|jennifer|jenny|jeremy|jess|jessica|jill|jim|jo|joan|joanna|joanne|joe|john|jonathan|jordan|joseph|josh|joshua|joyce|juan|judith|judy|julia|julian|julie|karen|karl|kate|katherine|kathleen|kathryn|kathy|katie|kay|keith|kelly|ken|kenneth|kerry|kevin|kim|kirsty|kyle|laura|lauren|leanne|lee|leon|lesley|lewis|liam|linda|lindsay|lisa|liz|lorraine|louise|lucy|luke|lynn|lynne|maggie|marcus|margaret|maria|marie|marion|martha|martin|mary|matt|matthew|maureen|megan|melanie|melissa|michael|michelle|mike|mohammed|molly|monica|muhammad|nadia|nancy|naomi|natalie|nathan|neil|nicholas|nicola|nicole|nigel|nina|nora|oliver|olivia|pam|pamela|patricia|patrick|paul|paula|pauline|peter|phil|philip|phoebe|rachel|rebecca|richard|rita|robert|roger|ron|rosemary|ross|roy|ruth|ryan|sally|sam|samantha|samuel|sandra|sara|sarah|scott|sean|sharon|sheila|shirley|simon|sofia|sophia|sophie|stacey|stephanie|stephen|steve|steven|stuart|sue|susan|suzanne|sylvia|tanya|teresa|terry|theresa|thomas|tim|timothy|tina|toby|tom|tony|tracey|tracy|trevor|valerie|vanessa|vera|veronica|vicky|victoria|vincent|wayne|wendy|william|yvonne|zoe',

  // How much, how long
  number:
    '#|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty|sixty|ninety|half an|half|a couple of|couple|several|few|many|multiple|numerous|countless|dozen|dozens|hundred',
  unit: 'minute|min|mins|minuet|hour|hr|hrs|day|week|wk|wks|month|mth|year',
  shortunit: 'second|sec|secs|minute|min|mins|hour|hr|hrs',
  duration:
    '{number} (more|full|business|working|whole|long|solid|straight)? {unit}|#hr|#hrs|#hour|#hours|#min|#mins|#minutes|#minute|#h|#days|#weeks|#months|an hour|a day|a week|a month|a year|hour|day|week|month|forever|age|ages|eternity|so long|too long|very long|quarter of an hour|quarters of an hour|half hour|the whole (day|morning|afternoon)|all (day|morning|afternoon|night|week)|a long time|long time|a lifetime',
  long: 'long|longer|longest|lengthy|endless|forever|ages|hour|hours|minutes|mins|excessive|ridiculous|unacceptable|extended|huge|massive|enormous|never ending|neverending',

  // How good
  bad: 'bad|poor|terrible|horrible|awful|appalling|dreadful|disgusting|disgraceful|shocking|atrocious|pathetic|lousy|abysmal|worst|worse|horrendous|horrid|crap|crappy|rubbish|shit|shitty|garbage|useless|unacceptable|disappointing|disappointed|subpar|sub par|mediocre|substandard|lacking|unprofessional|incompetent|inadequate|ridiculous|joke|suck|sucks|sucked|fail|failed|shambles|woeful|third rate|no good|not good|not great|diabolical|laughable',
  good: 'good|great|excellent|amazing|awesome|fantastic|wonderful|brilliant|superb|outstanding|exceptional|perfect|best|better|lovely|nice|fab|fabulous|terrific|top notch|top|first class|world class|first rate|impeccable|impressive|impressed|love|loved|superior|stellar|incredible|exemplary|phenomenal|fine|decent|pleased|happy|satisfied|grateful|thank|thanks|appreciate|appreciated|ok|okay|pleasant|second to none|spot on|faultless|flawless|marvellous|marvelous|positive',
  any: '{bad}|{good}',
  unkind:
    'rude|rudeness|rudely|impolite|discourteous|disrespectful|disrespect|unfriendly|unhelpful|unprofessional|unpleasant|arrogant|arrogance|condescending|patronising|patronizing|dismissive|abrupt|curt|surly|sarcastic|aggressive|hostile|nasty|mean|insulting|insulted|uncaring|grumpy|miserable|snotty|snippy|snarky|snobbish|snooty|moody|belligerent|obnoxious|indifferent|uninterested|disinterested|dismissed|ignorant|offensive|intimidating|bullying|bully|bullied|unsympathetic|unwelcoming|inhospitable|inconsiderate|inattentive|apathetic|confrontational|combative|hateful|cold|stroppy|rough|cross|brusque|gruff|blunt|stern|snappy|shouty|huffy|bossy|callous|cruel|heartless|unkind|insensitive|cheeky|bad tempered|short tempered|off hand|offhand|standoffish|aloof|sneering|patronised|impatient|spiteful|vile|smug|pushy|lazy|bad attitude|poor attitude|bad manners|no manners|terrible attitude|horrible attitude|not helpful|not friendly|not polite|not nice|not very helpful|not very friendly|less than helpful|less than friendly|not care|not give a (damn|shit|crap|toss|hoot)|not bothered|could not care less|yelled|yell|shout|shouted|swore|snapped|laughed at|rolled (his|her|their) eyes|talked down',
  kind: 'friendly|friendlier|friendliness|kind|kindness|kindly|polite|politeness|politely|courteous|courtesy|helpful|helpfulness|pleasant|welcoming|warm|caring|patience|understanding|sympathetic|empathetic|empathy|compassionate|compassion|attentive|respectful|considerate|approachable|nice|lovely|sweet|charming|cheerful|gentle|generous|jolly|delightful|good humoured|genuine|calm|warm hearted|wonderful|amazing|smiling|smile|smiley|hospitable|accommodating|obliging|gracious|personable|cordial|professional|professionalism|thoughtful|supportive|cheery|chatty|easy to talk to|good natured|reassuring|went above and beyond|above and beyond|go the extra mile|went the extra mile',

  // Things
  product:
    'product|item|order|parcel|package|goods|purchase|shoe|dress|shirt|jacket|coat|trousers|jeans|boots|trainers|phone|laptop|tablet|tv|television|mattress|sofa|chair|table|bed|washing machine|fridge|freezer|dishwasher|appliance|furniture|clothes|clothing|gift|present|toy|book|flowers|box|stuff|delivery|device|headphones|camera|printer|battery|part|parts|it|this|they|everything|things|thing',
  parcel: 'parcel|package|packet|order|item|delivery|shipment|goods|product|stuff|things|purchase|box',
  flight: 'flight|flt|flts|flights|plane|aircraft|departure|connection|takeoff|take off|jet',
  transport: 'flight|flt|flts|train|bus|coach|ferry|tram|plane|service|departure',
  luggage:
    'luggage|baggage|bag|bags|bagage|suitcase|suitcases|suit case|case|carry on|carryon|duffel|stroller|pushchair|car seat|carseat|golf clubs|golf bag|skis|surfboard|belongings|garment bag|backpack|rucksack|trunk|holdall|samsonite|rollaboard|roller bag|trolley case|travel bag|hand bag',
  carrier:
    'airline|airlines|hotel|company|bank|shop|store|provider|supplier|operator|restaurant|firm|business|place',
  money: 'money|cash|refund|payment|funds',
  website: 'website|web site|webpage|web page|site|homepage|web|online portal|portal|page',
};
