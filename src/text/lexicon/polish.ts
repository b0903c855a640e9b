import type { StemLexicon } from '../stem-lexicon.js';

/** What Polish customers say, in beginnings of words; "=" behind a word that must stand as it is. */
export const polish: StemLexicon = {
  language: 'pl',
  stems: [
    // Words that only look like others of the list.
    [0, 'praktycznie= kompletnie= zupełnie= trwało= trwał= trwają= godzin jakość= wysokość milion'],
    [
      3,
      `
rewelac fantastycz wspania fenomenal genial doskona znakomi wyśmieni perfekcyj idealn idealny wybitn cudown
cudny bosk bajeczn przepyszn przepięk zachwyc zachwyt olśniew mistrzow mistrzost rewel bezbłęd niezrówn najlepsz
najwyższ ekstra= mega= superow kapital uwielbi kocham= kochamy= zakochan arcydzie petarda= sztos= bomba= bombow
wow= obłęd= niesamowi niezwyk wyjątkow nieskaziteln nienagann szczyt= wzorow wzorcow uratował uratowa zapiera=
dozgonn anioł= anioły= anielsk bezkonkurencyj perełk niezastąpion rozpieszcz ideał= mistrz= mistrzyni= geniusz`,
    ],
    [
      2,
      `
świetn super= doskon dobrz= dobry= dobra= dobre= dobrą= dobrego= dobrej= dobrym= dobrymi= dobrych= dobrze= lepsz
lepiej= polec polecam= poleci zadowol satysfakc cieszy cieszę= cieszymy= radość= szczęśliw podoba= podobał
spodoba miły= miła= miłe= miło= mili= miłym= miłą= miłej= miłego= milsz sympaty uprzejm grzeczn życzliw przyjazn
przyjaz przychyln serdeczn troskliw pomoc= pomocn pomógł= pomogł pomaga pomogli= pomogła= profesjonal fachow
kompetent rzeteln solidn sumienn dokładn starann punktual terminow sprawn szybk błyskawicz ekspresow natychmiast
bezproblem wygod wygodn komfort przytuln czyst czysto= schludn zadban pięk ładn urocz urokliw smaczn smakow
pyszn pychot śwież aromatycz soczyst pożywn obfit hojn elegan estetycz stylow nowoczes intuicyj przejrzyst
czyteln zrozumia jasny= jasne= jasno= prosty= prosta= proste= prosto= łatw bezpiecz pewny= pewna= pewne= stabiln
wytrzym jakościow skutecz efektyw wydajn niezawod funkcjonal praktycz przydatn użyteczn opłac opłaca= korzystn
atrakcyj okazja= okazyj tani= tania= tanie= tanio= taniej= tańsz przystępn uczciw szczer rozsądn konkurencyj
klas= klasa= brawo= gratul dziękuj dzięki= dziękować wdzięcz podziękow podzięk chwal pochwa doceni docenia
warto= warty= warta= warte= wart= zalet plus= plusy= plusem= pozytyw zaufan ufam= ufa= lojaln wiern sprawdzon
sprawdziła= zgodn zgodny= zgodnie= kultural elastycz cierpliw empat uśmiech ciepł gościn godny= godne= godna=
wysok= relaks odpręż spokoj spokój= klimatycz nastrojow rozwiąza rozwiązan ułatw przyspiesz usprawn poprawn
poprawi poprawił bezbłędn fajn fajow git= gites ok= okej= oki= oke= spoko= wporzo= wporządku= bdb= pozdr polubi
lubi lubię= lubimy= ulubion urzek zaskoczony= komplet= kompletn wyczerpuj rzeczow szczegółow merytory życzyć=
życzyłby wrócę= wrócimy= wracam= wracamy= powróc zachęc inspir ciekaw interesuj rozwij pomysłow innowac gładko=
sprawnie= zdrow cich cisza= przestron przestrzen widok= idealnie= perfekt miodzio= trwały= trwała= trwałe=
adekwatn spełnił spełnil chętnie= spełnia cacy= śliczn bogat różnorod rozbudow darmow gratis bonus= promoc rabat
nagrod lśni pachn luksus prestiż renom docen przychyl dbał dbają= dba= dbać= zadba zaanga żyw= energicz pasj
przemiły przemił odpowiedzial dyskret dostępn urozmaic zregener trafn trafi= trafiony= trafiona= wysłucha
wyleczy wyleczon uleczy bezboles delikatn efekty= efekt= efektem= ulga= ulgę= powołani powołaniem= wytłumacz
tłumaczy= objaśni wyjaśni= wyjaśnił wyjaśnia empatycz ludzki= ludzkie= serce= sercem= płynnie= płynna= płynny=
wyraźny= wyraźna= wyraźne= porządn bezawaryjn mięciut miękki= miękka= miękkie= mięciutk udany= udana= udane=
udało= sprawiedliw zainteresowa= wyrozumiał autorytet charyzm humor= humorem= humoru= partnersk luźn= luźna=
luźny= pasjonat przygotowany= przygotowana= przygotowani= zakochał rodzinn przytulni klimat= klimatem= komfortow
smaku= najadł odpocz odpoczęl odpoczyn zregenerow bliskość= blisko= bliskiej= bliziutko dogodn doświadczon
wykwalifikow specjalista= specjalistka= specjalistą= fachowiec= fachowcem= wyleczył opiekuńcz opiekun= opieka=
opiekę= zaopiekowa wsparci wspiera wspierał ratuj rozmawia= rzetelność= dbałość= zadbali= odnowion wyremontow
świetlist widoki= widokiem= wielkie= pysznie= świeżutk różnorodn lekki= lekka= lekkie= mocny= mocna= mocne=
wydajność= dopracowan starannie= wykonany= wykonana= wykonane= pasuje= pasują= leży= leżą= zabezpieczona=
zabezpieczony= zapakowan zaskoczył zaskoczyła= zaskoczyło= zaskocze zasługuje= prawdziwy= prawdziwa= uczynn
ciekawie= konkretn treściw zrozumiale= zdać= sympatia= zachwal zaprocentow postęp słucha= dobrał= dobrała=
dobrali= doradzi doradza= doradził nauczył nauczyła= uczy= wiedza= wiedzą= wiedzę= anegdot interaktyw angażuj
zaangaż motywuj inspiruj sprawdził= sprawdziło= sprawdziły= ucieszy ucieszył radości= radością= przesympat
przekochan kochany= kochana= kochani= świeżo= porcje= syty= syta= cichutk energooszcz oszczędn ekonomiczn pojemn
poręczn zgrabn modny= modna= modne= dopasowan przyzwoit poleco bajka= raj= oaza= malownicz atrakcje= atrakcji=
wyposażon wyposażen nowiutk wypocz wyspał wyspan klasowy zachwala przedobr przepięknie poświęci solidnie
rozsądnie kompetenc skrupulat wnikliw rzetelnie uzdolnion zdolny= zdolna= szacunk szacunkiem= szczery= godnie=
obsłużon obsłużeni grzecznie zwinn cenna= cenne= cenny= wartościow dociekliw przydatne= praktyczn mądry= mądra=
mądrze= inteligent sprawiedliwie= obiektywn kreatywn barwn ciekawa= żywo= zrelaksow rodzin wyciszon klimatyz
lśniąc lśni= świetlan porządek= porządku= czyściutk gładki= gładka= mięsist kremow aksamit jędrn błyszcz nawilż
łagodz koi= koją= pachnąc pachnie= wciąga= wciągając zwrotn najfajn najmil najładn najsympat najlep ogród=
regionaln domowe= domowy= domowa= wypoczęci= wypoczęty= wypoczęta= uspokaja uspokoi rzeczowo= informował
informowali= odbierał= konsekwentn ochot naprawił= naprawili= naprawi= naprawion zdobi= zdobią= spisuje= spisał=
spisała= zaspokaja trwałość= płynność= wystarcza= wystarczając przydał= przydała= przydaje= przyspieszył
zmniejszył= usunął= złagodz ulżył pogodn pogodny optymis zaradn obeznan oczytan wzruszaj porusza porywaj wesoł
zabawn dowcip oczarowan szanuje= szanują= kultura= taktown kontaktow estetyczn oczarował`,
    ],
    [
      -1,
      `
mało= małe= mały= mała= niewielk ograniczon średn= średni= średnia= średnie= średnio= przecięt mierny mierna
mierne miern drogo= drogi= drogie= droga= drogą= drogich= droższ drożej= drożyzn kosztown wolno= wolny= wolna=
wolne= wolniej= powoln powoli= opóźn spóźn późno= długo= długi= długie= długa= dłuższ dłużej= kolejk czekał
czekam czekani czekać= wyczek trudn utrudn skomplik zagmatwan zawił niejasn nieczytel niewyraźn niezrozum chaot
chaos= bałagan= zamiesz żal= żałuj przykr smutn gorsz gorzej= pogorsz spad spadł obniż ogranicz zmniejsz problem
kłopot trudność= trudności= wątpliw zastrzeże wad= wada= wady= wadę= minus= minusy= minusem= reklamy= zwróci
poprawić= poprawy= popraw= ulepsz powinn powinni= należał należy= przydałb mógłby= mogłby= mogłoby= mogliby=
mogłaby= dopracow niedociąg niedopat niedopra niedosk hałas głośno= głośn zimn chłodn gorąco= ciasn duszn ciemn
śmier twardy= twarde= twarda= stary= stara= stare= starych= przestarza zużyt wytart brudn brudno= pomył pomylił
błąd= błęd błędn niedobr nudn nuda= monoton sztuczn mdł niesmacz czerstw lurowat przydałoby= przydałyby=
przydałaby= rozłącz rozpad nalicz zablokow odsył zwlek przeciąg przeterm jałow letni= wilgot zapomn zapomni
wymusz natręt nachaln letnia= automat= zaparz głuch przeciętn ospał ociąga odesłał= odesłali= odsyła= każe=
każą= kazał= kazała= kazali= kazano= zapłacił ciasno= przestarzał plastikow= plastik= odległ wymęcz brzydk
obcier uwiera drapie= gryzie= gniecie= śliski= śliska= cieńk= cienki= cienka= cienkie= krzyw niedokł niestar
nierówn odstaje prowizorycz zabrakło= przeszkadza zawyżon dopłac dopłata= kaucj ukrop parno pełno= tłok=
tłoczno= tłum= tłumy= ruchliw gwar= hałaśliw nudny= słabiut schematycz zamknięt remont remontu= pijan imprez
droższe= drogawo ciasnot głucho= nieco= odczekać= odczekał dopłacać= przedpłat ostygł wystygł zimnaw przydługi
nijak nijaki nijaka= nijakie= bezbarwn płytk szorstk zbędn niewielki= skromn skąpo skąp spowalnia spowolni
płakał płacz= zwalnia= dziury= dziura= dziurami= myli= mylą= monotonn piecze= swędzi podrażn uczula uczulił
wysypk czerwon= kapie= kapią= przerywa= śmieje= odwołuje= odwołał= odwołali= odwołan znika= znikał= kolejka=
suplement ruda= rudy= hałas= opóź zapaleni= zapaleniem= straciłem= straciłam= stracił= wina= obrażon płatne=
dopłat opłat= opłata= opłaty= zdziera przesłuchan pretens tłumaczyć= przepros flaki zasnął= zasnęł usypia drętw
infantyl oklepan przewidyw chemiczn zamazan skasował= skasowała=`,
    ],
    [
      -2,
      `
zły= zła= złe= źle= złych= złym= złej= złego= najgorsz słab kiepsk marn licho= lichy= licha= liche= niedbal
niechluj nieuprzej niemił niegrzecz niekultural niekompet nieprofesj niefachow nierzetel nieuczciw nieprzyjem
nieprzyjaz niechęt nieudoln niedoinf niedostęp nieaktual niesłown niepunkt nieterminow niezgod niesprawn
niewygod nieintuicyj nieprzejrz niebezpiecz nieodpow nieodpowied niezadowol niewykwal nieświeże nieświeży
nieśwież nieczyst niestabil nietrwał nieprzyd nieskutecz nieefekt nieestet niefunkcj nieatrakc niekorzyst
nieopłac nierozwią nieracjon niesprawied nieakcept niepoważn niejadal rozczarow zawiod zawiedz zawodn zawodzi
zawiodł zniechęc zdenerw denerw wkurz irytuj irytac irytow frustr złość= złości zły wściek oburz bezczel arogan
chams chamsk cham= opryskliw obraź obraźl obraża lekceważ ignor olewa olali olewcz zlew= zlewa ignoranc bezduszn
obojętn niezainter wrog agresyw krzycz krzycza wulgar nieodpowiedn odmów odmawia odmow oszust oszuk oszukan
naciąg naciągac kłam kłamst zdziers zdzierst wyłudz krad kradz ukry ukryt zawyż przepłac przepłaci drożyzna=
zepsu psuje= psuj popsu popsut zepsuty= uszkodz zniszcz połam pękn pęknię rozbit dziuraw wadliw awari usterk
zawiesz zacin zacina crash wyłącza wyrzuca= bug= bugi= zgub zgubi zagin zaginę przepad brudny= brud= syf= syfi
smród= śmierdz śmierdząc cuchn robak karaluch pleśń= pleśn grzyb= zagrzyb obskur obleś ohyd wstręt zatru zatruc
surow spalon przypal przesolon gumow nieświe niedogot niedopiecz zepsute= skarg skarż skarżyć narzek pretensj
reklamow nieporozum awantur kłótn spór= porażk katastrof tragicz tragedi fatal beznadziej żenad żenuj żenada=
wstyd= wstyd dramat dramatycz koszmar masakr horror= tandet badziew badziew szajs= gówn chłam= szmelc dno= dnem=
dna= bubel= buble= shit= skandal hańb kpina= kpiny= kpin żart= żarty= parodia= farsa= odradz odradzam= unika
unikać= unikajcie= omija omijać= omijajcie= strata= stratą= stracon straci traci= marnow marnot zmarnow bezsens
bezużytecz bezwart bezmyśl bezradn bezczyn nonsens absurd głupi głupot idiot debil kretyn burdel= bajzel= żal.pl
żałosn marudz rezygn zrezygn wypowiedz odejd odchodz odeszł uciek ucieka konkurencji= straszn okropn potworn
paskudn obrzydl makabr haniebn skandalicz niedopuszcz nieznośn uciążliw męcz męcząc wyczerp stres stresuj
upokorz dyskrymin nęka spam spamuj bólem= ból= boli= bolesn zbyt= przesad stęchl stęchlizn zapadnięt odpada
odpadaj odpadł zaniedban zdezelow poplamion plama= plamy= plam= pajęczyn kurz= kurzu= zakurz nieposprząt
niedomyt cieknie= cieknąc ciekło= przecieka przeciek bagatelizuj zbagateliz powierzchown rutynow zdawkow
półsłówk powikłani bolało= bolały= bolą= trzeszcz zaparow wyblak blakni skurczy kurczy spruł pruje= przeciera
przetar odkleja odklei urwał= urwała= urwało= urywa ułama złama łamie= łamią= pęka= pękają= porysow rysuje=
rysy= przegrz grzeje= rozładow padł= padła= padło= padaka= padaczk charcz szumi= rzęzi trzaska podróbk podrobion
zapycha ledwo= ledwie= faworyz loteri widzimis przynudz nudzi= zanudz uwala= uwalił oblewa= oblał= gnębi poniż
wyśmiew wyśmiał złośliw stronnicz mściw nadęt zadufan wywyższ fukn fukał burkn burcz warcz warkn rozerwan
wylogow karę= wykorzyst nieludzk pogoni wyprosi zbywa zbył= zbyła= zbyli= zlekceważ pomylon pogubi żałow
niechlujst niezadbane niezadban zaśmiec śmieci= śmieciow karygodn żałość odrapan odrap obdrap zardzew rdza=
skrzypi skrzypią zatka zatkan zapchan niedrożn chamstw nieuprz niewychow nieczynn nieprzygot niewyraź nieadekwat
niepolec nieprawd nieudan nieprzemyśl niesmaczn niejad niedosol rozgotow rozmok rozmięk tłust= tłuste= tłusty=
oskarż pozew sąd= prokurat kradzież okrad okradzi skradz wyczyn masakry koszmarn nerwy= nerwów= nerwowo=
rozczarowujac zawiedl przereklam przehand olewac pogard drwi kpi= szyderc zignor zalewa= zalewał= zalało= zalał=
nieobecn chłód= chłodem= pośpiech mikrofal odgrzewan mrożonk niedoprawion rozwodnion gorzki= gorzka= kwaśny=
kwaśna= głodn mikroskop śmieszne= śmieszny= śmieszna= gubi= gubią= gubił resetuj chybocz chwieje kiwa= wycieka=
wyciek wyciekł przemaka przemok toksyczn chemią= parzy= poparz iskrzy spalił= spaliła= spaliło= wybuch anulow
rzucił= rzuciła= rzuca= rzucają= odbębni odwala= odwalił cwaniak cwaniac buc= bucem= buractw gbur prostak bufon
tyran terror mobbing wrzeszcz drze= wyzywa klnie= przeklina dym= papieros pluskw mrówk mysz= myszy= szczur
insekt robactw pchł komar komplikacj infekc zakaż rozwal rozwalił ruina= rudera= nora= norą= melin spelun barak
prl= prl-u wysłużon sfatygow rozklekot podniszcz wyświechtan sprany= sprana= zmechac mechac farbuje= zaniż
nieobiekt uprzedzon seksist despot straszy= zastrasz wyżywa= czepia= czepialsk wyzłośl nielogicz odsiew warunek=
porażek= rozdarł rozdar rozcięt pogniec pognieci pogięt wgniec wgniot zarysow zatrzymuje= zamarz zamula muli=
laguje= lag= lagi= ścina= tnie= przycina przycin wiesza= zwiesza= wywala= wywalił nieporęcz nieprzyda niepełn
niekomplet nieobsług niedziała porzuc niesprawiedl niesympat niezaang nietakt niedelikat nierób nieudaczn nieuk
partacz partol spartaczon fuszer spieprz schrzan zjeban gówniany= dziadost dziadow bylejak tandetn chińszczyzn
niedopiln przypadkow niezdar natarczyw wymijając opieszał ślamazar flegmat leniw lekceważąc olewając arogant
mruk= mrukliw ponur smutny= obraził obrazą= obrażal oczerni zwyzywa upokarz molest przemoc= brutal nieczuł
pogarszał`,
    ],
  ],
  phrases: [
    [
      3,
      'bez zarzutu|bez zastrzeżeń|brak zastrzeżeń|nie mam zastrzeżeń|nie ma zastrzeżeń|nic dodać nic ująć|pełen profesjonalizm|pełna profesjonalizm*|pełny profesjonalizm|najwyższy poziom|na najwyższym poziomie|wysoki poziom|na wysokim poziomie|na medal|strzał w dziesiątkę|pierwsza klasa|klasa sama w sobie|nie do pobicia|z czystym sumieniem|gorąco polecam|szczerze polecam|z całego serca|polecam z całego|warto było|wart* swojej ceny|wart* każdej złotówki|5 gwiazdek|pięć gwiazdek|nie zawi* się|nie zawiodł*|nigdy się nie zawi*|nigdy nie zawiodł*|nigdy mnie nie zawi*|nie mogł* być lepiej|lepiej być nie mo*|nie mogło być lepiej|nie można lepiej|10 na 10|przerós* oczekiwania|przerós* nasze oczekiwania|przerós* moje oczekiwania|przeros* nasze oczekiwania|przeszło moje oczekiwania|przeros* wszelkie oczekiwania|rozwia* wątpliwości|rozwia* moje wątpliwości|rozwia* wszystkie|10 10|5 5|jestem pod wrażeniem|pod wrażeniem|robi wrażenie|zrobiło wrażenie|złego słowa|oby więcej takich|szóstka z plusem|piątka z plusem|złote ręce|zapiera dech|z powołania|z powołaniem|człowiek z pasją|na pewno tu wró*|z przyjemnością wró*|ani razu się nie|ani razu nie|trudno o coś lepszego|trudno o lepsz*|nic nie bola*|nic mnie nie bola*|nie bola*|dużo się naucz*|wiele się naucz*|można się od niego nauczyć|godny zaufania|lekarz z prawdziwego|z prawdziwego zdarzenia|warty polecenia|wart polecenia|nie do zdarcia|przeszła nasze oczekiwania|postawił* mnie na nogi|stanąłem na nogi|stanęłam na nogi|uratował* życie|uratowała mi|uratował mi|najlepszy lekarz|najlepsza lekarka|czuliśmy się jak|jak u siebie|jak w bajce|jak u mamy|palce lizać|niebo w gębie',
    ],
    [
      2,
      'jak w domu|bez problemu|bez problemów|bez żadnego problemu|bez żadnych problemów|bez większych problemów|nie ma problemu|nie ma problemów|nie było problemu|nie było problemów|nie miałem problem*|nie miałam problem*|nie mieliśmy problem*|nie mam problem*|żadnych problemów|brak problemów|brak uwag|nie mam uwag|bez uwag|brak wad|nie widzę wad|nic bym nie zmieni*|nie ma się do czego przyczepić|nie ma do czego się przyczepić|nie mam na co narzekać|nie narzekam|nie ma co narzekać|nie mogę narzekać|nie można narzekać|nie żałuję|nie żałujemy|na czas|na czasie|o czasie|przed czasem|przed terminem|w terminie|zgodn* z opisem|zgodn* z umową|zgodn* z oczekiwaniami|zgodn* z zamówieniem|spełni* oczekiwania|spełnia* oczekiwania|spełnił* moje oczekiwania|ponad oczekiwania|powyżej oczekiwań|przeszł* oczekiwania|przerosł* oczekiwania|przerosł* moje oczekiwania|tak trzymać|oby tak dalej|tak dalej|dobra robota|kawał dobrej roboty|świetna robota|stosunek jakości do ceny|stosunek ceny do jakości|dobry stosunek|godn* polecenia|godn* zaufania|na pewno wró*|z pewnością wró*|chętnie wró*|jeszcze wró*|wrócę na pewno|do zobaczenia|wszystko ok|wszystko w porządku|wszystko gra|w porządku|jak należy|jak trzeba|na plus|duży plus|wielki plus|na piątkę|na 5|na szóstkę|na 6|miła obsługa|miłe zaskoczenie|pozytywne zaskoczenie|mile zaskocz*|pozytywnie zaskocz*|od ręki|z uśmiechem|bez kolejki|bez kolejek|bez czekania|bez opóźnień|bez stresu|bez komplikacji|bez zbędn*|szybko i sprawnie|nie ma lepszego|nie ma lepszej|nie ma lepszych|lepszego nie ma|dam znać znajomym|polecam wszystkim|polecam każdemu|polecę znajomym|polecam innym|daje radę|dają radę|dali radę|stanęli na wysokości zadania|na wysokości zadania|nic mi nie brakuje|niczego nie brakuje|nie brakuje niczego|dłużej się cieszyć|nie drogo|warto polecić|wszystko jasne|zwrot pieniędzy od razu|rozwiąza* problem*|problem rozwiąza*|problem został rozwiąza*|problem załatw*|załatwi* od ręki|załatwion* od ręki|wysoka jakość|wysokiej jakości|dobrej jakości|wysoka kultura|wysoki standard|niska cena|niskie ceny|w niskiej cenie|w dobrej cenie|dobra cena|rozsądnej cenie|coraz lepiej|coraz lepsz*|dużo lepiej|znacznie lepiej|cisza i spokój|zero problemów|w pięć minut|w kilka minut|w dwie minuty|w dwa kliknięcia|na drugi dzień|następnego dnia|krok po kroku|działa bez|działa jak|działa super|wszystko działa|potrafi wytłumaczyć|potrafi przekazać|potrafi zainteresować|duża wiedza|ogromna wiedza|ogromną wiedzę|dużą wiedzę|poczucie humoru|z humorem|na luzie|da się zdać|łatwo zdać|dobry zakup|trafiony zakup|blisko centrum|blisko plaży|blisko morza|bez najmniejszych|bez pośpiechu|bez bólu|bez obaw|nie czuć bólu|nie odczuł*|nie musiał* czekać|nie trzeba czekać|nie ma kolejek|codziennie sprzątan*|znajdzie czas|poświęcił* czas*|poświęca czas|ma podejście|dobre podejście|świetne podejście|podejście do pacjenta|podejście do dzieci|trzyma dwa dni|długo trzyma|bateria trzyma|z czystym sumieniem polecam|stoi na wysokim|przestał się bać|przestała się bać|mało pali|niskie zużycie|wróciłam do|wróciłem do|nie ocenia*|nie męczy|nie obciera*|nie grzeje się|nie hałasuje|nie ciągnie|nie psuje się|nie zacina*|nie zawiesza*|nie śmierdzi|nie widać różnicy|prawie nie widać|przestał* boleć|przestało boleć|trzyma poziom|trzyma formę|dobrze trzyma|jasne zasady|odpowiada na maile|odpisuje na maile|zero stresu|jak w kawiarni|robi robotę|robi wrażenie|w kilka sekund|w godzinę|w jeden dzień|jak na zdjęciach|większy niż|lepszy niż|lepsza niż|lepsze niż|lepiej niż|szybciej niż|taniej niż|pod samym hotelem|parking pod|dorzucili|gratis dorzuc*|poszła ekspresowo|po raz pierwszy ktoś|wreszcie ktoś|w końcu ktoś|duży wybór|ogromny wybór|szeroki wybór|duże porcje|spore porcje|nie ma za co|nie trzeba było|wszystko działa jak|z życia wzięte|przykłady z praktyki|z praktyki|można zdać|dobrze tłumaczy|dobrze wytłumacz*|rozwiązał* mój problem|nie mogł* się oderwać|nie mogę się oderwać|nie mogł* się doczekać|nie mogę się doczekać|wciąga od|od pierwszej strony|jakich mało|jak nowe|jak nowy|jak nowa|jak masło|cały dzień|w zupełności wystarcza|w zupełności|bez tłumaczenia się|każdemu daje|drugą szansę|z ochotą|mimo to ktoś|pełna sala|sala pełna|sala zawsze pełna|za połowę ceny|niecałą godzinę|pięć minut spacerem|na każdą prośbę|z polecenia|trafił* z polecenia|bez zbędnych|wróciłem na|wróciłam na|nic dziwnego że|mieści się w',
    ],
    [
      0.8,
      'może być|nie najgorzej|nie najgorsz*|nie jest źle|nie było źle|nie jest zły|nie jest zła|nie jest najgorz*|całkiem całkiem|ujdzie|daje się|da się żyć|do przyjęcia|do zaakceptowania|nieźle|niezł*|niezgorsz*|nie taki zły|jak na tę cenę|jak za tę cenę',
    ],
    [
      0,
      'dobre pytanie|dobra materialne|na dobre|dobry wieczór|dzień dobry|czy polec*|miesiąc temu|lat temu|na wolnym|w drodze|po drodze|czas wolny|wolny czas|wolnego czasu|dobry dzień|wszystko jedno|bez zmian|bez różnicy|nie wiem|nie mam zdania|nie pamiętam|jakość obsługi|zwrot podatku|szybka kolej|dobre i złe|pomoc techniczn*|punkt pomocy|dział reklamacji|ani dobr* ani zł*|ani źle ani dobrze|ani dobrze ani źle|nie dotyczy|numer zamówienia|w razie problem*|w razie kłopot*|gdyby był* problem*|nie tylko|nie dość że|nie ma co do tego|nie korzystam|nie korzystał*|nie używam|nie używał*|nie byłem|nie byłam|nie kontaktowa*|nie kupuję|nie próbował*|nie mam opinii|nie mam doświadczenia|jeszcze nie wiem|nie wiem jeszcze|nie zastanawiał*|czasy świetności|nie potrzebuję|nie potrzebował*|nie musiałem|nie musiałam',
    ],
    [
      -1.2,
      'szkoda|niestety|mogłoby być lepiej|mogło być lepiej|mogłaby być lepsz*|mógłby być lepszy|mogłyby być lepsz*|mogłoby być lepsz*|mogłaby być szybsz*|mógłby być szybszy|mogłoby być szybciej|mogłoby być taniej|mogłyby być niższ*|mogłaby być niższ*|mogłaby być tańsz*|mogłoby być więcej|mogło być więcej|mogłoby być czyściej|mogliby być milsi|mógłby być milszy|mogłaby być milsza|być lepiej|powinno być lepiej|powinien być lepszy|powinna być lepsza|powinno być szybciej|do poprawy|wymaga poprawy|wymagają poprawy|wymaga remontu|do remontu|do naprawy|do życzenia|wiele do życzenia|pozostawia* wiele|oczekiwał* więcej|spodziewał* się więcej|liczył* na więcej|nie każdy|nie wszyscy|nie wszystko|szału nie ma|bez szału|bez rewelacji|bez fajerwerków|szału brak|rewelacji nie ma|nic specjalnego|nic szczególnego|nic nadzwyczajnego|nic wielkiego|taki sobie|taka sobie|takie sobie|tak sobie|średnio na jeża|bywało lepiej|kiedyś było lepiej|było lepiej|coraz gorzej|coraz gorsz*|coraz drożej|coraz dłużej|coraz słabiej|za drogo|za drogi*|za droga|za drogie|za długo|za długi*|za długie|za długa|za mało|za mały|za mała|za małe|za wolno|za wolny|za wolne|za późno|za głośno|za głośna|za głośne|za dużo|za zimno|za zimna|za zimne|za gorąco|za słon*|za słodk*|za ciasno|za twarde|za wysok*|za krótk*|za rzadko|za często|za ostr*|trochę drogo|dość drogo|dosyć drogo|wysoka cena|wysokie ceny|wysokie koszty|niska jakość|niskiej jakości|niski poziom|na niskim poziomie|niski standard|na minus|duży minus|wielki minus|szkoda że|szkoda tylko|szkoda czasu|po tygodniu przesta*|po miesiącu przesta*|dodatkowo płat*|te same|ciągle to samo|na papierze|ruda woda|za ścianą|cienkie ściany|cienką ścianą|słychać każde|słychać sąsiadów|poprzedni ustrój|wylądował* w koszu|do kosza|moja wina|od drzwi do drzwi|od początku|w ostatniej chwili|odesłano nas|odesłali nas|pokoju nie ma|nie wiem skąd|chyba tylko|udaje że|wymusza zakup|jedna z ośmiu|z pieprzem|tak żeby nikt|trzeba było czekać|trzeba czekać|trzeba prosić|trzeba się prosić|trzeba uważać|trzeba mieć szczęście|oby nie|lata świetności ma|ma dawno za sobą|czasy świetności ma',
    ],
    [
      -2.2,
      'nie polec*|nikomu nie polec*|nie poleciłbym|nie poleciłabym|nie warto|nie wart*|nie działa*|nic nie działa*|przestał* działać|nie da się|nie dało się|nie można się dodzwonić|nie mogę się dodzwonić|nie idzie się dodzwonić|nie odbiera*|nikt nie odbiera*|nie odpowiada*|nikt nie odpowiada*|nie odpisuj*|nie odpisali|nikt nie odpis*|brak odpowiedzi|brak kontaktu|brak reakcji|bez odpowiedzi|bez odzewu|bez reakcji|zero odzewu|zero kontaktu|zero reakcji|zero pomocy|zero informacji|nie dotarł*|nie doszł*|nie przyszł*|nie przyjechał*|nie dostał*|nie otrzymał*|nie zwróci*|nie oddali|nie chcą|nie chcieli|nie chciał*|nie umie*|nie potrafi*|nie wiedz*|nie pomogli|nie pomógł|nie pomogł*|nie mogę|nie możemy|nie mogłem|nie mogłam|nie mogliśmy|nie ma możliwości|nie spełni* oczekiwań|nie spełnia* oczekiwań|poniżej oczekiwań|poniżej krytyki|poniżej wszelkiej krytyki|poniżej normy|nie do przyjęcia|nie do zaakceptowania|nie do zniesienia|nie do wytrzymania|nie do pomyślenia|z kosmosu|z sufitu|nie istnieje|gruszki na wierzbie|strata czasu|stratą czasu|stratę czasu|strata pieniędzy|stratą pieniędzy|szkoda pieniędzy|szkoda czasu|szkoda nerwów|szkoda gadać|szkoda słów|brak słów|bez komentarza|ręce opadają|nigdy więcej|nigdy już|już nigdy|więcej nie wró*|nie wró*|nie kupi* więcej|więcej nie kup*|więcej nie skorzysta*|nie skorzystam|ostatni raz|pierwszy i ostatni|po raz ostatni|nie podoba*|nie spodoba*|mam dość|mam dosyć|mamy dość|robią łaskę|robi łaskę|z łaski|wprowadz* w błąd|wprowadzanie w błąd|w konia|robi* w konia|na siłę|masa problemów|same problemy|ciągłe problemy|ciągle problemy|wieczne problemy|dużo problemów|wiele problemów|pełno błędów|do niczego|do bani|do kitu|do dupy|do śmieci|na śmietnik|pod psem|psu na budę|bez sensu|nie ma sensu|nie ma parkingu|nie ma gdzie|nie ma kto|nie ma nikogo|brak szacunku|brak profesjonalizmu|brak kompetencji|brak kultury|brak organizacji|czeka* godzin*|godzin* czekania|godzinę czekał*|wieki czekać|czekam już|czekam tydzień|czekam dwa|od tygodni|od miesięcy|od miesiąca|zmieniam bank|zmieniam operatora|zmieniam na|przechodzę do|rezygnuję|nie ma z kim|masakra jakaś|nie dba*|nie zależy|nie interesuj*|nie trzyma* terminów|nie dotrzym*|nie zgadza*|wyrzucone w błoto|pieniądze w błoto|pieniędzy w błoto|za karę|za te pieniądze|jak z prl|lat 80|lat osiemdziesiątych|moja noga|nie kupuj*|nie kupował*|do dziś nie|od nowa|co chwilę|i do widzenia|trafił* do szpitala|skutk* uboczn*|nawet nie|nie zna|nie umiał*|nie ma szans|nie mają szans|nie zbada*|nie wysłucha*|nie pozwolił*|nie dało rady|nie wytłumaczy*|nie wyjaśni*|nie zainteresowa*|nie raczy*|nie przeprosi*|nie zwraca* na nas|nie zwraca* uwagi|nie słucha*|nie zdasz|nie da się zdać|nie uczy|nic nie uczy|nie nadaje się|nie nadają się|nie ładuje|przestał* się ładować|nie włącza*|nie trzyma|nie zgadza się|nie pasuje|nie pasują|nie pasował*|nie chce|nie chcia*|nie reaguj*|nie przejął|nie przejęł*|nie oddaje|nie oddał*|nie wpuści*|nie było ciepłej|zimna woda|brak ciepłej wody|wiele do życzenia|pozostawia wiele|czyta ze slajdów|czyta slajdy|nie jest to miejsce|nie jest wart*|nie da się spać|nie da się słuchać|nie dało się spać|rozmawiał* przez telefon|wyciąga* pieniądze|wyciąganie pieniędzy|nastawion* na kasę|liczy się kasa|liczy się tylko kasa|tylko kasa|nie pomaga|po jednym praniu|po pierwszym praniu|po pierwszym użyciu|i cisza|cisza w|głucha cisza|minął tydzień|minął miesiąc|minęły dwa|minęły trzy|przez płot|jak podeszwa|z mikrofali|bez smaku|bez badania|bez zbadania|na sor|na odwal|na odczepnego|byle jak|byle jaki|byle jaka|byle zbyć|bez ładu|ładu i składu|sprzed dekady|sprzed lat|sprzed dwudziestu|z góry traktuje|pacjentów z góry|studentów z góry|klientów z góry|na zegarek|co innego|coś innego|coś zupełnie innego|zupełnie inaczej|inaczej niż|za wszystko trzeba|trzeba płacić|trzeba dopłacać|policzyli nam|policzyli za|kazali nam|kazano nam|cieszy się z ich|obiecał oddzwonić|mieli oddzwonić|miał oddzwonić|miała oddzwonić|zmieniali termin|zmienili termin|odwoł* wizytę|odwołano|po miesiącu trzeba|trzeba było usunąć|trzeba było wymienić|trzeba było oddać|musieliśmy wnosić|musieliśmy czekać|musiałam czekać|musiałem czekać|na czwarte piętro|kilka razy dziennie|co kilka minut|za darmo bym|nawet za darmo|nawet za dopłatą|strata nerwów|szkoda zdrowia|z pieprzem|puszcza kolor|za plecami|płać i płacz|po dwa miesiące|po kilka miesięcy|nudny jak flaki|jak flaki|odesłano|przestało grzać|przestała grzać|bez pasów|śmieje się z|studentów ma za nic|pacjentów ma za nic|klientów ma za nic|ma za nic|jak klej|wyrzucił* całe|wyrzucił* do',
    ],
    [
      -3,
      'dno i|totalne dno|kompletne dno|dno dna|dno totalne|omijać szerokim łukiem|omijajcie szerokim łukiem|szerokim łukiem|najgorsz* na świecie|gorzej być nie mo*|gorzej się nie da|jedna wielka porażka|wielka porażka|kompletna porażka|totalna porażka',
    ],
  ],
  negators:
    'nie bez ani nigdy żaden żadna żadne żadnego żadnej żadnych zero nikt nic trudno daleko niezbyt nieszczególnie',
  faultNegators: 'nie nikt nic żaden żadna żadne żadnego żadnej żadnych',
  negatesAhead: 3,
  negatorsBehind: '',
  absences: 'brak braku brakuje brakowało brakło zabrakło braki brakiem',
  intensifiers: [
    [
      1.5,
      'bardzo niezwykle niesamowicie wyjątkowo strasznie okropnie mega ekstremalnie totalnie kompletnie całkowicie absolutnie naprawdę szalenie cholernie nadzwyczaj nader wielce przeogromnie ogromnie wręcz turbo super hiper najbardziej zdecydowanie zupełnie zawsze ciągle wiecznie mocno wielki wielka wielkie ogromny ogromna ogromne',
    ],
    [1.3, 'zbyt za nazbyt tak taki taka takie jeszcze znacznie dużo coraz serdecznie'],
    [
      0.6,
      'trochę nieco odrobinę lekko dość dosyć raczej  całkiem czasem czasami niekiedy chyba ewentualnie poniekąd względnie stosunkowo',
    ],
  ],
  contrast: 'ale jednak lecz natomiast niemniej aczkolwiek chociaż choć jednakże tylko mimo pomimo zaś',
};
