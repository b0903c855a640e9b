import type { GroupEntry } from './entry.js';

export const goods: GroupEntry = {
  id: 'goods',
  label: 'Products, ordering and delivery',
  topics: [
    {
      id: 'delivery-late',
      label: 'Delivery time',
      belongs:
        'When the delivery came: late, quick, on the day promised. Not parcels that never came (delivery-missing).',
      patterns: `
        (delivery|deliveries|shipping|shipment|shipped|dispatch|dispatched|despatch|despatched|postage|ship) ..4 (slow|slowly|late|later|delay|delayed|delays|quick|quickly|fast|faster|prompt|promptly|speedy|on time|next day|early|earlier|swift|{duration}|overdue|rapid|super fast)
        (slow|late|delayed|quick|fast|faster|prompt|speedy|swift|next day|same day|rapid|express|long|earlier|quicker|one day|two day|# day) ..1 (delivery|deliveries|shipping|shipment|dispatch|despatch|postage)
        (arrive|arrived|arrives|came|come|delivered|deliver|turned up|showed up|received) ..3 (late|on time|early|quickly|promptly|next day|same day|fast|sooner than|before expected|after the date|within {duration}|{duration} late|too late|in {number} days)
        {parcel} ..3 (delayed|late|overdue|took {duration}|on time)
        (delivery|shipping|dispatch) (time|times|date|dates|estimate|window|slot|slots|speed)
        (wait|waited|waiting) ..4 (delivery|parcel|package|order|shipment)
        (took|take|takes) ..3 {duration} ..3 (arrive|deliver|delivered|be delivered|come|ship|dispatch)
        (arrive|arrived|came|delivered) ..2 (when|as) (promised|stated|said|expected)
        (parcel|package|order|it|delivery|item|groceries|food|pizza|stuff|things|everything|post|mail|goods|shopping|they|driver) ..3 (supposed|meant|due|scheduled|promised|expected) (to (arrive|come|be here|be delivered|turn up|be)|on|for|by|yesterday|today|last|in)
        ^ (was|were)? (supposed|meant|due|promised) to (arrive|come|be here|be delivered)
        (arrive|arrived|came|come|delivered|turned up|got here) ..2 ({duration}|day|days|week|weeks|month|months) ..1 (early|late|earlier|later|ahead|after|before|than)
        (order|ordered|bought|paid) ..7 (arrived|delivered|turned up|still (waiting|not arrived|not here|not come)|came in (january|february|march|april|may|june|july|august|september|october|november|december|mid|late))
        (pizza|takeaway|food|meal|order|groceries|curry|burger) ..2 (took|arrived|came) ..2 ({duration}|late|cold)
        (expected|estimated|promised) ..2 (delivery|arrival|date)
        (next|same|one|two|#) day (delivery|shipping|service)
        (order|parcel|package|delivery) (took|takes) {duration}
        (took|takes) {duration} (instead of|not|rather than)
        (on time|ontime) ..1 (as (ever|always|usual|promised)|every time|always)
        ^ (on time|always on time|came on time|arrived on time|late)
        {number} (days|weeks|months) (late|later than|overdue|behind)
        ^ ({number} (hours|minutes|hrs|mins|days|weeks)|#hrs|#mins|an hour) late $
      `,
      except: `
        (flight|flt|plane|train|bus|we|i|he|she|doctor|taxi|crew|pilot|bag|bags|luggage) ..1 (arrive|arrived|arrives|came|come|turned up|showed up|delayed)
        (order|food|meal|drinks) ..3 (kitchen|table|waiter|waitress)
        late delivery of news
        (due|supposed|scheduled) to ..2 (fly|flight|depart|board|land)
        (they|it) ..3 (supposed|meant) to be (good|great|nice|the|a|an|friendly|helpful|easy|simple|able|help*)
      `,
      examples: `
        The delivery came two weeks late.
        Fast shipping, thank you!
        My parcel took ages to arrive.
        My order was delayed again.
      `,
      counterExamples: `
        We arrived late at the hotel.
        Our flight arrived on time.
      `,
    },
    {
      id: 'delivery-missing',
      label: 'Missing or wrong deliveries',
      belongs: 'What never came, came incomplete or was something else. Not damage (delivery-damaged).',
      patterns: `
        {parcel} ..3 (never|not|did not|has not|have not|still not|yet to) ..2 (arrive|arrived|come|came|turn up|turned up|show up|showed up|delivered|received|receive|shipped|ship|dispatched)
        (never|not|yet to|still not|have not|did not|still waiting to) ..1 (receive|received|get|got) ..2 (parcel|package|order|item|items|delivery|goods|product|purchase|shipment|card|it)
        (wrong|incorrect|different) (item|items|product|products|order|size|colour|color|model|address|one|part|parts|thing|parcel|package|goods|book|pair)
        (missing|incomplete|lost|stolen|undelivered|non delivery|not delivered|half) ..2 (parcel|package|item|items|order|delivery|part|parts|pieces|shipment|goods|post|mail|accessories|screws)
        {parcel} ..3 (missing|incomplete|lost|stolen|undelivered|not delivered|went missing|wrong|incorrect)
        (sent|received|delivered|shipped|got|gave) ..2 (wrong|incorrect|another|someone else*|different) 
        (marked|says|said|shows|shown|stated) (as)? delivered
        (lost|missing) in the (post|mail|transit)
        (tracking|track) (number|says|said|shows|information|info|not|my|link|page|order|update*|was|is)
        ({parcel}|groceries|shopping|food|fries|drink|drinks|sauce|things|half|some|one|two|three|several|screws|cable|charger|pieces|bits|manual) ..4 (was|were|is|are|been|went) missing
        missing (from|in) (my|the|our|it)
        (not|never) in the (box|bag|parcel|package|order)
        (forgot|forget|forgotten|left out|leave out|missed) ..2 (drink|drinks|fries|chips|sauce|sauces|item|items|side|sides|dip|dips|cutlery|part|order|half|dessert)
        (someone|somebody|anybody) else s (order|parcel|package|food|post|mail|item|meal)
        (receive|received|got|sent|gave|delivered) ..5 (although|instead of|rather than|not the|but i (ordered|asked|paid|wanted)|but we (ordered|asked)|when i (ordered|asked|wanted))
        (ordered|asked for) ..4 but ..2 (got|received|sent|came|given|gave me)
        (never|not) ..1 (turn|turned|show|showed) up
        (did|has|have) (not|never) ..1 (arrived|arrive|turned up|turn up|been delivered)
never (arrived|came|turned up|delivered|received it)
        (tracking|tracker)
        (marked|claims|claimed|says|said|states|shows|showing|listed) ..3 delivered
        (bag|order|box|parcel|delivery|we|i) (was|were) (short|missing|one short|two short)
        (was|were|came|came up|we are) short ({number}|a|one|two|of)
        (order|bag|box|parcel|delivery) ..2 (incomplete|short|empty|wrong)
        ({parcel}|parcels|one|half) ..4 (vanished|disappeared|got lost|gone astray|nowhere to be|never seen)
        (got|received|sent|delivered|came) ..3 (but|and)? (ordered|i ordered|we ordered)
        (ordered|order) ..4 (got|received|was sent|they sent|came) ..1 (a|an|the|something|one|two)
      `,
      except: `
        (luggage|baggage|bag|bags|suitcase|suitcases)
        (never|not) ..1 (get|got) it (wrong|right)
        (not|never) ..1 get it
        wrong thing to (do|say)
        different (thing|things)
        (fast track|track record|race track|off track|on track)
        (engineer|technician|plumber|installer|doctor|nurse|carer|midwife|therapist|flight|plane|train|bus|crew|pilot|pilots|shuttle|taxi|driver|staff|agent|waiter) ..5 (never|not) ..2 (turn|turned|show|showed|arrive|arrived|come|came)
        (reply|replies|response|answer|email|refund|money|call|callback|letter|voucher|help|text|apology|code|confirmation|signal|invitation|appointment|explanation) ..5 (never|not) ..2 (receive|received|get|got|arrive|arrived|come|came)
        (never|not|yet to) ..2 (receive|received|get|got) ..4 (reply|replies|response|answer|email|refund|money|call|callback|letter|voucher|help|text|apology|code|confirmation|signal|invitation|appointment|explanation|care|treatment|support|through|back|to|in|better|info|information|the chance|any|on|out|into|the point|involved|used|seen|worse|credit|points)
        (never|not|nobody) (come|came) (back|again|to mind|close|across|with)
        (not|never) (get|got) (any|better|worse|the|what|why|to|into|through|back|on|in|out|along|enough|my money|a (reply|chance|straight))
        (eye|performance|goal|time|fitness) track*
        (miss|missed|missing) my (connection|flight|train|bus|plane|appointment|stop|family|connecting|meeting|wedding)
        (missed|miss) my
        (show|shows|showing|showed) up (when|in|on|as|online|at)
        (flight|plane|train|bus|bag|bags|luggage|engineer|he|she|doctor|food|meal|meals) ..3 (not|never) ..2 (arrive*|came|turn*)
        (ordered|order) ..4 (got|received|came|sent) ..1 (a|an|the) (email|call|text|message|confirmation|bill|refund|day)
        {luggage} ..3 (vanished|disappeared)
      `,
      examples: `
        My parcel never arrived.
        They sent the wrong size.
        Two items were missing from the order.
        It says delivered but nothing came.
        We asked for green and they sent us the wrong colour.
      `,
      counterExamples: `
        They lost my suitcase at the airport.
        The company has a good track record.
      `,
    },
    {
      id: 'delivery-damaged',
      label: 'Damaged deliveries and packaging',
      belongs:
        'Goods that arrived broken, and how they were packed. Not luggage (luggage-damaged), not things that break in use (quality).',
      patterns: `
        (arrive|arrived|arrives|came|come|delivered|received|turned up|got it) ..3 (damaged|broken|smashed|cracked|dented|scratched|crushed|torn|leaking|in pieces|shattered|bent|ripped|spoiled|rotten|opened|defective|faulty|melted)
        (damaged|broken|smashed|crushed|dented|opened) ..2 (parcel|package|box|delivery|shipment|goods|item|items|product|packaging|in transit|in the post|on arrival|during (shipping|transit|delivery))
        (parcel|package|box|packaging|shipment) ..3 (damaged|broken|smashed|crushed|torn|dented|ripped|squashed|wet)
        (packaging|packaged|packing material|bubble wrap|over packaged|well packed|poorly packed|badly packed|packed well|nicely packed|wrapped)
        (squashed|smashed|leaked|leaking|crushed|melted|spilled|spilt|soaked|dented|bruised|cracked|shattered|broken) ..6 (box|boxes|parcel|package|delivery|delivered|arrival|transit|packaging|everything|groceries|post|courier)
        (eggs|milk|bottle|bottles|glass|glasses|jar|jars|plates|plate|vase|mirror|tv|screen|cake|mug|bulb) ..3 (broken|smashed|leaked|cracked|shattered|squashed|crushed|in pieces|spilled|spilt)
        (box|boxes|parcel|package|packaging) ..3 (squashed|open|opened|taped|flattened|falling apart|battered|bashed|soggy|soaked|ruined)
        (arrive|arrived|came|delivered|turned up|got) ..3 (upside down|squashed|squished|crushed|soggy|in bits|mouldy|off|wilted|thawed|defrosted|battered|open)
        (box|parcel|package|delivery|order|everything|items|contents) ..4 (in bits|in pieces|in bits and pieces|smashed up|to bits|to pieces|ruined|wrecked|spoilt)
      `,
      except: `
        {luggage} ..4 (damaged|broken|smashed|cracked|dented|torn|crushed|ripped)
        gift wrapped
      `,
      examples: `
        The vase arrived broken.
        The box was crushed and the contents wet.
        Well packaged and in perfect shape.
        It was damaged in transit.
      `,
      counterExamples: `
        My suitcase arrived damaged.
        The lift was broken.
      `,
    },
    {
      id: 'courier',
      label: 'Delivery and couriers in general',
      belongs:
        'The delivery as a whole, its cost, and the drivers who bring it. Time, loss and damage have their own topics.',
      patterns: `
        (courier|couriers|delivery driver|delivery man|delivery guy|delivery company|delivery person|postman|postie|carrier service|mailman|driver left|hermes|dpd|ups|fedex|dhl|usps|yodel|royal mail|evri)
        (delivery|deliveries|shipping|postage|shipment)
        (deliver|delivered|delivering) (to|my|the|our|on|at|by|in|a|safely|with|within|wrong)
        (left|leave|dumped|threw|thrown) ..4 (doorstep|door|porch|neighbour*|neighbor*|outside|rain|safe place|bin)
        (ship|shipped|shipping|ships) (to|abroad|overseas|international*|free|cost|costs|out)
        (driver|drivers) ..4 (left|dumped|threw|rude|friendly|polite|late|lovely|helpful|could not find|never|ring|knock|knocked|rang|drove|bell|door|lied|called|kind|nice|careless)
        (bell|doorbell|knock|knocked|knocking) ..4 (drove|drive|left|went|gone|door|never|not)
        (not|never) ..1 (ring|rang|knock|knocked) ..2 (bell|doorbell|door)?
        (left|leave|given|gave|handed) ..2 (with|to) (a|my|the|our)? (neighbour|neighbours|neighbor|neighbors|stranger)
        (missed) (delivery|parcel)
        (driver|drivers|delivery man|postman|courier) ..2 (was|is|were) ..2 ({kind}|{unkind}|{any})
        (carried|carry|brought|took) ..2 (upstairs|inside|in for me|to the door|into the)
        (he|she|they|driver|courier|postman|you|just|and|delivery) ..1 (threw|throws|thrown|dumped|chucked|lobbed|slung|flung|left|hid|leaves|dropped) (it|them|my|the|our|parcel|parcels|package|packages) ..3 (hedge|fence|gate|wall|bin|porch|garden|step|steps|rain|doorstep|bush|bushes|driveway|shed|street|outside|lobby)
      `,
      except: `
        (ups and downs|follow ups|push ups)
        (cruise|ferry) ship*
        delivery of (the|our|this)? (care|service|services|the course|training|treatment|lecture*)
        deliver* (a|the|good|great|excellent|high|poor|on|better) (service|care|quality|promise*|results|training|course)
        (baby|birth|labour|labor) ..3 deliver*
        left me outside
        (bus|taxi|uber|cab|coach|train|printer|device|software|shuttle|graphics) driver*
      `,
      examples: `
        The courier threw it over the fence.
        Delivery was easy to arrange.
        Shipping costs are too high.
        They left it on the doorstep in the rain.
      `,
      counterExamples: `
        The delivery of the training was dull.
        There were ups and downs.
      `,
    },
    {
      id: 'returns',
      label: 'Returns and exchanges',
      belongs: 'Sending goods back or swapping them. Not the money (refunds).',
      patterns: `
        (return|returned|returning|returns|send|sent|sending|take|took|bring|brought) (it|them|the|this|my|an|these|item|items|product|that|goods)? ..2 back (to the (store|shop|seller|warehouse))
        (send|sent|sending) (it|them|this|these|the item|the product|everything) back
        (return|returned|returning|returns) (it|them|the|this|my|an|these|item|items|product|goods|policy|process|label|procedure|system|department|postage|shipping|slip)
        (easy|free|hassle free|difficult|no|simple|make|a|for|your) (return|returns)
        (exchange|exchanged|exchanging|exchanges|swap|swapped) (it|them|the|for|my|policy|item|a|an|was|is|this)
        (replacement|replacements|replaced|replace) (item|product|part|parts|was|arrived|sent|for|the|it|unit|one|order|card|never)
        (sent|send|get|got|want|need|offered|sending|received|ordered|asked for|request*) (me|us)? (a|the|another|new)? replacement
        (send|sent|sending|take|took|post|posting|bring) (things|goods|items|stuff|shoes|clothes|anything|something|orders|it|them|mine) back
        (return|returned|returning) (it|them|the|this|my|shoes|clothes|things|items|goods|a)
        (accept|accepted|take|took|refuse|refused|process|processed) ..2 (return|returns)
        (send|sending|sent|take|taking|took|bring|bringing) (stuff|things|goods|items|it|them|something|clothes|shoes|that|this|purchases|stock) ..1 back
      `,
      except: `
        (return|returned|returning|returns) (my|our|the|any|a|your) (call|calls|phone call|email|emails|message|messages|flight|flights|journey|trip|ticket|leg)
        (knee|hip|joint|rail) replacement
        (exchange (rate|student|of (ideas|information|views)))
        return (to|for) (this|the) (hotel|restaurant|place)
        {luggage} ..4 return*
        return* ..3 {luggage}
        (my|the|a|our) return (flight|journey|trip|leg|home)
        in return
      `,
      examples: `
        Returning the shoes was easy: free returns.
        I had to send it back twice.
        They exchanged the jacket without fuss.
        I am still waiting for a replacement part.
      `,
      counterExamples: `
        They never returned my call.
        My return flight was fine.
      `,
    },
    {
      id: 'quality',
      label: 'Quality of the product',
      belongs:
        'How good the thing is: material, workmanship, lasting, faults. Not damage on the way (delivery-damaged), not software (app, website, bugs).',
      patterns: `
        (quality|build quality|workmanship|craftsmanship|durable|durability|flimsy|sturdy|shoddy|faulty|defective|defect|defects|well made|poorly made|badly made|cheaply made|solidly built|well built)
        (product|item|goods|it|device|phone|machine|unit|shoe|shoes|toy|battery|screen|fabric|material|zip|strap|charger|lid|handle|thing|part|one|motor|case|button|buttons|plug|cable|headset|earpiece) ..3 (broke|breaks|broken|stopped working|fell apart|falling apart|fall apart|failed|died|cracked|snapped|ripped|tore|wore out|faded|shrank|shrunk|leaks|leaked|rusted|useless|not work|not working|does not work|did not work|never worked|works (great|well|fine|perfectly|as)|well made|feels cheap|malfunction*)
        (broke|breaks|broken|stopped working|fell apart|died|failed|quit working) (after|within|in|the first|on the first|already|down|almost|shortly) 
        (feel|feels|felt|look|looks|looked|made) (so|very|a bit|really)? (cheap|flimsy|sturdy|solid|cheaply)
        (material|materials|fabric|stitching|leather|plastic|finish) (is|was|are|feels|quality|used|were)
        (great|good|excellent|poor|bad|terrible|awful|amazing|best|love|fantastic|worst|superb|quality|useless|decent|brilliant|crap|junk|reliable|horrible|disappointing) ..1 (product|products|item|items|purchase|goods|merchandise|piece of junk|gadget|device|headset|phone)
        (product|products|item|items|purchase|goods|merchandise) ..3 {any}
        (product|item) ..2 (as described|as expected|not as described|as advertised)
        (fit|fits|fitted|sizing|size|sizes) (is|was|well|perfectly|too|small|large|runs|run|true|poorly|great|chart|guide|range|badly|comfortably)
        (battery life|long lasting|lasts|lasted|last) (long|longer|for|a|only|forever|well|{duration})
        battery life
        (sound|picture|image|print|audio|video|call|voice|screen|camera) quality
        (piece of junk|piece of crap|piece of garbage)
        craftsman*
        (fell|fall|falls|falling|came|coming|come|comes) (apart|off|to (bits|pieces)|undone|loose|unstuck)
        (after|in|on|within|since) ..3 (wash|washes|wear|wears|use|uses|outing|outings)
        (look|looks|looked) ..1 (nothing like|different from|different to|not like|cheap|tacky)
        (wore|worn|wear|wears) out
        (broke|broken|break|breaks|died|dies|stopped|quit|failed|snapped|cracked|ripped|tore|faded|shrank|shrunk|leaks|leaked|leaking) (after|within|already|on (first|the first)|in (the|a|less|two|#)|twice|immediately|straight away|the first|almost)
        (poor|bad|good|great|high|low|excellent|terrible|cheap|top|inferior|decent|amazing|better|best) quality
        (sole|soles|seam|seams|strap|zip|zipper|heel|button|buttons|hinge|lining|colour|color|paint|coating|knob|leg|legs) ..3 (came|broke|broken|split|fell|ripped|torn|snapped|off|faded|ran|wobbly|loose)
        (bobbly|pilling|frayed|fraying|shrinks|shrunk|shrinking|faded|discoloured|discolored|scratchy|see through|creases|tacky|rickety|wonky|brittle|rusty|rust|rusted)
        (jumper|dress|shirt|shoes|shoe|trousers|jacket|jeans|coat|sofa|table|phone|toy|watch|bag|kettle|laptop|chair|bike|socks|pan|toaster) ..5 (broke|ripped|split|faded|shrank|fell apart|stopped working|died|torn|came off|lasted|snapped|leaks|wore out|rusted)
      `,
      except: `
        quality of (service|care|the service|support|life|staff|customer service|food|teaching|communication|the food|the care|sleep)
        (service|care|food|teaching|air|water|sleep) quality
        quality (service|care|food|time|staff|customer)
        (good|great|excellent|poor|bad|high|top|best) quality (service|care|food|staff|customer|teaching|meal*)
        (last|lasted|lasts) (a|for) (week|month|year|time|minute|night|day|visit)
        (last minute)
        item* on the menu
        (come|came|comes|coming) off ..1 (carousel|belt|plane|flight|phone|call|as|the (plane|flight|carousel|phone|ward|motorway|drip|train))
        (come|came|coming) off (as|well|badly|my (meds|medication))
        (after|in|on|within) ..3 use of
        last (month|week|year|night|time|minute)
        {luggage} ..3 (ripped|torn|broke|broken|split|destroyed)
        (plane|train|bus|seat|toilet|gate) ..3 (broke|broken|died)
      `,
      examples: `
        The zip broke after a week.
        Excellent quality and very sturdy.
        It stopped working after two months.
        A great product, well made.
        The fabric feels cheap.
      `,
      counterExamples: `
        The quality of care was high.
        We had some quality time together.
      `,
    },
    {
      id: 'availability',
      label: 'Availability and choice',
      belongs:
        'What is in stock and how large the range is. Not whether people can be reached (reachability).',
      patterns: `
        (out of stock|in stock|sold out|unavailable items|back order|backorder|backordered|restock|restocked|stock levels|low stock|empty shelves|well stocked|never in stock|no stock|stock)
        (item|items|product|products|size|sizes|goods|book|model|color|colour|brand|brands) ..3 (not available|unavailable|available|out of stock|discontinued|sold out)
        (available|unavailable) (in store|online|in my size|in stores|in (my|our) (area|country))
        (wide|good|great|large|huge|limited|poor|better|more|bigger|small|little|no|vast|excellent|not much|enough|wider|narrow|broad|lack of) (selection|range|choice|choices|variety|assortment|options)
        (selection|range|choice|variety|assortment) of (product|products|goods|items|brands|clothes|books|food|wines|beers|sizes|shoes|drinks|dishes|meals)
        (variety|assortment|discontinued)
        (substitute|substitutes|substituted|substitution|substitutions|substitution*)
        (my|the|your|our|right|any) (size|sizes|colour|color) ..4 (never|not|no longer|out|gone|unavailable|available)
        (shelf|shelves) ..3 (empty|bare|not stocked|stocked|full)
        (empty|bare|half empty) (shelf|shelves)
        (never|not|rarely|always) ..1 (have|has|had|stock|stocks|got|carry|carries) ..3 (size|stock|what (i|we) (want|need|wanted|look*)|the (item|product|things|size)|sizes|fresh)
        (no|more|few|little|not many|enough|some|any) (choice|options|option|selection|variety|range) (for|of|in|on)
        (stock|stocks|stocked|sell|sells|carry|carries|do) ..3 (size|sizes|petite|plus size|larger|smaller|range|brand|brands|any more|anymore)
        (run|ran|runs|running|sold) out (of)?
      `,
      except: `
        (no|little) (choice|option|options) but
        (had|have|left|left with|gave) ..2 no (choice|option)
        (stock (market|price|photo|photos|exchange|answer|reply|response))
        price range
        (laughing|rolling) stock
        (taking|take) stock
        range anxiety
        (ran|run|running) out of (time|patience|battery|fuel|gas|hot water|de icing|water|the)
      `,
      examples: `
        Always out of stock.
        Great selection of shoes.
        My size was not available: sizes are sold out quickly.
        They sent a substitute without asking.
      `,
      counterExamples: `
        I had no choice but to leave.
        The stock market fell.
      `,
    },
    {
      id: 'ordering',
      label: 'Ordering and checkout',
      belongs:
        'Placing an order: basket, checkout, confirmation, changing it. Not payment problems (billing), not flights and rooms (booking).',
      patterns: `
        (order|ordered|ordering|orders) (process|online|system|form|confirmation|was|is|number|status|on|from|through|via|a|an|two|it|them|history|cancelled|experience)
        (place|placed|placing|change|changed|changing|amend|cancel|cancelled|complete|process|processed) ..1 (order|orders)
        (easy|simple|quick|difficult|hard|impossible|straightforward) ..1 (to)? (order|ordering|buy|purchase|checkout|check out)
        (checkout|check out process|shopping cart|shopping basket|basket|cart|self checkout|self service checkout)
        (the|at|a|one|two|only|self service) (till|tills)
        (purchase|purchasing|buying|shopping) (process|experience|online)
        (online|internet) (shopping|purchase|purchases)
        (confirmation|confirm|confirmed) (email|mail|number|of (the|my) order|order)
        (pre order|preorder|preordered|click and collect|click & collect)
        (basket|cart|trolley|bag) ..4 (empty|empties|emptied|clears|cleared|vanish*|lost|disappear*|before (i|we))
        (ordering|buying|purchasing|checkout|checking out|purchase) ..2 (was|is|were|easy|quick|simple|hard|difficult|painless|smooth|complicated|nightmare|confusing|process)
        (checkout|check out|basket|cart|order form) ..4 (not|never|refuse*|error|crash*|fail*|postcode|address|card|code|voucher)
      `,
      except: `
        (in|out of|law and|court|alphabetical|working) order
        (fruit|laundry|food) basket
        (standing order)
        (order|ordered) (a|an|the|two) (steak|burger|pizza|coffee|beer|drink|drinks|salad|soup|starter|dessert|wine|meal|food|chicken|fish|pasta|sandwich|breakfast|taxi|uber)
        (order|ordered|orders) (from|off) the menu
        till (now|then|late|the|#)
        not till
        (order|ordered|ordering) ..3 (food|steak|burger|pizza|coffee|beer|wine|drinks|salad|soup|starter|dessert|appetizer|appetizers|entree|lunch|dinner|drink|bottle|glass|cocktail|dish|waiter|waitress|server|menu|table|main|mains|fish|chicken|pasta|takeout)
        (took|take|taking) ..1 order*
        bread basket
      `,
      examples: `
        Ordering online was simple.
        The checkout crashed twice.
        I could not change my order after placing it.
        No confirmation email ever arrived.
      `,
      counterExamples: `
        The lift is out of order.
        I ordered the steak, medium.
      `,
    },
    {
      id: 'repair',
      label: 'Installation, repair and warranty',
      belongs:
        'Engineers, visits, installing, mending and guarantees. Not software updates (bugs), not settling a complaint (resolution).',
      patterns: `
        (install|installed|installer|installers|installing|installation|installations|fitter|fitters|fitting|fitted|assembly|assemble|assembled|set up visit)
        (engineer|engineers|technician|technicians|tech|repairman|plumber|electrician|mechanic|handyman|workman|workmen|tradesman|contractor|contractors)
        (repair|repaired|repairs|repairing|mend|mended|maintenance|servicing)
        (fix|fixed|fixing) ..2 (car|boiler|machine|phone|laptop|tv|heating|leak|washing machine|fridge|oven|door|window|lift|elevator|line|router|shower|toilet)
        (warranty|warranties|guarantee period|under guarantee|extended warranty|money back guarantee|spare part|spare parts)
        (missed|no show|did not show|never showed|never turned up|did not turn up|failed to (show|turn up)) ..2 (appointment|up|visit)
        (car|vehicle|boiler) service
        (engineer|engineers|technician|technicians|installer|plumber|electrician|fitter|workman|workmen) ..5 (never|not|late|turn*|show*|came|arrived|was|did|left|tidy|missed)
        (fix|fixed|fixing|mend|mended|repaired) (my|the|our|a) (boiler|line|heating|router|phone|car|bike|leak|oven|fridge|roof|pipe|screen)
      `,
      except: `
        (fitting room*|fitted wardrobe|close fitting|loose fitting|form fitting|well fitted)
        (install|installed|installing) ..2 (app|software|update|updates|program|version|application|driver|drivers)
        (assembly line)
        (flight|plane|aircraft|mechanical) ..4 (mechanic|maintenance|mechanical)
        (maintenance|mechanic) ..4 (flight|plane|aircraft)
        tech (support|company|savvy)
      `,
      examples: `
        The engineer never turned up.
        Installation was quick and tidy.
        The repair took three visits.
        It is still under warranty.
      `,
      counterExamples: `
        Installing the app took a minute.
        The fitting rooms were closed.
      `,
    },
  ],
};
