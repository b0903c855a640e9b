import type { GroupEntry } from './entry.js';

export const place: GroupEntry = {
  id: 'place',
  label: 'On the spot',
  topics: [
    {
      id: 'cleanliness',
      label: 'Cleanliness',
      belongs: 'Clean or dirty rooms, toilets, tables, vehicles; smells, vermin.',
      patterns: `
        (clean|cleaner|cleaned|cleaning|cleanliness|cleanness|unclean|dirty|dirtier|dirt|filthy|filth|grubby|grimy|grime|dusty|dust|stain|stains|stained|mould|mouldy|mold|moldy|mildew|spotless|immaculate|immaculately|hygiene|hygienic|unhygienic|sanitary|unsanitary|sanitized|tidy|untidy|tidiness|housekeeping|litter|rubbish bins|germs|disinfected|sanitised)
        (smell|smells|smelled|smelly|smelt|stink|stinks|stank|stinky|odour|odor|stench|musty)
        (cockroach|cockroaches|roach|roaches|bed bug|bed bugs|bedbugs|mice|mouse droppings|rats|ants|flies|vermin|bugs in|hair in|hairs in)
        (toilet|toilets|bathroom|bathrooms|loo|loos|restroom|restrooms) ..3 (disgusting|gross|foul|vile|revolting)
        (sticky|greasy) (table|tables|floor|floors|menu)
      `,
      except: `
        clean* (fee|fees|code|interface|design|energy|shave|install|data|up the code|break)
        (dirty (trick|look|money|word))
        (vacuum|hoover|carpet|pool|window) cleaner
        (clean|dirty) bill of health
        (dry cleaning|dry cleaner*)
        teeth clean*
        smell* (delicious|great|good|lovely|nice|amazing|fresh)
      `,
      examples: `
        The room was filthy.
        Spotless bathroom and fresh towels.
        There was mould in the shower.
        The toilets stank.
      `,
      counterExamples: `
        The app has a clean design.
        My new vacuum cleaner is heavy.
      `,
    },
    {
      id: 'noise',
      label: 'Noise',
      belongs: 'Noise and quiet in rooms, halls, on calls. Not sound quality of a product (quality).',
      patterns: `
        (noise|noises|noisy|noisier|loud|louder|loudly|soundproof*|sound proof*|thin walls|paper thin|quiet|quieter|quietness|peaceful|racket)
        (music|tv|television|neighbours|neighbors|traffic|party|people|guests|staff) ..2 (loud|too loud|noisy|all night)
        (hear|heard) ..3 (everything|neighbours|neighbors|next door|traffic|every word|people|through the wall*)
        (kept|keep|woke|woken) ..2 (awake|up (all|by))
        (barking|snoring|banging|hammering|shouting all night)
        (door|doors|pipes|trains|traffic|construction|building work|roadworks|disco|bar|club|party|kids|children|people) ..2 (banging|slamming|screaming|shouting|below|all night|till #|until #|rattling|humming|partying|drilling)
        (not|no|could not|never|little|hardly any|bad night s) ..2 (sleep|slept|shut eye)
        (sleepless|rattled|rattling|humming|blaring|deafening|ear plugs|earplugs)
        (hear|heard|hearing) ..3 (all night|next door|lift|traffic|toilet|pipes|snoring|everything|street|road|music|bar|neighbours|neighbors|footsteps|doors|trains|planes)
        (shout|shouting|scream|yell) to be heard
        (not|hardly|barely|could not) hear ..2 (yourself|ourselves|myself|each other|think|a thing|anything)
      `,
      except: `
        (loud and clear|out loud|laugh* out loud)
        noise cancel*
        (volume|sound) ..2 loud*
        (kept|keep) ..1 quiet about
        a quiet word
        {luggage} ..3 (no)? sleep
        slept (on|at|in) ..1 (airport|floor|terminal)
        not sleep on
      `,
      examples: `
        The street noise kept us awake.
        A quiet room at last.
        The music was far too loud.
        Walls are paper thin.
      `,
      counterExamples: `
        It made me laugh out loud.
        Great noise cancelling.
      `,
    },
    {
      id: 'food',
      label: 'Food and drink',
      belongs: 'Meals, drinks, menu, taste, portions, dietary wishes; in restaurants, hospitals, on board.',
      patterns: `
        (food|meal|meals|breakfast|lunch|dinner|supper|brunch|buffet|dish|dishes|menu|menus|cuisine|catering|canteen|cafeteria|cafe|cook|cooked|cooking|undercooked|overcooked|chef|taste|tasted|tastes|tasty|tasteless|flavour|flavor|flavours|flavors|flavourful|flavorful|delicious|yummy|bland|portion|portions|ingredients|edible|inedible|vegetarian|vegan|gluten free|kosher|halal|dietary)
        (drink|drinks|beverage|beverages|coffee|tea|wine|wines|beer|beers|cocktail|cocktails|water fountain|bottled water|hot drinks|tea and coffee|juice|soda)
        (pizza|burger|burgers|steak|chicken|fish|sushi|salad|soup|pasta|sandwich|sandwiches|fries|chips|rice|curry|bread|dessert|desserts|cake|cakes|starter|starters|appetizer|appetizers|eggs|bacon|seafood|noodles|sauce|meat|lamb|pork|beef|cheese|ice cream|toast|snack|snacks|peanuts|pretzels|cookies|fruit|vegetables|veg|potatoes|shrimp|lobster|taco|tacos|burrito)
        (restaurant|restaurants|dining|diner|eat|ate|eating|eaten|eatery)
        (fresh|stale|soggy|greasy|dry|rotten|raw|salty) ..1 (food|bread|fish|fruit|vegetables|meat|chicken|salad)
        (vegans|vegetarians|coeliac|celiac|dairy free|nut allergy|allergies|steaks|undrinkable|uneatable|overdone|underdone|stone cold|lukewarm|stodgy|spicy|seasoned|unseasoned|watery|mouthwatering|tapas|ramen|tea|brownie|waffles|pancakes|sausage|sausages|roast|pint|nachos|wings|ribs|mussels|oysters|prawns|crab|calamari|risotto|lasagna|tiramisu|cheesecake|paella|kebab|biscuit|biscuits|cereal|croissant|croissants|yogurt|yoghurt|squash|takeaway|takeaways|hot meal|gravy|peas)
        (burger|meat|chicken|steak|fish) ..3 (raw|pink|frozen|burnt|burned|dry|cold|tough|off)
      `,
      except: `
        (team|sport*) chef
        (tea towel|tea bag*)
        (software|system|start|drop down|phone|main) menu
        (cake (walk|piece)|piece of cake)
        (pet|dog|cat) food
        (coffee) table
        (big|small|other) fish to fry
        (poor|bad|good|in bad) taste in (mouth|my mouth)
        (computer|silicon) chip*
        (eat|ate|eats) (up|into) (my|the|battery|data|time)
        (satellite) dish*
        food for thought
      `,
      examples: `
        The food was cold and bland.
        Delicious breakfast!
        More vegetarian options, please.
        The coffee is awful.
      `,
      counterExamples: `
        The set-up was a piece of cake.
        The drop-down menu is hidden.
      `,
    },
    {
      id: 'staff-on-site',
      label: 'Staff in shop, hotel or restaurant',
      belongs:
        'Waiters, cashiers, receptionists and others on the spot, and how many there are. Agents by phone: agent-attitude.',
      patterns: `
        (waiter|waiters|waitress|waitresses|server|servers|bartender|barman|barmaid|barista|receptionist|receptionists|reception staff|front desk|concierge|doorman|bellboy|valet|cashier|cashiers|shop assistant|shop assistants|sales assistant|salesperson|salespeople|salesman|saleslady|saleswoman|sales clerk|sales staff|shop staff|store staff|bar staff|hotel staff|waiting staff|wait staff|floor staff|store manager|shop manager|hotel manager|duty manager|manager on duty|housekeeper|housekeepers|door staff|security guard|security guards|restaurant staff)
        (understaffed|under staffed|short staffed|shortstaffed|overworked|staff shortage|staff shortages|staffing|short of staff|more staff|not enough staff|lack of staff|few staff|enough staff|extra staff|staffing levels|overstretched|rushed off their feet)
        (staff|people|assistant|lady|man|girl|guy|person) (at|behind|on|in) (the)? (desk|counter|till|reception|front desk|bar|door|shop|store|checkout|entrance|tills|restaurant|hotel|front)
        (reception|desk|front desk|till|counter|bar|shop floor|information desk|help desk|concierge) ..3 (not manned|unmanned|unstaffed|closed|empty|nobody|no one|unattended|not staffed|manned|staffed)
        (find|see|single|any|an|get|no) ..2 (assistant|assistants|shop assistant|member of staff|members of staff|staff member|someone to serve|staff) ..3 (shop|floor|store|sight|anywhere|around|available|help|department|serve)
        (not|never|too few|few|enough|more|fewer|no|lack of|lacking|extra|insufficient|shortage of|additional|need) (enough)? (staff|nurses|doctors|people working|personnel|employees|waiters|workers|carers|assistants)
        (waiter|waitress|server|barman|bartender)
        (security) (man|men|staff|woman|people|team|guard|guards|guy)
        (nobody|no one|noone|not a soul|no staff|not anyone|none) ..3 (reception|shop floor|counter|desk|till|tills|store|shop|bar|front desk|checkout|floor)
        (hostess|hostesses|maitre d|host|bouncer|bouncers|lifeguard|usher|ushers)
        (stand|stands|standing|stood) around
        (staff|assistants|waiters|they|employees|cashiers|people) ..3 (chatting|chat|talking among|talking to each other|gossiping|on their phones|on the phone all)
      `,
      except: `
        (web|file|mail|game|the server is|dns|database|exchange) server*
        (server|servers) (down|error|is down|crash*|issues|problems|room)
        (air|flight|plane) hostess
        hostess ..4 (flight|plane|aircraft|board)
        web host
      `,
      examples: `
        Our waiter forgot the drinks.
        The lady at the front desk was charming.
        The ward is understaffed.
        No shop assistant in sight.
        The hostess showed us to our table.
      `,
      counterExamples: `
        The server is down again.
        The database server crashed.
      `,
    },
    {
      id: 'location',
      label: 'Location',
      belongs: 'Where it is: near, far, view, area, number of branches. Not parking and access (parking).',
      patterns: `
        (location|locations|located|situated|neighbourhood|neighborhood|vicinity|central|centrally|proximity)
        (close|near|nearer|walking distance|minutes walk|minute walk|short walk|next|far|far away|miles|distance|stone s throw|nearby) (to|from|by) (the|my|our|home|everything|a|where|town|city|station|centre|center|beach|shops|airport|work|metro|subway)
        (walking distance|minute walk|minutes walk|short walk|too far|long way|long drive|nearby|nearer to home|closer to home|close to home|local|far away)
        (view|views|scenery) (of|from|over|was|were|is|are|across)
        (great|nice|amazing|beautiful|lovely|sea|ocean|city|no|stunning|mountain|good) (view|views)
        (safe|nice|bad|dodgy|rough|lovely|quiet|good|residential|great) (area|neighbourhood|neighborhood)
        (branch|branches) (closed|closing|near|in|is|was|are|closure|closures)
        (in the middle of nowhere|off the beaten track|out of the way|travel to|travelling to|traveling to|journey to)
        ({number}|few|couple of|couple) ..1 (minutes|minute|mins|min|miles|mile|km|kilometres|kilometers|steps|blocks|metres|meters|yards|stops|m) ..1 (from|off|away|to the (beach|centre|center|station|sea|city|town|airport|shops|metro)|walk)
        (next|nearest|closest|local|my|our|your|village|town) (branch|branches|store|shop|clinic|office|hospital)
        (close|closed|closing|shut) ..2 (branch|branches|local office|village shop)
        (right|just|directly) (on|by|next to|opposite|near|beside) the (beach|station|sea|river|centre|center|square|park|harbour|harbor)
        (in|right in|at|near|close to) the (centre|center|heart|middle) of (town|the (city|town|village|action)|everything|it all)
        (right|bang|smack) in the (centre|center|middle|heart)
        (great|good|perfect|ideal|excellent|central|handy|prime|best|super|bad|poor|convenient) (location|spot|position|place to)
        (no|nearest|closest|last) (branch|branches|store|shop|clinic)
        (within|out of|no) reach
        (handy|convenient|ideal|perfect|well placed|well situated|well located|close) (for|to) (the|all|everything|my|work|shops|town|transport|getting|station|exploring)
        (long|far|bad|miserable) (way|walk|drive|trek|journey) (from|to|away|out)?
      `,
      except: `
        (so|by|thus|as) far
        (so|as) far (as|from)
        (close|near) to (perfect|impossible|tears|death|a|my heart)
        far (too|from (perfect|ideal|good|happy|satisfied|satisfactory|it))
        (bag|bags|luggage|baggage|parcel|order) ..3 locat*
        central (heating|booking)
        next to (impossible|nothing|me|him|her|no|my|us)
        (point of|in my|my|page|web|customer) view*
        local (anaesthetic|time|staff|call)
        next to (a|an|the) (broken|crying|screaming|toilet|lavatory|loo|bathroom|fat|drunk|smelly|man|woman|guy|stranger|person|passenger|kid|baby)
        (sat|sit|sitting|seated|seat|standing) next
        out of reach (of children)?
        middle of the (night|day|flight|week|call|conversation|month|meal)
        (long|far) way (off|to go|home|round)
        (convenient|ideal|perfect|handy) (for|to) (use|me|my needs|all ages|the (price|job)|kids|children|beginners)
        seat ..2 for
      `,
      examples: `
        Perfect location, five minutes' walk from the sea.
        The clinic is too far away.
        Wonderful view over the bay.
        My branch closed last year.
      `,
      counterExamples: `
        So far so good.
        In my view it was fine.
      `,
    },
    {
      id: 'parking',
      label: 'Parking, access and transport links',
      belongs:
        'Parking, finding the way in, buses that lead there. Access for disabled people is accessibility.',
      patterns: `
        (parking|car park|carpark|car parks|parking lot|parking space|parking spaces|park and ride|car parking|valet parking|parking garage|parked|parking fees|parking charges)
        (park) (my|the|our|your|there|nearby|near|outside|a)? (car|cars)?
        (nowhere|hard|difficult|easy|impossible|space|somewhere|able|places) to park
        (easy|hard|difficult|poor|good|bad) to (find|get to|reach) (the|your|this)? (place|hotel|shop|clinic|hospital|store|entrance|building|ward|department|way in|address|venue)
        (public transport|transport links|bus links|bus route|bus routes|transport)
        (entrance|signposted|signposting|signage) 
        (leave|put|space for|spaces for|room for) (the|my|our|a|your) (car|cars|van|bike)
      `,
      except: `
        (theme|water|national|amusement|business|retail|central|skate|dog|local|play|the|nice|city|country) park
        park (bench|hotel|view|lane)
        parked (the|that|this) (idea|issue)
        (means of|patient|air|rail) transport
        easy to find (what|things|information|the information|everything|products)
        entrance (fee|exam|hall)
        (parked|park) ..2 (gate|tarmac|runway|plane|jet bridge)
      `,
      examples: `
        Parking is a nightmare.
        There is nowhere to park.
        The hotel has no car park.
        Poor public transport links.
      `,
      counterExamples: `
        We walked in the national park.
        The theme park was full.
      `,
    },
    {
      id: 'facilities',
      label: 'Rooms, facilities and equipment',
      belongs:
        'Rooms, buildings, furniture, pool, heating, lifts, toilets and equipment; how they look. Not dirt (cleanliness) or noise (noise).',
      patterns: `
        (facility|facilities|amenities|amenity|equipment|building|buildings|premises|decor|decoration|furnishing|furnishings|furniture|renovation|renovated|refurbish*|refurb|run down|rundown|dated|outdated decor|shabby|tired looking|worn out|modernised|modernized)
        (room|rooms|suite|apartment|bathroom|bathrooms|shower|showers|toilet|toilets|pool|swimming pool|gym|spa|sauna|balcony|lobby|lift|lifts|elevator|elevators|wardrobe|air conditioning|air con|aircon|heating|radiator|hot water|kettle|towels|curtains|carpet|carpets|lighting|ventilation|playground|fitting room|fitting rooms|changing room|changing rooms)
        (temperature|too hot|too cold|freezing|stuffy|chilly|draughty|drafty|boiling hot|very hot|very cold|warm room|warmer|colder|cooler)
        (broken|old|new|modern|lovely|nice|small|tiny|spacious|large|big|dark) (room|rooms|bathroom|furniture|building|lift|elevator|hotel|lobby)
        (tv|television|wifi|wi fi|internet) (in|was|is|not|did|does|in the room|available|access)
        (spacious|cosy|cozy|roomy)
        (signage|seating area|play area|smoking area|garden|gardens|toys)
        (aisle|aisles|stairs|staircase|corridor|corridors|heater|window|windows|blinds|sink|plug|plugs|sockets|fridge|hairdryer|kettle|terrace|patio|entrance|trolleys|escalator|escalators|door)
        (more|less|little|no|enough|not enough|lack of|need|plenty of|tight on) space
        (radio|radios|tv|tvs|television)
        (always|very|too|so|really|freezing|bit|bitterly) (cold|hot|warm|stuffy|damp)
        (a|the|no|ceiling|electric|extractor) (fan|fans)
        (dripping|leaky|leaking|cold|hot|kitchen|bathroom|the) (tap|taps)
        (room|hotel|wall) safe
      `,
      except: `
        (room|rooms) for improvement
        (chat|fitting|head|leg|more|elbow|knee|some|waiting|operating|court) room
        lift (my|the) (mood|spirits|bag|weight)
        (waiting area|waiting room)
        (baby|bridal) shower
        (internet|tv) (provider|bill|package|speed|drops)
        (out)?dated (information|version|software)
        (food|meal|tea|coffee|soup|water) ..2 (too cold|too hot|very cold|very hot|cold)
        new building society
        (train|plane|flight|bus|aisle seat|window seat|app|browser|pop up|windows (10|11|xp|update|version|pc|laptop|computer|phone)|main window|new window)
        (aisle|window) (seat|seats|or)
        (next|front|to my|at my|at the|the|on the|my|door to|delivery|back|neighbour s|neighbor s) door
        (feel|feels|keep|keeps|is it|to be|stay) safe
        safe (and|in|to|hands|at|with|place|delivery|journey)
        (food|meal|soup|coffee|tea|pizza|plate|breakfast|dinner|chips|water|weather) ..3 (cold|hot|warm)
        (exit|door) row
        (jet|plane|cabin|flight|car) door
        (entrance (fee|exam))
        on tap
        (a|the) fan of
        (site|app|screen|page|website|system|computer|software|kept|keeps|tv|it) ..2 freezing
      `,
      examples: `
        The room was tiny and the heating did not work.
        Lovely pool and gym.
        The facilities need renovating, the decor is dated.
        The lift was out of order.
      `,
      counterExamples: `
        There is always room for improvement.
        The soup was too cold.
      `,
    },
    {
      id: 'atmosphere',
      label: 'Atmosphere',
      belongs: 'Ambience and mood of a place.',
      patterns: `
        (atmosphere|ambience|ambiance|vibe|vibes|relaxed|relaxing|calm|calming|calmness|homely|cosy|cozy|romantic|lively|welcoming place|setting|environment)
      `,
      except: `
        (natural|protect the|good for the|the environment)
        (settings|setting up|setting (a|the) (date|time|alarm|limit))
        environmentally
        (price|tone) setting
        (keep|stay|remain|kept|stayed) calm
        the agent ..2 calm
      `,
      examples: `
        Wonderful atmosphere.
        The ambience is cosy.
        A relaxed environment.
        The vibe was great.
      `,
      counterExamples: `
        I stayed calm on the phone.
        Plastic harms the environment.
      `,
    },
    {
      id: 'accessibility',
      label: 'Accessibility',
      belongs:
        'Use by people with disabilities, with prams, in other languages. Not whether someone answers (reachability).',
      patterns: `
        (wheelchair|wheelchairs|disability|disabilities|disabled|ramp|ramps|step free|blind|deaf|hard of hearing|hearing aid|hearing loop|screen reader|braille|sign language|subtitles|large print|font size|mobility|accessibility|pushchair access|visually impaired|partially sighted|interpreter|translator|dyslexia|dyslexic|autistic|autism|special needs|guide dog|service dog|handicap|handicapped|walking frame|crutches)
        (access|accessible) (for|to|by) (disabled|wheelchair*|everyone|people|elderly|all)
        (in|other|another|different|my|foreign) language*
        (elderly|older) (people|person|customers|mother|parents|father)
        (print|text|font|letters|writing|screen) (is|was|are)? ..1 (small|tiny|too small|hard to read|illegible)
        (large|larger|bigger) (print|text|font)
      `,
      except: `
        (account|card|feature|feature was|notifications|function) ..2 disabled
        disabled (my|the|your) (account|card|feature)
        (blind (date|spot|taste)|turn* a blind eye|window blind|fell on deaf ears|deaf ears)
        programming language*
        ramp up
        (bad|foul|abusive|strong) language
      `,
      examples: `
        No ramp for wheelchairs.
        The site does not work with a screen reader.
        Please offer large print.
        My mother is hard of hearing and nobody spoke up.
      `,
      counterExamples: `
        They disabled my account.
        They turned a blind eye.
      `,
    },
    {
      id: 'sustainability',
      label: 'Environment and ethics',
      belongs: 'Environment, waste, animals, fair trade, values of the company.',
      patterns: `
        (environmental|environmentally|eco|eco friendly|sustainable|sustainability|sustainably|recycle|recycled|recycling|recyclable|plastic packaging|too much plastic|single use|carbon|co2|carbon footprint|climate|emissions|green energy|renewable|ethical|ethically|ethics|unethical|fair trade|fairtrade|organic|animal welfare|cruelty|charity|charitable|donate|donation|local community|biodegradable|compostable)
        (the|our|for the|of the|on the) environment
        (food|plastic|paper|packaging) waste
        waste of (paper|plastic|energy|packaging)
        (plastic|plastics) (bag|bags|bottle|bottles|wrap|wrapping|free)
        (wrap|wrapped|wrapping|packed) in ..1 (plastic|cellophane)
        (less|no|so much|too much|unnecessary|all that|reduce|excess|excessive) ..1 (plastic|packaging)
        (use|using|used) (less|fewer|too much|so much|more|much) (packaging|plastic|paper|cardboard|wrapping|wrap|energy)
        (less|fewer|so much|too much|excessive|excess|unnecessary) (packaging|plastic|wrapping)
      `,
      except: `
        (economy|eco) (seat|class|mode)
        (work|working|learning|ward|hospital|home|clean|safe|the whole|calm|friendly) environment
        environmental services
        carbon (monoxide|copy|fibre|fiber)
        eco (dot|plus)
      `,
      examples: `
        Too much plastic packaging.
        I like that it is sustainable.
        Please recycle more.
        Better for the environment.
      `,
      counterExamples: `
        A friendly working environment.
        The frame is carbon fibre.
      `,
    },
    {
      id: 'safety',
      label: 'Safety',
      belongs: 'Feeling and being safe: accidents, violence, health risks. Not data (privacy).',
      patterns: `
        (safe|safer|safely|safety|unsafe|dangerous|danger|hazard|hazardous|hazards|injury|injured|injuries|accident|accidents|assault|assaulted|violence|violent|theft|thief|fire alarm|fire exit|harassed|harassment|bullying|threatened|threatening|attacked|choking|life threatening)
        (covid|coronavirus) ..3 (safe*|secure|rules|measures|precaution*|risk)
        (social distancing|face mask|face masks|sanitizer|sanitiser|infection control)
        (icy|slippery|slipped|slip|tripped|trip hazard|fell over|fall over|falls|uneven|unlit|sharp edge*|fire (door|doors|exit|hazard)|exposed wires|electric shock)
        (door|doors|lock|locks|room) ..2 (not|never|would not) (lock|locked|close)
        (break|broke|hurt|injure) ..1 (leg|legs|neck|myself|back|arm|someone|ankle)
        (somebody|someone|people|anyone|i) ..2 (fall|slip|trip|get hurt|be hurt|hurt themselves|get injured|could die|could have died|almost fell|nearly fell)
        (light|lights|lighting|lamp|lamps|bulb) ..4 (out|not work*|broken|off|missing|poor)
      `,
      except: `
        (better|on the) safe side
        (safe place|room safe|the safe in)
        in room safe
        safe* (delivered|arrived|packed|travels|trip|and sound|home|landing)
        (accident and emergency|accident & emergency|accident insurance)
        (arrived|arrive|delivered|got) ..2 safe*
        safe to say
        by accident
        (reading|seat|neon|warning|cabin|my) light
        (lit|no) safe (bet|choice)
      `,
      examples: `
        I did not feel safe in the car park.
        The stairs are dangerous.
        Safety comes first here.
        A patient threatened me.
      `,
      counterExamples: `
        The parcel arrived safely.
        It is safe to say we loved it.
      `,
    },
  ],
};
