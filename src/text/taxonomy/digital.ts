import { BROAD } from '../topics.js';
import type { GroupEntry } from './entry.js';

export const digital: GroupEntry = {
  id: 'digital',
  label: 'Digital and technical',
  topics: [
    {
      id: 'app',
      label: 'App',
      belongs: 'The mobile app. The website has its own topic.',
      patterns: `
        (app|apps|mobile app|iphone app|android app|phone app|ios app|smartphone app)
        (app store|play store|google play)
        (mobile) (application|version|experience|site|banking|boarding)
        (new|latest|last|old) (app|version of the app|app update)
      `,
      except: `
        (starter|main|dessert) app*
      `,
      examples: `
        The app crashes on my phone.
        I love the new app.
        Your iPhone app needs an update.
        Mobile banking works well.
      `,
      counterExamples: `
        My application for the job was refused.
        The website is slow.
      `,
    },
    {
      id: 'website',
      label: 'Website and online services',
      belongs: 'Web pages and portals, and doing things online. The app has its own topic.',
      patterns: `
        (website|websites|web site|webpage|web page|homepage|home page|web portal|online portal|customer portal|portal|web|online system|online service|online services|online account|online form|online banking|internet banking)
        (site|page|link|links) ..3 (down|slow|crash*|not work*|error*|broken|confusing|not load*|navigate|timed out|freeze*|froze|user friendly|load)
        (your|the|this|web|online|their|great|easy) site
        (navigate|navigating|navigation|browser|url|captcha)
        (online) (check in|checkin|booking|system|help|access|form|chat|account|platform|tool|tools)
        (do|done|manage|managed|book|change|check in|pay|order|find|apply|register) ..3 online
        (not|nothing|can not) ..3 online
        (error message|page not found|404|internal server error)
        (your|the|this|their) (site|website|page|web page|webpage)
      `,
      except: `
        (on site|off site|building site|camp site|camping site|construction site|historic site|work site|the site of|tourist site)
        (online (friend|course|class|lecture))
        (sat nav|satellite) navigation
        (page|pages) of (the|a) book
      `,
      examples: `
        Your website is down again.
        The site is hard to navigate.
        I could not change my details online.
        The customer portal is great.
      `,
      counterExamples: `
        There is no parking on site.
        The page of the book was torn.
      `,
    },
    {
      id: 'bugs',
      label: 'Errors, crashes and bugs',
      belongs: 'Software that fails: crashes, freezes, errors, glitches. Not interrupted supply (outage).',
      patterns: `
        (bug|bugs|buggy|glitch|glitches|glitchy|crash|crashes|crashed|crashing|freezes|froze|frozen screen|error|errors|malfunction|malfunctions|malfunctioning|laggy|lag|lags|unresponsive)
        (app|website|web site|site|software|system|computer|program|page|update|screen|button|link|form|feature|page|tool|platform|update|portal|kiosk|machine) ..3 (not work*|not load*|not respond*|does not work|fail*|broken|down|freez*|froze|stuck|hang|hangs|hung|crash*|error*|slow|useless|issue|issues|problem|problems)
        (technical|system|computer|software|it|tech) (issue|issues|problem|problems|difficulty|difficulties|error|failure|fault|glitch*)
        (keep|keeps|kept) (crashing|freezing|failing|logging|loading|buffering|closing|hanging)
        (update|updates|updated|upgrade) (broke|ruined|made|crash*|is|has|was)
        (blank|black|white|blue) screen
        (filter|filters|search|export|import|sync|syncing|printing|upload|uploads|button|buttons|dashboard|report|reports|notifications|notification|function|feature) ..3 (not work*|stop*|broken|broke|fail*|crash*|freez*|hang*|disappear*|lost|wrong)
        (stop|stops|stopped) (working|responding|loading|syncing)
        (lost|lose|losing|deleted|wiped) (all)? (my|our|the) (data|work|settings|files|progress|changes)
        (random|constant|frequent|constantly|keeps|keep|endless|weird) (logouts|logout|crashes|errors|freezes|bugs|log outs|reloads|glitches|disconnects|logging)
        (white|blank|black|grey|frozen|blue) (screen|screens|page|pages)
        (not|never|nothing) ..1 (work|works|working|load|loads|loading) ..2 on (my|the|an|a) (tablet|phone|iphone|ipad|mac|android|pc|laptop|computer|browser|chrome|safari)
        (kick|kicks|kicked|kicking|boot|boots|booted) (me|us) (out|off)
        (time|timed|times|timing) out
        (nothing|not|never|fails to|failing to|refuses to|will not|would not) ..1 (sync|syncs|syncing|save|saves|saving|load|loads|export|import|upload|refresh)
        since ..2 (update|release|upgrade|version|relaunch|redesign|migration)
        (site|website|app|page|screen|system|it|computer) ..1 (kept|keeps|keep) (freezing|crashing|hanging|failing|timing out|loading|reloading|resetting)
      `,
      except: `
        (bed|stomach|tummy|insect|winter) bug*
        (bug|bugs) in (the|my|our) (room|bed|food|salad|bathroom)
        (car|plane|train|stock|market|bike) crash*
        (crash|crashed) (out|into|landing)
        (human|clerical|billing|pilot|my|your|their) error
        jet lag
        trial and error
        (toy|phone|shoe|kettle|machine|heating|boiler|lift|shower|tv|item|product|toaster|iron|watch|headphones|charger|wifi|internet|broadband) ..4 (stop|stops|stopped) working
        it stopped working after
      `,
      examples: `
        It crashes whenever I open a photo.
        Full of bugs since the update.
        I keep getting an error message.
        The system was down for maintenance.
      `,
      counterExamples: `
        I had a stomach bug.
        There was a car crash on the way.
      `,
    },
    {
      id: 'login',
      label: 'Login and account',
      belongs:
        'Signing in, passwords, registering and managing the account. Not bank accounts that are charged (billing).',
      patterns: `
        (log in|logged in|logging in|log into|logged out|logs me out|log on|login|logins|logon|sign in|signed in|signing in|sign on|sign up|signed up|signing up|sign into|signup)
        (password|passwords|passcode|username|user name|user id|pin code|pin number|two factor|2fa|authenticat*|verification|verify|security question*|credentials|otp|one time code)
        (lock|locked|block|blocked|suspend|suspended|access|accessing|close|closed|create|created|creating|open|opened|opening|set up|setup|delete|deleted|activate|activated|update|register|registered|merge|link|reactivate|deactivated) ..3 account
        (account) ..2 (locked|blocked|suspended|hacked|closed|disabled|deactivated|created|set up|activated|settings|access|number|frozen)
        (register|registered|registering|registration)
        (locked out|access code|activation code|reset my|reset link|profile)
        (get|getting|got) (into|in to|access to) (my|the|our) account
        (code|pin|link|password) ..3 (never|not) ..2 (sent|arrived|came|come|arrive|work|works|received)
        (sso|single sign on|log on|logs me out|logged me out|signs me out|log me out|kicks me out|face id|fingerprint|biometric*)
        (forgot|forgotten|forget|lost|reset|remember) ..2 (pin|password|passcode|username|login|code)
        (log|logging|sign|signing) ..1 in ..3 (takes|attempts|tries|fails|failed|impossible|times|not work*)
      `,
      except: `
        (register|registered) (nurse|post|mail|charity|office|complaint)
        (cash|till) register*
        (on account of|take into account|bank account details)
        (high|low) profile
        locked out of (my|the|our) (room|car|house|hotel|apartment)
      `,
      examples: `
        I cannot log in to my account.
        The password reset link never works.
        My account was locked for no reason.
        Registration was easy.
      `,
      counterExamples: `
        The cash register was broken.
        We were locked out of our room.
      `,
    },
    {
      id: 'ease',
      label: 'Ease and effort',
      salience: BROAD,
      belongs:
        'How easy or hard it is to use something or get something done. Not effort by many contacts (passed-on).',
      patterns: `
        (easy|easier|easiest|easily|simple|simpler|simplicity|simply|effortless|effortlessly|hassle|hassles|hassle free|straightforward|straight forward|user friendly|userfriendly|user friendliness|intuitive|unintuitive|cumbersome|clunky|complicated|convoluted|complex|confusing|frustrating|tedious|laborious|fiddly|seamless|seamlessly|smooth|smoothly|painless|convenient|convenience|inconvenient|inconvenience|usability|ease of use|ease|streamlined|streamline|effort)
        (difficult|hard|harder|impossible|tricky|awkward|challenging|struggle|struggled|pain) (to|in|with)? (use|find|get|navigate|understand|do|access|order|book|work|set|see|contact|change|complete|follow|learn|figure|install|operate|read|reach|open|hear)
        (jump|jumping) through hoops
        (red tape|bureaucracy|bureaucratic|too many steps|too much paperwork|time consuming|long winded|longwinded)
        (user|customer) (experience|interface|journey)
        (interface|ui|ux|gui|design|layout) 
        (makes|made|make) (life|it|things|everything) (so|very|much|really)? (easy|easier|simple|simpler|difficult|hard|harder)
        no (fuss|hassle|problems|trouble)
        (too many|so many|many|fewer|less|endless|lots of) (click|clicks|steps|forms|form|pages|questions|hoops|screens|menus)
        (up and running|easy peasy|child s play|breeze|piece of cake|no brainer|in a few clicks|with one click|first time user)
        (much|lot of|so much|little|too much|great|minimal) (effort|work|hassle|trouble|faff)
        (doddle|steep to learn|joy to use|learning curve|steep|quick and easy|no fuss|hard work|pain free|self explanatory|clear and simple)
      `,
      except: `
        (smooth (flight|landing|ride|texture|skin|sauce|operator|takeoff|take off))
        at ease
        (with great|with) difficulty breathing
        easy going
        easyjet
        (leisure|sports|shopping|apartment|housing) complex
        (convenient|convenience) (store|location|stores|parking)
        simply (put|the best|amazing|not|awful|do|does|did|wonderful|brilliant)
        easy to talk to
        hard to find (parking|the hotel|the place)
      `,
      examples: `
        Very easy to use.
        The form is far too complicated.
        What a hassle.
        It all went smoothly.
        It was hard to find the right button.
      `,
      counterExamples: `
        The nurse put me at ease.
        A smooth landing.
      `,
    },
    {
      id: 'outage',
      label: 'Outages and reliability',
      belongs:
        'Supply or service that drops out: internet, phone, power, servers. Not how fast it is (connection-speed).',
      patterns: `
        (outage|outages|blackout|blackouts|power cut|power cuts|downtime|uptime|down time|unreliable|reliable|reliability|unstable|stable|stability|intermittent|interruption|interruptions)
        (internet|broadband|wifi|wi fi|network|signal|connection|service|server|servers|phone line|line|electricity|power|cable|tv|system|systems|water|gas|satellite|router) ..3 (down|drop|drops|dropped|dropping|cut out|cuts out|cutting out|goes out|went out|out again|disconnect*|intermittent|off|not work*|stopped working|fails|failed|loss|lost|cut off)
        (no|lost|lose|losing|poor|bad|weak|terrible|without|dropping) ..1 (internet|broadband|signal|reception|network|connection|coverage|power|electricity|dial tone|service for)
        (drop|drops|dropped|dropping|lost|lose|losing) ..1 (call|calls|connection|signal|connectivity)
        (server|servers) (down|error|issues|problems|crash*)
        (coverage|reception|signal strength|phone signal|mobile signal|connectivity)
        (internet|broadband|wifi|wi fi|network|connection|service|server|line|power|electricity|phone|tv|cable|water|signal|site|system) ..3 (down|off|out|dead|gone|lost|drop|drops|dropping|dropped|cut|cuts|cutting|disappear*) (since|for|again|every|all|at|in|twice|out|constantly|regularly|several|most|between|during)
        (no|have no|without|lost|zero|bad|poor) ..1 (internet|signal|service|power|broadband|coverage|reception|connection|network) (at|in|since|for|again|on|here|anywhere|all|today|tonight|whatsoever)
        (keep|keeps|kept|always|constantly|often) (dropping|cutting|losing|disconnecting|going down|dropping out|cutting out)
        (down|off|out) since (monday|tuesday|wednesday|thursday|friday|saturday|sunday|yesterday|last|this|#)
        ^ (down|offline|dead) (again|since|all|for|every|most|half)
        (keep|keeps|kept) (cutting|dropping|going|losing|disconnecting) ..1 (out|off|down|connection)
        (crackle|crackles|crackling|crackly|patchy|spotty|flaky|dead zone|dead spot|blackspot|no bars|one bar|cutting in and out|in and out)
        (internet|web|broadband|wifi|landline|line|phone|tv|power|signal|network) ..2 (goes|go|went|going|keeps going) (off|down|dead|out)
      `,
      except: `
        (reception (staff|desk|area|team|was|is|lady)|at reception|the reception|hotel reception|receptionist)
        (phone|service) down the (road|street)
        (cool|calm|stable) (horse|table|condition)
        reliable (source|car)
        wedding reception
        service ..2 (went|gone|go) (down|downhill)
        (bus|coach|train) ..2 (down|dropped)
        (insurance|policy|health) coverage
        {luggage} ..3 (out|lost|gone|off)
        (phone|line) ..1 (hung|hang)
        (customer|table|room|food|bar) service ..3 (out|off|lost|gone)
        power outlet*
        in line
        (kiosk|kiosks|sign off|drop off)
      `,
      examples: `
        The internet drops every evening.
        Another power cut today.
        No signal in my own house.
        Rock solid and reliable.
        Broadband keeps cutting out when it rains.
      `,
      counterExamples: `
        The lady at reception was lovely.
        I pay for insurance coverage.
      `,
    },
    {
      id: 'connection-speed',
      label: 'Speed of connection and loading',
      belongs: 'How fast the internet, a page or a program is. Not how fast people answer (waiting).',
      patterns: `
        (internet|broadband|wifi|wi fi|connection|download|upload|downloads|network|streaming|fibre|fiber|data|4g|5g|lte|dsl) ..3 (slow|slower|fast|faster|speed|speeds|quick|buffer*|sluggish|crawl|crawls|mbps)
        (slow|fast|faster|high speed|sluggish|quick|slower|terrible|laggy) ..1 (internet|broadband|wifi|wi fi|connection|download|upload|network|website|site|app|system|computer|page|server|loading)
        (website|site|app|system|page|pages|computer|software|program) ..3 (slow|slowly|sluggish|fast|quick|quickly|takes forever|lag|laggy)
        (load|loads|loading|buffering|buffers) (time|times|slowly|forever|quickly|fast|takes|speed)
        (take|takes|took) ..2 (ages|forever|long) ..2 (load|open|download|start)
        (mbps|latency|buffering|bandwidth|download speed|upload speed|ping)
        (#|#mb|#mbit|#mbps|#gb|#meg|#megs|#gig|hundred) (mb|mbit|mbps|gb|gbit|meg|megs|megabits|gig|gigabit)
        (#mb|#mbit|#mbps|#gbit|#meg|#megs)
        (dashboard|dashboards|report|reports|video|videos|film|films|page|files|file|games) ..2 (takes|take|took|load|loads|buffer*|lags|lag) ..2 (forever|ages|long|slowly|to load|minutes|load)
        (internet|broadband|speed|speeds|connection) ..3 (slow|terrible|poor|not what i pay|below|half|fraction|crawl)
        (sluggish|slow|slows|slowly|laggy|stutter|stutters|stuttering|buffers|buffering|lagging) ..2 (with|at|in|when|on|during) ..2 (peak|evening|evenings|night|large|big|lots|data|datasets|files|busy)
        (streaming|video|videos|netflix|games|gaming) ..2 (stutter*|buffer*|lag*|freez*|slow|jerky|unwatchable)
        (report|reports|dashboard|dashboards|queries|query|search|app|it|system|site|page) (is|are|was|were|so|very)? ..1 (sluggish|slow|laggy|snappy)
      `,
      except: `
        (network) of (friends|shops|stores)
        fast (food|track)
        (solar|power|washing) system
      `,
      examples: `
        The broadband is painfully slow.
        Pages take forever to load.
        Download speeds are half of what I pay for.
        The app is fast.
      `,
      counterExamples: `
        Slow replies from your staff.
        I like fast food.
      `,
    },
    {
      id: 'features',
      label: 'Features and requests',
      belongs:
        'What a product can do or should be able to do. Not whether it works (bugs) or is easy (ease).',
      patterns: `
        (feature|features|functionality|functionalities|functions|function|customisation|customization|customise|customize|integration|integrations|plugin|plugins|add on|compatib*|dark mode|capability|capabilities)
        (add|adding|include|introduce|implement|provide|bring back|support for|allow|enable) ..3 (feature|option|options|function|button|filter|ability|support|mode|setting|settings|tool|dark|search)
        (option|ability|possibility|way) to (add|change|choose|select|export|import|filter|search|edit|save|share|print|sort|pay|see|delete|view|customise|customize)
        (would|should|could) be (nice|great|good|helpful|useful|better|cool) (to|if|for)
        (i|we) (wish|would like|would love|want|suggest) ..3 (feature|option|could|add|more options|ability|version|had|to see)
        (missing|lacks|lack|lacking|need|needs|limited) ..2 (feature|features|functionality|option|options|functions)
        (wish list|wishlist|suggestion|suggestions)
        (would|will|i d) (love|like|be nice|be great|be good|be cool|be useful|prefer) ..2 (able|be able|have|see|export|import|schedule|filter|sort|dark|an option|the option|a feature|a button|more options|integration)
        (need|needs|want|missing|lacks|add|request|requesting) ..3 (integration|integrations|api|export|import|dark (mode|theme)|theme|widget|shortcut|shortcuts|templates|reporting|notifications|calendar|search|filter|filters|language|languages|two factor|offline)
        (dark|night) (mode|theme)
        (no|any|need a|need|a|without) (way|ability|option|possibility) (to|of)
        (let|allow|enable) (us|me|users|people|one) ..1 (bulk|edit|export|import|customise|customize|filter|sort|schedule|save|copy|paste|choose|search|hide|share|undo|tag|rename|merge|print|change the|set)
        (bulk) (edit|import|export|upload|delete)
      `,
      except: `
        (function|functions) (room|as normal)
        (no|any|other) suggestion*
        (body|kidney|liver|thyroid|normal) function*
        feature wall
        (payment|booking|contact|food|vegan|vegetarian|menu) option*
        (no|any) way (to|of) (treat|contact|run|reach|speak|talk|call|get|know|find|tell|book|change|contacting|knowing|getting)
        what a way to
        (featuring|featured)
      `,
      examples: `
        Please add a dark mode.
        It lacks some basic features.
        It would be nice to export the list.
        The search function is great, I use that feature daily.
      `,
      counterExamples: `
        No suggestions.
        My kidney function is normal.
      `,
    },
    {
      id: 'documentation',
      label: 'Documentation, training and onboarding',
      belongs:
        'Manuals, tutorials, courses and help pages for customers. Not the training of staff (agent-knowledge).',
      patterns: `
        (documentation|docs|manual|manuals|tutorial|tutorials|user guide|handbook|how to guide|faq|faqs|knowledge base|help page|help pages|help section|help centre|help center|getting started|onboarding|webinar|webinars|workshop|workshops|learning curve|instruction manual|instruction book|user manual|video guide)
        (training|course|courses|lesson|lessons|class|classes|instructor|instructors|trainer|trainers|tutor|teacher|curriculum|teaching|lecture|lecturer) (material|materials|was|is|were|are|session|sessions|content|provided|videos|for (users|customers|us)|course|day)
        (examples|exercises|hands on|course material|slides|certificate)
        (instructions) (for|to|on|were|are|was|is|that|in|not|included|missing)
        (help|support) (page|pages|article|articles|section|file|files|text|videos|documents|site)
        (api|developer|online|help|user) (docs|documentation|guide|guides|reference|manuals)
        (the|this|a|my|your|our|online|great|good|excellent|whole) (course|tutorial|webinar|workshop|training|instructor|trainer|lecturer) (was|is|were|itself|content|material|covered|well)
      `,
      except: `
        (staff|employee|agent|better|more) training
        (manual (gearbox|transmission|labour|labor|work))
        (first|business|economy|world|working) class
        google docs
        (for examples?)
        class (act|action)
        (train|need) your staff
        of course
        (main|first|second|third|last|next|final|each|every|fish|meat|dessert|appetizer|starter|between|#|two|three|four|five|six|seven|another|tasting) (course|courses)
        (course|courses) (meal|dinner|lunch|menu|tasting|came|arrived)
        golf course*
        (staff|agents|employees|they|people|you) ..3 (training|trainer)
        (gym|fitness|personal) (trainer|class|classes|instructor)
      `,
      examples: `
        The documentation is out of date.
        I watched the tutorials and was ready to go.
        The onboarding was excellent.
        No user manual in the box.
      `,
      counterExamples: `
        I prefer a manual gearbox.
        First class seats.
        Of course it was fine.
        The main course was cold.
      `,
    },
    {
      id: 'privacy',
      label: 'Privacy and security',
      belongs:
        'Personal data, spam, fraud, hacking, confidentiality. Not signing in (login), not safety of people (safety).',
      patterns: `
        (privacy|private information|data protection|gdpr|data breach|data leak|confidential|confidentiality|personal data|personal information|personal details|hipaa|identity theft)
        (spam|spammed|spamming|spammer|junk mail|phishing|scam|scams|scammed|scammer|scammers|fraud|fraudulent|fraudulently|fraudster|hack|hacked|hacker|hackers|malware|virus attack|unsolicited)
        (cold|nuisance|marketing|sales|unwanted|robo|spam) (call|calls|calling|email|emails|texts)
        (sell|sold|selling|share|shared|sharing|leak|leaked|collect) ..2 (data|details|information|email address)
        (security|secure|insecure|unsecured|securely) (of|measures|question|questions|check on|issue|issues|site|website|payment|code|and|risk|system|breach|features|app|concerns)
        (feel|feels|felt) (very|more|really)? secure
        (someone|somebody|stranger|thief) ..2 (used|using|stole|cloned|accessed|opened) ..2 (card|account|details|identity|name)
        (in front of|front of) (everybody|everyone|other people|other patients|other customers|the whole)
        (overheard|overhear|everyone could hear|people could hear|within earshot)
        (pretend|pretending|pretends|claiming|posing|impersonat*) ..2 (be|from) (you|your|the bank|my bank|us)
        (stranger|strangers|someone|somebody|criminal|criminals|hackers|thief|thieves|third parties|other people|others|wrong person) ..4 (card data|my data|card details|my details|my account|my card|my information|bank details|my medical|my records|personal data)
      `,
      except: `
        (airport|tsa|thru|through|cleared|clear) security
        security (line|lines|guard|guards|staff|queue|check|checkpoint|checks|screening|deposit)
        private (room|bathroom|beach|pool|jet|hospital)
        social security
        security (and|staff|man|woman|people|team) ..2 (check|line|lines|checkin|queue|queues|border|passport|customs)
      `,
      examples: `
        You sold my data to advertisers.
        I get spam since I registered.
        My account was hacked.
        I worry about privacy.
      `,
      counterExamples: `
        Security at the airport took an hour.
        Our room had a private bathroom.
      `,
    },
  ],
};
