import type { GroupEntry } from './entry.js';

export const money: GroupEntry = {
  id: 'money',
  label: 'Price, billing and contract',
  topics: [
    {
      id: 'billing',
      label: 'Billing and charges',
      belongs:
        'Bills, fees and payments: unexpected, double or unexplained charges, direct debits, invoices. Not whether it is worth its price (price), not money returned (refunds).',
      patterns: `
        (bill|bills|billing|billed|invoice|invoices|invoiced|overbilled|overcharg*|over charg*|surcharge*|undercharg*)
        (charge|charged|charges|charging) (me|us|my|you|twice|double|for|extra|again|wrong*|incorrect*|the wrong|without|on my|to my|{number}|too much|more|full|a|an)
        (double|extra|hidden|unexplained|unexpected|additional|unauthori*|late|wrong|incorrect|cancellation|admin|administration|booking|service|change|transfer|roaming|transaction|overdraft|bank|baggage|bag|cleaning|resort|monthly|annual|ridiculous|excessive|high|no|unfair) (charge|charges|fee|fees|payment|payments)
        (fee|fees)
        (direct debit|standing order|credit card charge*|debited|deducted|deduct|took money|taken money|taking money|takes money)
        (take|took|taken|taking) ..2 (money|payment|cash|#) (from|out of) (my|our|the) (account|card|bank)
        (payment|payments|pay) ..2 (failed|fail|declined|rejected|method|methods|option|options|plan|not go through|system|process|processing|page)
        (pay|paid|paying) (twice|double|again|extra|by card|by cash|online|with)
        (account|card|credit card|debit card) ..2 (charged|debited|declined)
        ((bank|account|monthly|card|paper|my|billing|wrong|last|credit card) (statement|statements)|tax invoice|vat receipt|receipt|receipts)
        (interest rate|interest rates|late payment|arrears|meter reading|meter readings|estimated bill|tariff)
        (they|you|u|was|were|been|got|being|get|just|and|still|then|also|company|had) (charged|charging|charge|overcharged|billed|bill|billing)
        (added|put) ..3 (to|on) (the|my|our)? (bill|tab|card|account)
        (bill|bills) (went|gone|going|go|goes|has gone) up
        (paid|charged|billed|pay) ..2 twice
        (twice|double) ..2 (card|account|bill|payment)
        (wrong|incorrect|different) (total|amount|sum)
        (got|been|was|were|get|being) billed
        (add|added|adding|put) ..2 (tip|service charge|gratuity|surcharge)
      `,
      except: `
        (free|no|without) (of)? charge*
        (in|take|took) charge
        charge (my|the|your|a)? (phone|battery|laptop|car|device|cable|tablet|headphones)
        (phone|battery|laptop|device) ..3 charg*
        (foot|fit|top|fitted) the bill
        (statement|make a statement) piece
        (refund|refunded) ..3 (fee|fees|charge|charges)
        (battery|phone|laptop|device|it|that|car|scooter) ..3 (fully charged|charging|charged)
        paid (for|extra) ..3 (seat|seats|legroom|exit row|upgrade|first class)
      `,
      examples: `
        I was charged twice for one order.
        My bill is wrong again this month.
        Hidden fees everywhere.
        They took money from my account without asking.
        I never got an invoice.
      `,
      counterExamples: `
        The lady in charge was kind.
        The battery takes hours to charge.
      `,
    },
    {
      id: 'refunds',
      label: 'Refunds and money back',
      belongs: 'Money that is or should be paid back. Not sending goods back (returns).',
      patterns: `
        refund*
        reimburs*
        (money|cash|deposit|payment|fare) back
        (credit|credited|give|return|returned) ..2 (my|our|the) (account|money|deposit|card|payment)
        (get|want|give|demand|got|have|return) ..2 my money
        (chargeback|charge back)
        (voucher|credit|credits) instead
        (owe|owes|owed|owing) (me|us|my|our|you|him|her|#)
        (keep|kept|keeping|withheld|withhold|hold|holding) (my|our|the|all) (money|deposit|cash|payment)
        (refuse|refused|refuses|deny|denied|denies|reject|rejected|decline|declined|no|never got|never received|waiting for|still no|want|where is) ..2 (reimburs*|compensation|credit|refund)
        (waive|waived|waiving) ..3 (fee|fees|charge|charges)?
        (give|gave|given|issue|issued|offer|offered|get|got|received|promised) ..3 (voucher|vouchers|credit|compensation)
        (money|cash|payment|deposit) (again|back|returned|refunded|owed)
        (until|till|before|when) (i|we) (got|had|have|get|received) (my|our|the) money
        (instead of|rather than|not) ..2 (cash|money|refund)
        (get|have|want|see) ..2 (money|cash) (back)? ..1 for
      `,
      except: `
        not give ..2 my money to
      `,
      examples: `
        Where is my refund?
        I want my money back.
        They refused to reimburse my expenses.
        The deposit was returned: we got our deposit back within a week.
      `,
      counterExamples: `
        The chairs lean back nicely.
        He came back with the money-saving offer.
      `,
    },
    {
      id: 'price',
      label: 'Price and value',
      belongs:
        'What it costs and whether it is worth it. Not single fees or wrong bills (billing), not offers (discounts).',
      patterns: `
        (price|prices|priced|pricing|pricey|pricy|overpriced|over priced|underpriced|cheap|cheaper|cheapest|cheaply|inexpensive|expensive|affordable|affordability|unaffordable|costly|rip off|ripoff|ripped off|extortionate|exorbitant|extortion)
        (value|worth) (for|of) ..1 (money|cash|dollar)
        (good|great|bad|poor|excellent|better|best|fantastic|amazing|no|terrible|real) value
        (not|well|really|definitely|totally|never|hardly|isnt) worth (it|the|every|what|paying|my|a)
        worth ..2 (money|price|cost|penny|cent|pound|dollar)
        (waste|wasted|wasting) (of)? (my|our|your)? (money|cash)
        (cost|costs|costing|costed) (too|more|less|a lot|so|an arm|a fortune|me|us|much|of|is|are|was|was|went|keep|keeps|{number})
        (high|low|lower|higher|reasonable|extra|total|additional|running|rising|lower the|reduce|reduced|the|fair|hidden) (cost|costs|rate|rates|fare|fares)
        (fare|fares|airfare|air fare|tariffs)
        (pay|paid|paying) (so|too|that|this|way|a lot|more|less|much|extra|over|premium|for what|good)
        (lower|reduce|drop|cut|increase|raise|raised|hike|hiked|increased) ..2 (price|prices|cost|costs|fee|fees|fares|premium)
        (bang for|budget|good deal|bargain|bargains|dear|premium price|cost effective|competitive|competitively|economical|money grab|money grabbing|greedy|greed)
        (too|so|very|that) much money
(too|that) much for
        how much (it|they|is|does|do) cost*
        (get|got) what (you|i|we) (pay|paid) for
        (#|percent|euro*|pound*|dollar*) (a|per) (night|day|month|year|person|head|ticket|seat|user)
        (price|prices|pricing|charge|charges|fee|fees|cost|costs|premium|premiums|rate|rates) ..3 (high|higher|highest|low|lower|up|rise|rises|rising|increase*|double|doubled|jump*|steep|crazy|insane|ridiculous|fair|reasonable|huge|hike*)
        (huge|high|higher|crazy|silly|reasonable|fair|steep|inflated|ridiculous|decent|outrageous|good|great|sensible|extortionate|insane) (price|prices|pricing|cost|costs|fee|fees|rates)
        (too|so|very|way|quite|pretty) (dear|steep|pricey|expensive|costly)
        (cheek|cheeky)
        (savings|interest) ..2 (rate|rates|low|nothing)
        (dearer|dearest|pricier|priciest|overcharging|expensively|mad prices|bonkers|extortionately|unreasonable price|unreasonably priced|ripoffs|daylight robbery|costing a fortune|costs a bomb|cost a fortune)
        (pricing|price|prices|cost|costs) ..3 (mad|bonkers|outrageous|unfair|joke|wrong|criminal|astronomical|silly|too much)
      `,
      except: `
        (valued|value) (customer|my|your|me|us|our)
        (oh|my|dear) (dear|sir|madam|friend)
        rate (limit*|this|your|the service)
        (at any|no|all) cost*
        (feel|felt|feels|look|looks|looked) cheap
        paid extra for
      `,
      examples: `
        Far too expensive for what you get.
        Great value for money.
        Prices go up every year.
        Not worth the money.
        What a rip-off.
      `,
      counterExamples: `
        I felt like a valued customer.
        The handle feels cheap.
      `,
    },
    {
      id: 'discounts',
      label: 'Offers, discounts and loyalty schemes',
      belongs:
        'Vouchers, promotions, points, status and the treatment of old and new customers. Not the price itself (price), not the will to come back (recommendation).',
      patterns: `
        (discount|discounts|discounted|voucher|vouchers|coupon|coupons|promo|promos|promotion|promotions|promotional|promo code|discount code|gift card|gift cards|giftcard|cashback|cash back|rebate)
        (special|introductory|new customer|black friday|better|good|great|more) (offer|offers|deal|deals)
        (offer|offers|deal|deals) (for|to) (existing|loyal|new|returning|long term|old) (customer|customers|members)
        (loyalty|reward|rewards|bonus|member|membership|frequent flyer|frequent flier|points) (scheme|program|programme|card|points|scheme*|system|benefit*|status|miles|bonus|tier|discount|account|number)
        (existing|loyal|long term|longstanding|long standing|new) (customer|customers) ..4 (deal|deals|offer|offers|price|prices|discount*|better|treated|rewarded|pay|less|more|nothing)
        (reward|rewards|rewarded|loyalty)
        (points|miles|air miles|airmiles|mileageplus|aadvantage|skymiles|trueblue|rapid rewards|elite status|gold status|platinum|silver status|gold member|gold card|status match|premier)
        (redeem|redeemed|redeeming|earn|earned)
        (new|existing|old|loyal|longstanding|long standing|long term) (customer|customers|client|clients|members|users)
        (half|cheaper|better|lower|best) (price|prices|deal|deals|rate|rates) ..3 (new|loyal|existing)
        (newcomer|newcomers|new joiners|new people|newbies) ..5 (deal|deals|offer|offers|price|prices|discount*)
        (good|best|better|great|cheap) (deal|deals|offer|offers)
      `,
      except: `
        ({number}|#|thousand|hundred|miles) miles (away|from|per|walk|drive|to)
        # miles
        promot* to (manager|head|supervisor)
        (bullet|key|talking|some|good|these|weak|strong|plus|minus) points
        (job promotion|self promotion)
        # points
        platinum (ring|record)
      `,
      examples: `
        New customers get better deals than loyal ones.
        The voucher code did not work.
        My loyalty points expired without notice.
        I would like more discounts.
      `,
      counterExamples: `
        It is three miles from the station.
        He raised some good points.
      `,
    },
    {
      id: 'contract-cancellation',
      label: 'Cancelling a contract or booking',
      belongs:
        'The customer wants to end or cancel: a contract, subscription, order or booking. Not flights that the airline cancels (flight-cancellation).',
      patterns: `
        (cancel|cancelled|canceled|cancelling|canceling|cancellation|terminate|terminated|end|leave|quit) ..3 (contract|subscription|membership|account|policy|direct debit|order|appointment|trial|service|plan|insurance|auto renewal|booking|reservation|stay)
        (cancel|cancelled|canceled|cancelling) (my|our|it|anytime|any time|at any time|with|the contract|immediately|online)
        (unsubscribe|unsubscribed|unsubscribing|opt out|auto renew*|automatic renewal|autorenew*|notice period|early termination|lock in|locked in|locked into|tied into|tied in|minimum term)
        (contract|contracts|renewal|renew|renewed|renewing) 
        (switch|switching|switched|move|moving|moved|change|changing) ..2 (provider|providers|supplier|suppliers|bank|banks|carrier|to another (company|provider|supplier|bank))
        cancellation (fee|policy|process|charge|terms|form|button|department)
        (terms and conditions|t cs|terms of service)
        (let me|want to|wanted to|trying to|tried to|how to|how do i|can not|could not|asked to|wish to|decided to|need to|like to|hard to|impossible to|easy to|able to|difficult to|about to|going to|wants to) (cancel|terminate|unsubscribe|opt out|end my|leave you|leave the|quit)
        (auto|automatically) (renew|renewed|renews|renewal)
        (calls|emails|weeks|days|hours|months) ..2 to (leave|cancel)
      `,
      except: `
        (flight|flt|flights|train|trip|plane) ..3 (cancel*)
        cancel* ..4 (flight|flt|flights|train|trip|plane|route)
        (you|they|airline|who) (have|had|has)? (cancelled|canceled) (my|our)
        (muscle|lens) contract*
      `,
      examples: `
        It is impossible to cancel my subscription online.
        I want to end the contract.
        The auto-renewal caught me by surprise.
        I am switching to another provider.
      `,
      counterExamples: `
        They cancelled our flight an hour before departure.
        My train was cancelled.
      `,
    },
    {
      id: 'claims',
      label: 'Insurance claims and loans',
      belongs:
        'Handling of insurance claims, applications for loans or mortgages. Not complaints in general (resolution).',
      patterns: `
        (insurance|insurer|insurers|claim|claims) (claim|process|handler|handling|department|team|adjuster|payout|settled|denied|rejected|form|was|paid)
        (mortgage|mortgages|loan|loans|credit score|credit check|overdraft|underwriter|underwriting|payout|pay out|deductible|coverage|premiums|no claims bonus)
        (my|our|the|a) (claim|loan application|application) (was|is|has|were|form)
        (insurance|policy) (company|cover|covered|document|documents)
        (savings|investment|pension|isa|annuity|loan|mortgage|remortgage) ..3 (rate|rates|account|application|offer|approved|declined|rejected|adviser|advisor|took|offer)?
        claim (turned down|refused|denied|rejected|paid|settled|approved)
        (loan|mortgage|credit card|credit|application) ..3 (agreed|approved|approval|granted|accepted|declined|rejected|refused)
      `,
      except: `
        (they|you|who|to|he|she|company) claim* (to|that|it|they)
        (phone|signal|network|mobile|cell|lte|4g|5g|press|tv) coverage
        baggage claim
        student loan* forum
      `,
      examples: `
        My insurance claim was rejected without a reason.
        The mortgage application took months.
        The claims handler was excellent.
        The claim was paid within days.
      `,
      counterExamples: `
        They claim to be the best.
        There is no phone coverage here.
      `,
    },
  ],
};
