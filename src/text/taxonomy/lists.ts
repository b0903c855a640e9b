/** Words that several patterns need, by name: `{staff}` in a pattern stands for any of the staff's. */
export const lists: Readonly<Record<string, string>> = {
  // People
  staff:
    'staff|employee|agent|representative|rep|reps|advisor|adviser|assistant|operator|clerk|cashier|personnel|worker|associate|colleague|attendant|receptionist|manager|supervisor|customer service|customer care|customer support|support|service desk|help desk|helpdesk|support team|team|csr|consultant|salesman|saleswoman|salesperson|salespeople|sales person|sales team',
  someone: 'i|we|you|they|he|she|it|someone|somebody|anyone|anybody|nobody|people|one|who|customer',
  nobody: 'nobody|no one|noone|not one|not a single person|no body|not anyone|no answer',
  agents:
    'agent|representative|rep|reps|advisor|adviser|operator|csr|customer service|customer care|customer support|customer relations|call centre|call center|service desk|help desk|helpdesk|support team|tech support|technical support|consultant',
  medics:
    'doctor|dr|nurse|midwife|consultant|surgeon|therapist|physio|physiotherapist|dentist|gp|carer|psychologist|psychiatrist|support worker|health visitor|paramedic|counsellor|optician|pharmacist|ward staff|nursing staff|nursing team',
  crew: 'flight attendant|attendant|cabin crew|crew|stewardess|steward|air host|air hostess|hostess|flight crew|inflight crew|fa|fas',

  // How much, how long
  number:
    '#|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty|sixty|ninety|half an|half|a couple of|couple|several|few|many|multiple|numerous|countless|dozen|dozens|hundred',
  unit: 'minute|min|mins|minuet|hour|hr|hrs|day|week|wk|wks|month|mth|year',
  shortunit: 'second|sec|secs|minute|min|mins|hour|hr|hrs',
  duration:
    '{number} (more|full|business|working|whole|long|solid|straight)? {unit}|#hr|#hrs|#hour|#hours|#min|#mins|#minutes|#minute|#h|#days|#weeks|#months|an hour|a day|a week|a month|a year|hour|day|week|month|forever|age|ages|eternity|so long|too long|very long|all (day|morning|afternoon|night|week)|a long time|long time|a lifetime',
  long: 'long|longer|longest|lengthy|endless|forever|ages|hour|hours|minutes|mins|excessive|ridiculous|unacceptable|extended|huge|massive|enormous|never ending|neverending',

  // How good
  bad: 'bad|poor|terrible|horrible|awful|appalling|dreadful|disgusting|disgraceful|shocking|atrocious|pathetic|lousy|abysmal|worst|worse|horrendous|horrid|crap|crappy|rubbish|shit|shitty|garbage|useless|unacceptable|disappointing|disappointed|subpar|sub par|mediocre|substandard|lacking|unprofessional|incompetent|inadequate|ridiculous|joke|suck|sucks|sucked|fail|failed|shambles|woeful|third rate|no good|not good|not great|diabolical|laughable',
  good: 'good|great|excellent|amazing|awesome|fantastic|wonderful|brilliant|superb|outstanding|exceptional|perfect|best|better|lovely|nice|fab|fabulous|terrific|top notch|top|first class|world class|first rate|impeccable|impressive|impressed|love|loved|liked|like|superior|stellar|incredible|exemplary|phenomenal|fine|decent|pleased|happy|satisfied|grateful|thank|thanks|appreciate|appreciated|ok|okay|pleasant|second to none|spot on|faultless|flawless|marvellous|marvelous|positive',
  any: '{bad}|{good}',
  unkind:
    'rude|rudeness|rudely|impolite|discourteous|disrespectful|disrespect|unfriendly|unhelpful|unprofessional|unpleasant|arrogant|arrogance|condescending|patronising|patronizing|dismissive|abrupt|curt|surly|sarcastic|aggressive|hostile|nasty|mean|insulting|insulted|uncaring|grumpy|miserable|snotty|snippy|snarky|snobbish|snooty|moody|belligerent|obnoxious|indifferent|uninterested|disinterested|dismissed|ignorant|offensive|intimidating|bullying|bully|bullied|unsympathetic|unwelcoming|inhospitable|inconsiderate|inattentive|apathetic|confrontational|combative|hateful|cold|stroppy|smug|pushy|lazy|bad attitude|poor attitude|bad manners|no manners|terrible attitude|horrible attitude|not helpful|not friendly|not polite|not nice|not very helpful|not very friendly|less than helpful|less than friendly|not care|not give a (damn|shit|crap|toss|hoot)|not bothered|could not care less|yelled|yell|shout|shouted|swore|snapped|laughed at|rolled (his|her|their) eyes|talked down',
  kind: 'friendly|friendlier|friendliness|kind|kindness|kindly|polite|politeness|politely|courteous|courtesy|helpful|helpfulness|pleasant|welcoming|warm|caring|patience|understanding|sympathetic|empathetic|empathy|compassionate|compassion|attentive|respectful|considerate|approachable|nice|lovely|sweet|charming|cheerful|smiling|smile|smiley|hospitable|accommodating|obliging|gracious|personable|cordial|professional|professionalism|thoughtful|supportive|cheery|chatty|easy to talk to|good natured|reassuring|went above and beyond|above and beyond|go the extra mile|went the extra mile',

  // Things
  product:
    'product|item|order|parcel|package|goods|purchase|shoe|dress|shirt|jacket|coat|trousers|jeans|boots|trainers|phone|laptop|tablet|tv|television|mattress|sofa|chair|table|bed|washing machine|fridge|freezer|dishwasher|appliance|furniture|clothes|clothing|gift|present|toy|book|flowers|box|stuff|delivery|device|headphones|camera|printer|battery|part|parts|it|this|they|everything|things|thing',
  parcel: 'parcel|package|packet|order|item|delivery|shipment|goods|product|stuff|things|purchase|box',
  flight: 'flight|flt|flts|flights|plane|aircraft|departure|connection|takeoff|take off|jet',
  transport: 'flight|flt|flts|train|bus|coach|ferry|tram|plane|service|departure',
  luggage:
    'luggage|baggage|bag|bags|bagage|suitcase|suitcases|suit case|case|carry on|carryon|duffel|stroller|pushchair|car seat|carseat|golf clubs|golf bag|skis|surfboard|belongings|garment bag|backpack|rucksack|trunk|holdall',
  carrier:
    'airline|airlines|hotel|company|bank|shop|store|provider|supplier|operator|restaurant|firm|business|place',
  money: 'money|cash|refund|payment|funds',
  website: 'website|web site|webpage|web page|site|homepage|web|online portal|portal|page',
};
