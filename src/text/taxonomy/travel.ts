import { BROAD, DECISIVE } from '../topics.js';
import type { GroupEntry } from './entry.js';

export const travel: GroupEntry = {
  id: 'travel',
  label: 'Travel and transport',
  topics: [
    {
      id: 'flight-delay',
      label: 'Late flights, trains and buses',
      belongs:
        'Departures and arrivals off schedule, sitting on the tarmac, missed connections. Not cancellations (flight-cancellation), not late bags (luggage-lost) or parcels (delivery-late).',
      patterns: `
        delay*
        {transport} ..4 (late|later|behind schedule|on time|ontime|on schedule|punctual|early|postponed|pushed back|overdue|grounded|held|stuck)
        (late|ontime|on time|punctual|overdue|postponed|grounded) ..2 {transport}
        (late|early|on time) (arrival|arrivals|arriving|departure|departures|departing|leaving|boarding|landing|take off|takeoff|start)
        (left|leave|leaving|arrived|arrive|arriving|depart|departed|departing|land|landed|landing|took off|take off|boarded|boarding|board|running|ran) ..3 (late|on time|{number} (hours|hrs|hour|minutes|mins) late|behind schedule|early|on schedule)
        ({number} (hour|hours|hrs|minutes|mins|minute|hr|min)|#hr|#hrs|#min|#mins|an hour) (late|behind|delay)
        (sit|sitting|sat|stuck|waiting|wait|been|stranded|held|still|trapped|parked) ..5 (tarmac|runway|gate|plane|aircraft|ground|jetway|taxiway|taxi way|jet bridge|train|terminal)
        (tarmac|runway|taxiway)
        (miss|missed|missing|misses|make|made|making|lost) ..3 (connection|connections|connecting|connector|connecting flight)
        (miss|missed|missing|misses) ..2 (flight|flights|flt|flts|train|plane|ferry|bus)
        (layover|lay over|stopover|stop over|connecting flight|connecting flights)
        (tight|short|next|onward|hour|minute|delayed|flight) ..1 (connection|connections)
        (connection|connections) ..3 (flight|flights|train|airport|gate|in time|to make|at the)
        (wait|waiting|waited) ..4 (flight|flt|plane|pilot|pilots|crew|aircraft|train|bus|departure|gate|take off|takeoff|board|de icing|deicing|fuel|gate agent)
        (punctual|punctuality|unpunctual|ontime|timekeeping|time keeping|on time performance|behind schedule)
        (mechanical|maintenance|mechanic|crew|technical|pilot|weather) (issue|issues|problem|problems|difficult*|delay|delays|failure|late|timed out|not here)
        (no|missing|waiting on|need|find|finding|waiting for|without|lack of) ..1 (pilot|pilots|copilot|co pilot|crew|captain|first officer|gate agent|ground crew)
        (de ic*|deic*)
        (departure|arrival|takeoff|take off|boarding|flight) time
        (stranded|stuck) ..3 (airport|terminal|plane|gate|overnight|#)
        (flight|plane|train) ..2 (keeps|kept|getting|gets|being|been) ..2 (pushed|delayed|changing|changed|moved)
        (another|a|due to|same) mechanical
        (been|be|stuck|here) ..2 (at|in) ..3 since
        still (sitting|at the gate|on the ground|not left|not taken off|not boarded|here|at the airport)
        (train|trains|bus|buses|tram) ..2 (never|not) (on time|come|came|show*|turn*)
        late (flight|flights|flt|train|bus|plane)
        (pilot|pilots|captain|copilot|co pilot|crew|crews|flight crew|first officer) ..2 (late|missing|not here|not show*|no show|overslept|timed out|time out|illegal|not arrived|stuck)
        (minute|min|mins|hour|hr|hrs|#hr|#hrs|#hour|#hours|#min|#mins|#minutes|#h|forever|ages|all day|all night) ..2 (at|in|on) ..2 (gate|airport|terminal|plane|tarmac|runway|jetway|aircraft|taxiway)
        (not|never|yet to|still to) ..2 (left|leave|departed|depart|taken off|take off|took off|boarded|board|pushed back|moved)
        (supposed|scheduled|meant|due) to ..1 (depart|leave|board|take off|takeoff|land|fly|have left|have landed|have departed|be in the air|be boarding|departed|left)
        (push|pushed|pushing|moved) back (to|again|until|till|another|from|yet|by|once more|#)
        (wait|waiting|waited) ..4 (jet bridge|jetbridge|jetway|ramp crew|ground crew|paperwork|mechanic|fuel|catering|tow|tug|maintenance|part|parts|air traffic|pushback|push back|clearance)
        ground stop
        (deplane|deplaned|deplaning|get off the plane|got off the plane|off the plane|back to the gate|return to gate|returned to gate|returned to the gate)
        (when|what time|how long|eta|etd|status|update|updates|info|information|news) ..4 (flight|flt|plane|take off|takeoff|departure|departing|boarding)
        (miss|missed|missing|late for|late to) ..2 (meeting|wedding|funeral|cruise|interview|concert|reception|conference|last train|first day|connection*)
        (flight|flt|plane|train) ..4 (never|not) (left|leave|depart|arrive|arrived|come|came|board|boarded|take off|taken off)
        (now|finally|still) ..2 (boarding|departing|taxiing|leaving|taking off)
        (late|delay) ..2 (aircraft|inbound|incoming|crew|equipment|plane)
        (inbound|incoming) (flight|plane|aircraft)
        (no|not a) plane
        (boarded|boarding|deboarded|deboarding|reboard*|deboard*|re boarded|unboard*) ..3 (again|then|and|off|back|late|hour|hours|ago)
        (deboard*|reboard*)
        (always|constantly|usually|running|an hour|hours|minutes|#) ..2 behind
        (hour|hours|hrs|minutes|mins|min) (late|later|behind|after)
        (departure|boarding|take off|takeoff) was
        (told|said|saying|says|keep saying) ..2 soon
        (sat|sit|sitting|stuck|wait|waiting) there for {duration}
        (inside|on|onboard|on board) (the|a|this|your|our) (plane|aircraft|train|coach) ..3 (for|still|since|over|#|hour|hours)
        never (on time|leaves on time|runs on time|leave on time)
        (sit|sitting|sat) ..2 seat ..4 ({duration}|# minutes)
        (pilot|captain|crew) ..1 (says|said|announced|keeps saying|told us) ..4 (minutes|hour|hours|mins|more|delay|wait)
        (plane|aircraft|jet) ..1 (needs|need|broke|broken|has an issue|has a problem|is broken|not ready|being fixed|needed)
        (engine|engines) ..2 (off|problem|issue|trouble|failure)
        (still|it s #am|#am) ..4 at ..1 gate
      `,
      except: `
        (luggage|baggage|bag|bags|suitcase|suitcases) ..2 (delay*|late)
        (delay|delayed|delays|delaying) ..2 (luggage|baggage|bag|bags|delivery|delivered|order|parcel|package|shipment|payment|refund|response|reply|answer*|answering|appointment|operation|treatment|results|surgery|discharge|diagnosis)
        (delivery|order|parcel|package|shipment|appointment|operation|treatment|response|refund|payment|clinic|surgery|results|referral) ..3 delay*
        (internet|phone|broadband|wifi|network|bad|good|strong|poor|lost|social|emotional|personal|human) connection*
        bus* time
        (without|no) delay
        train* ..2 staff
        (service) ..3 late*
        (checked in|book|booked) late
        (late (fee|fees|payment|check))
        (check out|checkout|check in) late*
        late night
        {luggage} ..4 (still|sitting) ..4 (airport|gate|plane)
        (customer)? service ..3 early
        departure lounge
        (update|updates|info|information) ..2 (website|app|account|password|card)
        (email|letter|refund|reply|response|money|card|parcel|voucher|money) ..3 (not|never) (come|came|arrive|arrived)
        (not|never) ..2 (left|leave|leaving) ..2 (review|message|voicemail|card|note|tip|house|home|bed|room|us alone)
        (not|never) ..2 move
        (parked) at ..1 gate
        (missing|miss) (your|the) point
        ({number} (days|weeks|months)) (late|later|behind|after)
        (parcel|order|package|appointment|clinic|seen|delivery|food|pizza|called|refund|reply|doctor|surgery|bag|bags|luggage|engineer) ..6 (hour|hours|hrs|minutes|mins|min) (late|later|behind|after)
        (hour|hours|minutes|mins|min|hrs) after ..1 (appointment|my|ordering|i ordered|surgery|operation)
        minutes later (they|someone|he|she|i|we|the)
      `,
      examples: `
        Our flight was delayed by four hours.
        We sat on the runway for ages.
        I missed my connection in Denver.
        The train is never on time.
        Still waiting for a pilot at gate 12.
        3hrs late and no explanation.
        2 hr delay and we are stuck on the tarmac.
        The crew did not turn up, we have not left yet.
      `,
      counterExamples: `
        My parcel was delayed.
        The internet connection is poor.
        My bags were delayed.
        The order was three days late.
      `,
    },
    {
      id: 'flight-cancellation',
      label: 'Cancelled flights and trains',
      belongs:
        'The carrier cancels, or rebooks for that reason. Not the customer cancelling (contract-cancellation).',
      patterns: `
        {transport} ..6 (cancel|cancels|cancelled|canceled|cancelling|canceling|cancellation|cancelation|canx|cxl|cancld|cancled|cx)
        (cancel|cancels|cancelled|canceled|cancelling|canceling|cancellation|cancelation|cancellations|cancelations|canx|cancled) ..5 (flight|flights|flt|flts|train|trains|trip|trips|plane|leg|connection|ferry|route|departure|due to|because|weather|crew|rebook*|snow|storm|without notice|last minute|morning|tonight|today|tomorrow)
        (you|they|airline|just|was|were|got|been|gets|get|is|are|then|and|it|being|have|has) (cancelled|canceled|cancel|cancelling|canceling)
        (cancelled|canceled|cancelling|canceling|cancellations)
        (cancellation|cancelation) (list|due|of|from|without|again|notification|notice|email)
        (rebook|rebooked|rebooking|re book|re booked|re booking|rescheduled|reschedule|rescheduling)
        (hotel|accommodation|voucher|food) ..3 (cancelled|canceled|cancellation)
        (cxld|cancellled|cancelld|cancelations)
        (no longer|not) (operating|flying) (today|tomorrow|tonight|this|the|that|on|my|our|anymore)
        (cancel|cancelled|canceled) on (me|us)
        (scrap|scrapped|axe|axed|pull|pulled|scrubbed|ditched|nixed|called off|grounded) ..3 (flight|flights|flt|train|trains|route|departure|mine|ours|trip)
        (flight|flights|flt|train|trains|#pm|#am|departure|trip) ..3 (scrapped|axed|pulled|scrubbed|called off|ditched|nixed)
        no (flight|flights|train|trains) (out|until|till|today|tomorrow|tonight|for|home|available|left)
        (put|putting|moved|moving|booked|rebooked|switched) (me|us|everyone|him|her) ..3 (next day|tomorrow|later flight|another flight|different flight|following day|next flight|monday|tuesday|wednesday|thursday|friday|saturday|sunday)
      `,
      except: `
        (cancel*) ..3 (contract|subscription|membership|account|policy|direct debit|order|appointment|trial|service|plan|insurance|auto renewal|card)
        (contract|subscription|membership|account|policy|order|appointment|appointments|operation|surgery|clinic|class|meeting) ..4 (cancel*|resched*)
        noise cancel*
        (i|we|to|can|could|let me|how) (cancelled|canceled|cancel) (my|our|it|the) (booking|reservation|order|contract|trip|stay)
        reschedul* ..2 (delivery|appointment|operation|visit)
      `,
      examples: `
        You cancelled my flight without any notice.
        Our train got cancelled again.
        Flight cancelled due to weather and nobody rebooked us.
        Third cancellation this month, my trip is cancelled.
        They pulled our flight and put us on one the next day.
      `,
      counterExamples: `
        I want to cancel my subscription.
        My appointment was cancelled.
        Noise cancelling headphones.
      `,
    },
    {
      id: 'booking',
      label: 'Booking, tickets and changes',
      belongs:
        'Reservations for travel, rooms or events: making, changing, finding them, seats assigned, tickets. Not orders of goods (ordering).',
      patterns: `
        (reservation|reservations|reserve|reserved|reserving|booking|bookings|booked|itinerary|itineraries|overbooked|over booked|oversold|overbooking|overbook|double booked|e ticket|eticket|boarding pass|boarding passes|record locator|confirmation code)
        book (a|an|my|our|the|your|another|through|online|with|it|flight*|ticket*|room|hotel|directly|via|travel|trip|now)
        (ticket|tickets|ticketing) (online|was|were|change|price|prices|office|machine|for|desk|to|on|agent|number|system|refund*|purchase|changed|from|inspector|booked)
        (buy|bought|buying|purchase|purchased|purchasing|booked|book|issue|get|need|change|changed|have|use) ..2 (ticket|tickets|airfare)
        (change|changed|changing|switch|modify|move|moved|changes) ..3 (flight|flights|flt|reservation|ticket|tickets|itinerary|seat|seats|booking|trip|name on)
        (seat|seats|seating) (assignment|assignments|selection|assigned|selected|reservation|reservations|choice|map)
        (paid|pay|assigned|gave|give|given|moved|switched|lost) ..4 (aisle|window|middle|exit row|upgraded|better|different|another|our|my) seat*
        (assigned|assign|select|selected|pick|picked|chose|choose|chosen|reserve|upgrade|upgraded) ..2 (seat|seats|class)
        (flight|flights) ..3 (booking|book|booked|reservation|changes|change fee|change fees|search|credit|voucher|wont let|problems|problems*)
        (standby|stand by|same day change|upgrade list|waitlisted|upgrade|upgrades|upgraded|name change|change fee|change fees|companion pass|flight credit|travel voucher|travel bank|trip credit)
        (bumped|bumping) (me|us|from|off|to|my|our)
        (be|been|being|get|got|getting|was|were|and) bumped
        (known traveler|tsa precheck|tsa pre|precheck|pre check)
        (companion|passenger) (ticket|name|info|information)
        (booking|reservation|reservations) (system|site|process|desk|agent|number|reference|code|engine|page|confirmation|line|department)
        (book|booking|buy|purchase|get) ..3 (flight|flights|ticket|tickets|trip|vacation|fare|award travel)
        (no|any|lost|find|have) (record|trace) of ..2 (reservation|booking|ticket|order|me|us|payment|it)
        (print|printed|printing|get|show|find) ..2 (boarding pass|boarding passes|ticket|tickets|itinerary)
        (booking|reservation|reservations) (problem|problems|issue|issues|error|errors|failed|fails|fail)
        (check in|checking in|checkin|checked in) ..2 (online|app|website|mobile|on line|web|24 hours)
        (name|spelling|date|dates|passenger|middle name|birthday) ..3 (on|of|in) ..2 (ticket|tickets|reservation|booking|itinerary)
        (wrong|incorrect) (date|dates|name|airport|day) ..3 (book*|ticket*|reserv*|flight)
        (book|booked) ..2 (wrong|twice|two|for #|hotel|room|rooms|table|for (one|two|three|four|five|six|seven|eight|nine|ten))
        (no|had no|not have a|without a|still no|find us a|gave away our|given away our) (table|room) ..2 (for us|booked|reserved|ready|available|although|despite)?
        (confirmation|confirm|confirmed) (number|code|numbers)
        (select|change|pick|choose|reserve|switch|moved|changed|lost|gave away|given away|reassigned) ..2 (seat|seats|my seat)
        (family|kid|kids|child|son|daughter|wife|husband) ..4 (rows|different row*|separate seat*|seats apart|not together|alone)
        (upgrade|upgraded|downgraded|downgrade)
        (use|redeem|apply|used|redeemed|using|accept|accepts|add|enter) ..3 (voucher|vouchers|travel credit|flight credit|credits|credit|miles|points|promo code|companion|gift card) ..3 (online|website|site|app|flight|flights|book|booking|ticket)
        (seats|seat) (i|we) (paid|booked|reserved|selected|chose|picked) (gone|taken|changed|lost|are|is|were|for)
        (asked for|booked|wanted|requested|reserved|paid for|promised) ..3 (double|twin|twins|sea view|ocean view|king size|king|suite|quiet room|ground floor|window seat|aisle seat|balcony|connecting|table by)
        (trip|booking|reservation|flight|ticket|itinerary) ..4 (vanished|disappeared|gone from|not in my|not showing|not show|deleted|lost)
      `,
      except: `
        (book) (club|shop|store|shelf|reader|cover)
        (read|reading|wrote|good|great|this|that) book
        (support|trouble|parking|speeding|lottery|raffle|service desk|help desk|helpdesk|incident) ticket*
        (opened|open|raise|raised|closed|close|submitted|logged) ..2 ticket*
        seat belt*
        (address|subject) change*
        ball* bump*
        book (is|was|arrived|i bought)
      `,
      examples: `
        I could not change my reservation online.
        The booking system lost my seat assignment.
        We booked two rooms and got one.
        The flight was oversold and I was bumped.
        Where do I find my boarding pass?
        There is no record of my reservation.
        I can't check in online.
        Can you fix the name on my ticket?
      `,
      counterExamples: `
        I read a good book.
        My support ticket was closed.
      `,
    },
    {
      id: 'luggage-lost',
      label: 'Lost and delayed luggage',
      belongs:
        'Bags that did not arrive, arrived late or cannot be traced. Not damage (luggage-damaged), not fees (luggage-rules).',
      patterns: `
        (lost|lose|loses|losing|loosing|missing|mislaid|misplaced|mishandled|delayed|stolen|misrouted|forgot|forgotten|left behind|unclaimed|misdirected) ..4 {luggage}
        (left|late|wrong|leave|delay|delaying|leaving) (my|our|the|all|her|his|their|some|#|everyone s)? ..1 {luggage}
        {luggage} ..5 (lost|missing|misplaced|delayed|stolen|not arrive*|never arrive*|not here|not there|not make|not made|never made|did not make|didnt make|left behind|left in|is in|are in|was in|still in|went to|sent to|still at|late|nowhere|not come|never came|not show*|never show*|not on|where|located|found|delivered|return|returned|returning|gone|arrive|arrives|arrived|not loaded|find|whereabouts|not with|tracked|track|got lost|held|still)
        (where|find|locate|located|locating|found|track|tracking|trace|tracing|return|returned|deliver|delivered|delivering|retrieve|without|recover|get) ..2 (my|our|their|the|her|his|any|some|me)? ..1 {luggage}
        (wait|waiting|waited) ..4 (luggage|baggage|bag|bags|suitcase|suitcases|carousel|baggage claim)
        no (sign|trace|word|news) ..3 {luggage}
        {number} (hour|hours|hr|hrs|minutes|mins|min|day|days) ..5 (luggage|baggage|bag|bags|suitcase)
        (luggage|baggage|bag|bags|suitcase) ..4 {number} (hour|hours|hr|hrs|minutes|mins|min|day|days)
        (lost and found|lost property|baggage claim|bag claim|luggage claim|carousel|conveyor belt|baggage tracing|central baggage|baggage office|baggage service|baggage services|baggage department|lost luggage|lost baggage|file reference|baggage line|bag tag|bag tags)
        (lost|left|leave|forgot|forgotten) ..4 (on (the|a|your|flight|board) (plane|flight|aircraft|train|seat)|in the seat pocket|seatback pocket|seat back pocket)
        (no|still no|not have|not received|not get|not got|never got|yet to receive) ..2 {luggage}
        (left|lost) (my|a|an) (ipad|phone|laptop|kindle|jacket|wallet|purse|glasses|tablet|item|items|camera|coat|computer) 
        lostluggage
        {luggage} ..8 (wrong (airport|city|plane|flight|country|place)|somewhere|another (city|airport|plane|flight|country)|different (city|airport|plane|flight)|nobody knows|no idea where|no one knows|whereabouts)
        (send|sent|sending|put|shipped|flew|fly|routed|took) ..2 {luggage} ..4 (wrong|another|different|other)
        (where|wheres) ..6 {luggage}
        (without|minus|no) ..2 ({luggage}|clothes|clothing)
        (luggage|baggage|bags|bag) ..8 (enjoying|vacation|on holiday|got on|on time|beat me|trip of|still has not|still have not)
        (need|want|waiting on|like) (my|our|her|his|their|the) {luggage} (back|asap|now|today|please|by)?
        {luggage} ..2 (be|is|was|are|were|been)? (mia|awol|gone|vanished|disappeared)
        (baggage|luggage|bag) (agent|agents|claims|tracking|tracker|number|desk|dept|search|tracer|handlers|delivery|counter)
        (found|find|left|lost) ..3 (item|items|ipad|phone|laptop|kindle|jacket|wallet|purse|glasses|tablet|camera|coat|computer|headphones|passport|sweater|book|cell phone|iphone) ..5 (plane|flight|flt|seat|airport|gate|lounge|terminal|on board|onboard|train|bus)
        (left|forgot) (something|things|stuff) ..2 (plane|flight|board|train)
        {luggage} ..3 (not|never|has not|have not|is not|are not) (here|there|come|came|arrive*|show*|turn*|make|made|on)
        (sent|send|put|loaded) ..2 {luggage} ..6 (flight|plane|train|without)
        {luggage} ..4 (will be here|on the next|next flight|later flight|earlier flight)
        (need|want|give) ..2 {luggage} back
        (find|locate|trace|deliver|get|reunite) ..3 {luggage}
        {luggage} ..4 (but|except) (mine|ours|my|our)
        {luggage} ..5 (poof|vanished|disappeared|into thin air|in limbo)
        (seen|anyone seen|found) ..4 {luggage}
        ((see|seeing) ..2 {luggage} again|reunited with ..2 {luggage})
        (lost|lose|losing|misplaced) ..3 (wheelchair|stroller|pram|pushchair|car seat|guitar|instrument|skis|golf clubs|surfboard|crutches)
      `,
      except: `
        (damaged|broken|ripped|destroyed) ..2 {luggage}
        ({luggage}) ..2 (damaged|broken|ripped)
        bag drop
        (bag|bags|baggage|luggage) (fee|fees|allowance|policy)
        (no|free|first|#) ..1 (bag|bags|checked bag|checked bags) (fee|free|fly)
        (shopping|plastic|bin|paper|tea|bean|sick|goody|goodie|mixed|carrier) (bag|bags)
        lost (my|the|our) case
        in any case
        (in|just in|this|my|the|that|each|case) case
        special case
        (too|was|am|were|running) late to
        {luggage} ..8 (damage*|destroy*|ripped|torn|crushed|cracked|broken|smashed|soaked|wheel missing|missing wheel*)
        (over|left|leave|took|without|with) ..3 bag on the (counter|table|floor)
        (pack|packed|put|left over everything|leaked) ..6 (bag|bags)
        (case|cases) (still|is|was|number|open|closed|has|been|not)
        in line to
        carousel with
        (to|of) (check|drop|checking|dropping) ..1 {luggage}
        bag (check|checks|search)
        (bags|bag|luggage) paid
      `,
      examples: `
        You lost my luggage.
        My bag is still in Chicago.
        We waited two hours at the carousel.
        Where is our suitcase?
        I left my tablet on the plane.
        My bag didn't make it to Lisbon.
        My suitcase was sent to the wrong airport.
      `,
      counterExamples: `
        The plastic bag tore.
        In any case, thank you.
        The bag fee is high.
        We stood in line to drop bags.
      `,
    },
    {
      id: 'luggage-damaged',
      label: 'Damaged luggage',
      salience: DECISIVE,
      belongs: 'Bags that arrive broken, wet, or with things missing from them.',
      patterns: `
        (damage|damages|damaged|damaging|broke|broken|breaks|break|ripped|torn|tore|crushed|cracked|smashed|destroyed|destroy|ruined|dented|bent|shattered|wrecked|soaked|soaking|wet|mangled|split|scratched|trashed|busted|leaking|moldy|banged up|beat up|chewed|dirty|mistreated|thrown|threw|throwing|mishandled) ..5 (luggage|baggage|bag|bags|suitcase|suitcases|suit case|stroller|pushchair|car seat|carseat|golf clubs|guitar|wheelchair|carry on|instrument|garment bag|backpack|pram|skis|surfboard|belongings|cello)
        (luggage|baggage|bag|bags|suitcase|suitcases|suit case|stroller|pushchair|car seat|carseat|golf clubs|guitar|wheelchair|carry on|instrument|garment bag|backpack|pram|skis|surfboard|belongings|cello|violin|bike|bicycle) ..7 (run over|ran over|beat up|beaten up|in pieces|in half|apart|scuffed|scratches|wheel missing|missing wheel|missing ..1 (wheel|wheels|handle|zipper|zip|lock)|(wheel|wheels|handle|zipper|zip|lock|strap) ..1 (missing|gone|broke|broken|snapped|busted|off|torn|ripped)|damage|damages|damaging|destroy|damaged|broke|broken|breaking|ripped|torn|tore|crushed|cracked|smashed|destroyed|ruined|dented|bent|shattered|wrecked|soaked|soaking|wet|mangled|split|scratched|trashed|busted|missing (a|its|the|wheel|handle)|moldy|rummaged|tampered|pieces|no wheel*|wheel broke|handle broke|dirty|covered in|thrown|threw)
        (stolen|stole|steal|missing|taken|took|rifled|went through) ..3 (from|inside|out of|in|through) (my|our|her|his|the)? (checked)? (luggage|bag|baggage|suitcase|bags)
        (luggage|baggage) damage*
        {luggage} ..6 (crack|dent|tear|rip|hole|broken (wheel|handle|zip|zipper|lock))
        (luggage|baggage|bag|bags|suitcase|suitcases) ..2 (opened|open)
        (my|our|her|his) case ..9 (smashed|broken|cracked|dented|wrecked|split|crushed|shattered)
        (opened|unpacked|unzipped) ..2 (bag|suitcase|luggage|case) ..7 (smashed|broken|cracked|shattered|missing|gone|stolen|wet|soaked)
        (hole|holes|crack|dent|dents|tear|rip|gash|scratch|scratches) (in|on|through) ..2 {luggage}
      `,
      except: `
        (shopping|plastic|bin|paper|tea|bean|carrier|air) (bag|bags)
        broken (promise*|website|system)
        (dirty|broken) (plane|seat|belt)
        (carousel|belt|conveyor) ..1 (broken|broke)
        wet weather
        open* bag policy
        (pizza|takeaway|food|paper|grocery|groceries|milk|eggs|bottle|crisp*|chip) ..6 (bag|bags)
        (broken|dirty|wet) ..2 (seat|plane|toilet|tray|tv|screen|system)
        (damage*) (limitation|control|is done)
      `,
      examples: `
        My suitcase arrived with a broken wheel.
        They damaged our stroller.
        The bag was soaked through.
        Things were stolen from my checked luggage.
        Our pram came back with a bent frame, a wheel missing from the pushchair.
      `,
      counterExamples: `
        The plastic bag tore at the handle.
        They lost my bag.
      `,
    },
    {
      id: 'luggage-rules',
      label: 'Luggage fees and rules',
      belongs: 'Fees and limits of luggage, carry-on, overhead space, bag drop.',
      patterns: `
        (bag|bags|baggage|luggage|carry on|carryon|carry ons|hand luggage|suitcase) ..2 (fee|fees|charge|charges|allowance|allowances|policy|limit|limits|size|weight|rules|restriction*|price|cost|costs|fit|fits|check|checked|free|drop)
        (fee|fees|charge|charges|charged|pay|paid|paying|cost|costs|price|check|checked|gate check|gate checked|gate checking|checking|overweight|oversize|oversized|excess|extra|free|first|second|carry) ..4 (bag|bags|baggage|luggage|carry on|carryon|carry ons|hand luggage|suitcase)
        (overhead|overhead bin|overhead bins|overhead space|bin space|bag drop|baggage drop|luggage storage|luggage rack|luggage racks|overhead locker|overhead lockers|carry on|carryon|carry ons)
      `,
      except: `
        (lost|missing|damaged|broken|delayed) ..3 (luggage|baggage|bag|bags|suitcase)
        (carry on|carries on) (like|as|with|doing|this|the good|being)
        (price|cost) of the bag
        (shopping|plastic|carrier|tea) (bag|bags)
        (bag drop|baggage drop) ..2 (line|lines|queue|zoo|was|is|mess|chaos)
        bags already paid
        queue with
        bag check
        (waiting|line|queue|queuing) ..3 check ..1 {luggage}
      `,
      examples: `
        The baggage fee is outrageous.
        I had to gate check my carry-on.
        No overhead space left.
        They charged us for an overweight bag.
      `,
      counterExamples: `
        You lost my bag.
        Please carry on like this.
      `,
    },
    {
      id: 'cabin-crew',
      label: 'Flight attendants and staff on board',
      salience: DECISIVE,
      belongs:
        'People who serve on board: flight attendants, crew, pilots, conductors. Staff on the ground belong to agent-attitude.',
      patterns: `
        (flight attendant|flight attendants|flightattendant|cabin crew|cabin staff|stewardess|stewardesses|steward|stewards|air hostess|air hostesses|purser|inflight crew|in flight crew|flight crew|flightcrew|fa|fas|attendants|onboard staff|on board staff|cabin attendant*|inflight team|stews)
        (crew|attendant) ..4 ({unkind}|{kind}|{any}|attitude|ignored|told|said|refused|asked|made|would|announced)
        ({unkind}|{kind}|{any}|attitude|your|the) ..2 (crew|attendant)
        (pilot|captain|crew) ..4 (rude|great|awesome|amazing|friendly|professional|announcement*|funny|kind|helpful|best|nice|kept us informed|attitude|unprofessional)
        (great|amazing|awesome|rude|best|friendly|funny|kind|thank) ..2 (pilot|pilots|captain|crew)
        (train|bus) (conductor|driver|drivers)
        (conductor|bus driver|train manager|guard on the train)
        (male|female|older|young|senior|head|lead|rude|your|the|one|an|another|lovely|wonderful|great) (attendant|attendants)
        (pursers|airhostess|air steward*|flight atten*|flt attendant*|flight att*)
        (pilot|pilots|captain) ..4 (yelled|shouted|swore|told us|said nothing|kept us|was a|apologised|apologized)
        hostess ..4 (flight|plane|aircraft|board|cabin|flt)
      `,
      except: `
        (waiting|wait|no|without|missing|need|lack of|find|finding|timed out) ..4 (crew|pilot|pilots|captain|flight crew|flight attendant|flight attendants|crews)
        (crew|pilot|pilots|crews|flight crew|flight attendant) ..3 (late|delayed|timed out|not here|not show*|missing|rest|scheduling|unavailable|not available|not arrived|issue*|legal|hours)
        (ground|cleaning|moving|road|film|ramp|maintenance) crew*
        crew neck
        car park attendant
        (car park|parking|pump|petrol|gas station|toilet|cloakroom|gate|counter|desk|ticket|baggage|lot) attendant*
      `,
      examples: `
        The flight attendant snapped at my mother.
        Lovely cabin crew, thank you.
        The stewardess ignored us.
        Our captain kept us informed, great crew.
      `,
      counterExamples: `
        Delayed because we are waiting for a crew.
        The cleaning crew left the hall spotless.
        The hostess showed us to our table.
      `,
    },
    {
      id: 'on-board',
      label: 'The flight or ride itself',
      belongs:
        'The journey and the vehicle: condition, entertainment, wifi, temperature, turbulence, the flight as a whole. Seats and legroom have their own topic (seating), people too (cabin-crew).',
      patterns: `
        (bad|worst|horrible|terrible|awful|miserable|rough|great|good|best|nice|smooth|bumpy|amazing|pleasant|uncomfortable|disappointing|lovely|perfect|excellent|scary|hot|freezing|cold|enjoyable|comfortable|wonderful|fantastic|disgusting|unpleasant) ..1 (flight|flights|flt|flying|plane|aircraft|ride|journey|trip|landing|train|bus)
        (flight|flt|plane|aircraft|ride|journey|flights|planes) (was|is|were|are|has|had) ..2 (bad|horrible|terrible|awful|miserable|rough|great|good|nice|smooth|bumpy|amazing|pleasant|uncomfortable|disappointing|lovely|perfect|excellent|scary|hot|freezing|cold|enjoyable|comfortable|dirty|filthy|old|disgusting|wonderful|fantastic|clean|new|ancient|gross|full|nightmare|fine|ok)
        (inflight|in flight|onboard|on board) (entertainment|wifi|wi fi|internet|movie|movies|service|meal|meals|food|experience|tv|power|snack|snacks|drinks|magazine|music|screen|system|video)
        (entertainment|ife) (system|screen|options|on|was|not|is|broken|did)
        (wifi|wi fi|internet|tv|tvs|movie|movies|outlet|outlets|power|usb|screen|screens|entertainment|ac|a c|air conditioning|heat|reading light|snack|snacks|drink|drinks|meal|meals|blanket|blankets|pillow|pillows|bathroom|toilet|lavatory|lavatories|restroom) ..4 (flight|flights|flt|plane|aircraft|onboard|on board|inflight|in flight|cross country|transatlantic|international flight|train|coach)
        (flight|flights|flt|plane|aircraft|planes|train|coach) ..4 (wifi|wi fi|internet|tv|tvs|movie|movies|outlet|outlets|power ports|usb|entertainment|ac|a c|air conditioning|no heat|heat|snack|snacks|drinks|blankets|pillows|bathroom|toilet|lavatory|smell|smells|smelled|stinks|stank|old|dirty|filthy|disgusting|hot|freezing|cold|leaking|broken|falling apart|trash)
        (turbulence|turbulent|bumpy|cabin pressure|hard landing|rough landing|smooth landing|emergency landing|diverted|divert|diversion|lavatory|lavatories|tray table|tray tables|seatback|seat back|cabin temperature|cabin|legacy plane|old plane|old planes|old aircraft|aging fleet|gogo|gogoinflight|red carpet|inflight|inflite)
        (flew|fly|flying|flown) (with|from|on|to|you|first class|business|in|out) ..4 (worst|best|horrible|terrible|awful|great|bad|love|never again|nightmare|disappointing|uncomfortable|excellent|amazing)
        (worst|best|horrible|terrible|awful|great|first|last|nightmare) ..2 (flight|flying|flight experience|travel experience|flying experience|trip)
        (first class|business class|economy|premium economy|coach|main cabin|economy plus) ..3 (was|is|experience|product|service|cabin|seats|food|meal|joke|not|no|terrible|worth)
        (screaming|crying|drunk|smelly|disruptive) ..1 (baby|babies|child|children|kid|kids|passenger|passengers|toddler)
        (overcrowded|crowded|packed|cramped) (train|trains|bus|buses|plane|flight|carriage)
        (flight|train|bus) experience
        (dirty|dirtiest|filthy|filthiest|oldest|hottest|coldest|cleanest|smelliest|disgusting|gross|old|ancient|cramped|nasty|stinky|smelly|hot|freezing|worst) (plane|planes|aircraft|jet|cabin|carriage|carriages|train|bus|seat back)
        (carriage|carriages|coach|coaches|train|trains|bus|buses) ..3 (packed|full|overcrowded|crowded|standing|dirty|filthy|no seat*|cattle)
        (crumb|crumbs|trash|garbage|gum|vomit|sticky|dirty) ..4 (seat|seats|seat pocket|tray|floor|plane)
        (smell|smelled|smells|smoke) ..3 (smoke|plane|cabin|flight|fuel|burning|toilet)
        (emergency|rough|hard|scary|aborted) (landing|descent)
        (seat|seats|row) ..3 (broken|recline|wet|not work*|would not)
        (tv|tvs|screen|screens|movie|movies|entertainment|wifi|wi fi|power|outlet|outlets|charger|usb|headphones|ife) ..4 (dead|broken|not work*|frozen|rebooted|down|does not|did not) ..6 (flight|plane|hour|hours|hrs|whole way|entire)
        (no|without) (wifi|wi fi|tv|tvs|movies|snacks|snack|blankets|pillows|peanuts|entertainment|power outlet*|drinks service|drink service|beverage service)
        (hour|hours|hrs|#hr|#hrs) ..2 (flight|flt) ..4 (no|without|broken|not|and)
      `,
      except: `
        (cancel*|delay*|late|missed|rebook*|overbooked|book*|change|changed) ..2 (flight|flights|flt|train)
        (flight|flights|flt|train) ..3 (cancel*|delay*|late|overbooked)
        flight attendant*
        log cabin
        cabin crew
        (life|coach) coach
        better flight
        (direct|nonstop|non stop|new|more|connecting|missed|return|next|first|last|later|earlier) (flight|flights|train|trains|bus|buses)
        (bad|good) trip advisor
      `,
      examples: `
        The wifi on the plane never worked.
        Worst flight of my life.
        The cabin was freezing and the screens were broken.
        A smooth flight with good movies.
      `,
      counterExamples: `
        We stayed in a log cabin.
        They cancelled my flight.
      `,
    },
    {
      id: 'seating',
      label: 'Seats and comfort',
      belongs:
        'Seats, legroom, beds and how comfortable they are, being seated apart. Not which seat was booked (booking).',
      patterns: `
        (seat|seats|chair|chairs|seating|sofa|bench|benches|recliner|bed|beds|mattress|mattresses|pillow|pillows|bedding) ..4 (uncomfortable|comfortable|comfy|uncomfy|hard|narrow|small|tiny|tight|cramped|broken|recline|reclines|reclined|dirty|wet|old|worn|torn|soft|squeaky|lumpy|saggy|too close|stained|in front)
        (uncomfortable|comfortable|comfy|uncomfy|hard|narrow|small|tiny|tight|cramped|broken|dirty|wet|roomy|reclining|better|bigger|more|extra) ..1 (seat|seats|chair|chairs|seating|bed|beds|mattress|pillow|pillows)
        (legroom|leg room|knee room|elbow room|aisle seat|middle seat|window seat|exit row|bulkhead|recline|reclined|armrest|armrests|uncomfortable|cramped|comfy|squashed|squished|sardine|sardines)
        (comfort|comfortable|discomfort|comfortably)
        (seat|seats|sit|sat|seated|sitting|separated|split) ..3 (apart|together|separate|separately|next to|away from|different rows|behind|from my (wife|husband|kid*|child*|son|daughter|family))
        (separated|split up) ..2 (from|family|my|us)
        (pregnant|family|child|daughter|son|wife|husband|kids) ..5 (seat|seated together|sit together|middle seat)
        (my|our|her|his|the|no) (seat|seats)
        (nowhere|somewhere|enough places|places|not enough seats) to sit
        (mattress|mattresses|bed|beds|sofa bed|pillow|pillows|cot)
        (wobbly|small|tiny|cramped|squeezed|squashed|better|bad|draughty) ..2 (table|tables|booth|corner)
        (stand|standing|stood) ..3 (way|journey|no seats|aisle|because there (was|were) no)
      `,
      except: `
        (feel|felt|feeling|made) ..2 comfortable
        comfortable (with|talking|speaking|asking)
        comfort food
        (not|more|very) comfortable (to|with|in) (speak|talk|talking|asking|discuss*)
        (seat|seats) (assignment|assignments|selection|sale|reservation)
        bed (and|&) breakfast
        hospital bed shortage
        comfort* shoes
        front seat view
        (hospital|ward|shortage of|more|no|free|empty|a) (bed|beds)
        (bed|beds) (available|shortage|manager|bug|bugs|blocking|rest|pan|time|linen|sheets|and breakfast|bath*)
        (in|to|of|from|into|make|made|making|by|at) (the|my)? (bed|beds)
        (double|twin|single|king) bed*
      `,
      examples: `
        No legroom at all.
        The seats were hard and narrow.
        They sat us apart from our kids.
        A very comfortable bed.
      `,
      counterExamples: `
        I did not feel comfortable with his questions.
        We stayed in a bed and breakfast.
      `,
    },
    {
      id: 'queues',
      label: 'Queues and long lines',
      salience: DECISIVE,
      belongs:
        'Standing in line on the spot: check-in, security, boarding, tills. Not telephone queues (waiting).',
      patterns: `
        (queue|queues|queued|queuing|queueing|que)
        (long|longest|huge|massive|endless|ridiculous|slow|short|insane|crazy|enormous|no|big|out of control|horrible|terrible) ..1 (line|lines|lineup|line up)
        (line|lines) ..4 (long|out the door|ridiculous|moving|slow|around the|not moving|hour|hours|forever|insane|miles|endless|huge|{number} (people|agents))
        (stand|standing|stood|wait|waiting|waited|stuck|been) ..2 in (a|the|this|your)? ..2 (line|lines|queue)
        in line (for|at|to|with|forever|#|{number}|over)
        {number} ..3 in line
        (check in|checkin|bag drop|ticket|security|customs|immigration|passport control|boarding|customer service|checkout|rebooking|baggage|tsa|service) (line|lines|counter|counters|desk|queue|process|area|kiosk|kiosks|agents)
        (check in|checkin|checked in|checking in) ..3 (slow|quick|fast|long|easy|smooth|chaos|chaotic|disorganized|disorganised|understaffed|only (one|two|#)|took|efficient|hour|minutes|process|was|mess|staff)
        (check in|checkin)
        (boarding|board|boarded) (process|procedure|group|groups|zone|zones|was|chaos|slow|order|by|took|is|line)
        (only|just) (one|two|#|a single|a couple) ..2 (agent|agents|person|people|counter|counters|till|tills|cashier|cashiers|checkout*|register|registers|window|windows|staff|lane|lanes|kiosk) 
        (overcrowded|crowded|chaos|chaotic) ..2 (airport|terminal|gate|check in|store|shop)
        (longlines|longline)
        (self service|self check in) (kiosk|kiosks|machine|machines)
        (check in|checkin|bag drop|baggage drop|security|customs|immigration|boarding|counter|counters|ticket counter|airport) ..2 (is|was|are|were|were) ..2 (zoo|chaos|mess|madhouse|nightmare|disaster|joke|insane|crazy|ridiculous|slow|packed)
        {duration} ..3 (to|at|in|through) ..2 (check in|checkin|check out|checkout|board|drop off|drop|hand over|security|bag drop|till|tills|register|counter|get through|the front|checkout|cash desk|customs)
        (longest|long|endless|huge|massive|ridiculous|insane|crazy|slow|slowest|big|enormous) ..3 (line|lines|queue|queues|lineup)
        (line|lines|queue|queues) ..2 (ever|to the (street|door)|out of|wrapped|wraps|snak*|to check|to (rebook|board|drop|check|pay|get))
        (lines|queue|queues) ..2 (was|at|for)
        (people|passengers|#) ..2 in (front of|line|queue|the line|the queue)
        (only|just) (one|two|#|a single|a couple of|# or #) ..3 (open|working|on duty|at the (counter|desk|till|gate))
        (two|one|#|single|few|three|enough|more|extra|another) (cashier|cashiers|till|tills|checkout|checkouts|counter|counters|register|registers|window|windows|kiosk|kiosks|lanes)
        {number} ..2 (people|passengers) ..4 (line|queue|ahead|in front|waiting)
        (kiosk|kiosks) ..3 (down|not work*|broken|out of|one)
        (wrapped|wrapping|winding|snaking|stretching|stretched|backed up) ..3 (terminal|building|block|corner|airport|street|door|store|shop|hall)
        (hundreds|hundred|thousand|thousands|dozens|loads|tons|{number}) ..3 (waiting|queuing|queueing|in line|lined up|ahead of)
        (one|two|three|#|few|couple of) (desk|desks|counter|counters|agent|agents|window|windows|lane|lanes|till|tills) (open|working|staffed|manned|available|on)
        (queue|queued|queuing) ..4 {duration}
        (one|two|three|four|#|single|few) (agents|agent|people|person|staff|cashier|guy|employee|employees) ..1 for ..2 (people|passengers|customers|flight|flights|line|entire|whole|#)
      `,
      except: `
        (phone|bus|train|product|dress|clothing|front|bottom|top|dead|on|off|straight|assembly|punch|head|washing|finish|land|broadband|subject|tag) (line|lines)
        (line|lines) (is|was|are|were)? (busy|engaged|dead)
        (phone|call|calls|hold|telephone) ..2 (queue|que)
        in line with (my|our|the) (expectation*|policy|needs)
        check in (with|on) (me|us|you|him|her|patients)
        no line of
        (customer)? service desk ..6 (told|said|rude|refused|help|was|is|did|ignored|laughed|shrugged)
      `,
      examples: `
        We stood in line for two hours.
        The queue at check-in was endless.
        Only one till open and a long line.
        Boarding was chaos.
        Two desks open and hundreds of people waiting.
      `,
      counterExamples: `
        The phone line was dead.
        In line with our expectations.
        The woman at the service desk laughed at me.
      `,
    },
    {
      id: 'travel-info',
      label: 'Airport, gates and timetable',
      salience: BROAD,
      belongs: 'Airports and stations, gates, routes and timetables, frequency of service.',
      patterns: `
        (airport|airports|terminal|terminals|lounge|lounges|gate change|gate changes|gate number|departure board|train station|bus station|bus stop|platform)
        (timetable|time table|timetables|schedule|schedules|flight schedule|route|routes|new route|direct flight|direct flights|nonstop|non stop)
        (more|fewer|frequent|less|not enough|extra|additional) ..1 (train|trains|bus|buses|flight|flights|services|destinations)
        (gate|gates) (agent|agents|agent*|was|is|staff|attendant|changed|#)
        (transfer|shuttle|shuttle bus|airport transfer)
        destination*
      `,
      except: `
        (work|busy|my|treatment|payment|hectic|release) schedule
        (on|behind|ahead of) schedule
        (gate) (to|of|in) (the|my) (garden|park|house|yard)
        (software|digital|cloud|online) platform
        (route (canal|1|2)|en route)
        bank transfer
        shuttle cock
        at the airport
        (wrong|this|your|the|my|at|in) (airport|terminal)
        (transferred|transfer) (me|us|to|#|{number}|three|from)
        gate #
        transfer* ..1 (money|cash|funds|payment|payments)
      `,
      examples: `
        The lounge was shut.
        We need more trains in the morning.
        The gate changed three times without a gate change notice.
        Great new direct flights to Oslo.
      `,
      counterExamples: `
        I have a busy schedule.
        It is a good software platform.
      `,
    },
  ],
};
