/**
 * Words that change what the words beside them are worth. Contractions are read apart before: "couldn't" is
 * "could not".
 */

/** Make the next opinion stronger or weaker: a factor and its words. */
export const DEGREES = `
1.5 extremely incredibly absolutely totally completely utterly exceptionally unbelievably insanely ridiculously massively hugely enormously immensely tremendously thoroughly superbly outstandingly amazingly terribly awfully horribly dreadfully painfully shockingly disgustingly appallingly excruciatingly outrageously extraordinarily overwhelmingly wildly
1.3 very really so super highly particularly especially truly genuinely deeply greatly seriously vastly majorly quite-frankly freaking fucking bloody damn damned beyond remarkably seriously strongly severely consistently constantly always continually forever v vry veery realy rly ever such
1.15 too just much far way even simply honestly definitely certainly obviously clearly entirely fully wholly perfectly all most mostly
0.8 quite fairly pretty rather reasonably relatively moderately generally usually largely sometimes often almost
0.6 somewhat slightly little bit partly partially occasionally mildly marginally kinda sorta sort abit touch tad
0.4 barely hardly scarcely
`;

/** Turn the opinions behind them round, as far as the next mark or contrast. */
export const NEGATORS =
  'not no never none nor neither nothing nobody without cannot hardly barely scarcely rarely seldom isnt nowhere zero nt aint';

/** Words over which a negator reaches without using up its reach. */
export const TRANSPARENT =
  'a an the any be been being very really so too that this such at all as even feel feels felt find found seem seems seemed look looks looked get got getting have had has was were is are my me us i we you they it to of for much many enough particularly especially always ever quite exactly';

/** Begin another thought that turns against the one before. */
export const CONTRASTS =
  'but however although though tho altho except despite whereas whilst while nevertheless nonetheless unfortunately sadly alas otherwise unless yet still';

/** A verb that makes what stands before and behind "and" two thoughts. */
export const COPULAS =
  'is are was were am be been has have had does did do will would can could should seems seem seemed looks looked feels felt got gets get took takes went goes came made makes works worked arrived needs need kept keeps left lost gave told said';

/** Ask for something better when a comment or clause begins with them: "Quicker replies", "More staff". */
export const COMPARATIVES =
  'more less fewer better quicker faster cheaper easier clearer simpler shorter longer larger bigger smaller wider greater lower higher nicer cleaner warmer cooler hotter quieter friendlier softer stronger brighter healthier fresher safer earlier sooner closer additional extra improved increased reduced';

/** Ask for something when a clause begins with them and praises nothing: "Train your staff", "Pay your drivers". */
export const IMPERATIVES =
  'reduce improve increase add provide allow offer stop fix include ensure consider reconsider speed lower simplify update upgrade listen train hire answer treat give make let put employ invest teach talk tell inform communicate introduce remove replace send extend expand install pay tighten recruit sort remind respond reply advertise avoid modernise modernize redesign rethink restore prioritise prioritize streamline educate advise publish equip implement';

/**
 * What customers write about. Trained weights see one and the same thing in all of them, for what one trade's
 * customers praise ("the bar") another's blame, and a name says nothing of how it is.
 */
export const THINGS =
  'phone phones telephone mobile call calls bar tea coffee card cards bag bags food foods meal meals lunch dinner breakfast room rooms bed beds doctor doctors dr gp nurse nurses nursing surgeon consultant dentist hospital ward clinic surgery surgeries treatment medication medicine tablets app apps website site web internet online order orders account accounts bank banks branch branches money cash payment payments bill bills invoice price prices pricing cost costs fee rate rates premium policy policies claim claims insurance loan mortgage contract contracts tariff plan plans subscription service services product products item items parcel parcels package packages packaging box delivery deliveries driver drivers courier shop shops store stores shopping till tills checkout market supermarket clothes dress shoes shirt size sizes colour color quality flight flights plane airline airlines airport seat seats crew cabin pilot captain luggage baggage gate train trains bus buses station taxi car cars vehicle garage engine tyre hotel hotels reception receptionist lobby bathroom shower toilet toilets pool gym spa restaurant restaurants menu dish dishes plate table tables waiter waiters waitress server servers bartender chef kitchen pizza pasta burger burgers steak chicken fish meat beef pork lamb rice sushi soup salad bread dessert desserts cake cakes wine wines beer beers drink drinks cocktail cocktails water milk cheese sauce fries sandwich sandwiches egg eggs appetizer appetizers entree entrees staff employee employees manager managers management team teams agent agents advisor adviser rep reps representative assistant engineer technician salesman owner owners host hostess people person man woman guy guys girl lady gentleman men women kid kids child children son daughter husband wife mum mom dad mother father parents baby family friend friends customer customers client clients patient patients guest guests passenger passengers member members user users company companies business businesses provider supplier firm office call centre center department desk line lines queue system systems software program programme computer laptop screen battery camera charger device devices machine tv broadband router wifi network data signal text texts email emails mail letter letters message messages chat form forms document documents paperwork report reports appointment appointments booking reservation visit visits stay trip holiday journey ticket tickets place places location building area street town city country house home flat garden door window floor stairs lift parking park pub club music game games movie film book books story show video post page team school course class training lesson session sessions workshop group doctors operation blood scan test tests results ambulance carer carers council government update version feature features dashboard integration api documentation american japanese mexican italian french chinese indian thai spanish duck crowd scene bay medical face noodles tacos bagel pie x';

/** Contractions and their parts; those with "n't" are taken apart by rule. */
export const CONTRACTIONS: Record<string, string> = {
  cannot: 'can not',
  cant: 'can not',
  "can't": 'can not',
  "won't": 'will not',
  "shan't": 'shall not',
  "ain't": 'is not',
  aint: 'is not',
  dont: 'do not',
  doesnt: 'does not',
  didnt: 'did not',
  isnt: 'is not',
  wasnt: 'was not',
  arent: 'are not',
  werent: 'were not',
  wouldnt: 'would not',
  couldnt: 'could not',
  shouldnt: 'should not',
  havent: 'have not',
  hasnt: 'has not',
  hadnt: 'had not',
  wont: 'will not',
  neednt: 'need not',
  couldn: 'could not',
  "i'm": 'i am',
  im: 'i am',
  "i've": 'i have',
  ive: 'i have',
  "we've": 'we have',
  "you've": 'you have',
  "they've": 'they have',
  "i'd": 'i would',
  "we'd": 'we would',
  "you'd": 'you would',
  "they'd": 'they would',
  "i'll": 'i will',
  "we'll": 'we will',
  "it's": 'it is',
  "that's": 'that is',
  thats: 'that is',
  "there's": 'there is',
  theres: 'there is',
  "they're": 'they are',
  theyre: 'they are',
  "you're": 'you are',
  "we're": 'we are',
  "he's": 'he is',
  "she's": 'she is',
  "what's": 'what is',
  "let's": 'let us',
  "could've": 'could have',
  "should've": 'should have',
  "would've": 'would have',
  couldve: 'could have',
  shouldve: 'should have',
  wouldve: 'would have',
  gonna: 'going to',
  wanna: 'want to',
  gotta: 'have to',
  alot: 'a lot',
  ur: 'your',
  u: 'you',
  r: 'are',
  bc: 'because',
  thru: 'through',
  w: 'with',
};
