/**
 * Words that tell a language in few letters: what joins words (articles, pronouns, negations) and what
 * customers say in one or two words. A word that several languages write alike stands in each of their
 * lists, so that it speaks for all of them and decides nothing between them.
 *
 * Only languages that share their letters with another one need a list.
 */
export const LANGUAGE_WORDS: Record<string, string> = {
  en: `
the a an and or but of to in on at for from with without by as is are was were be been being it its it's this that
these those i i'm i've me my we our us you your they their them he she his her has have had do does did don't didn't
doesn't not no nor never very too so much more most less least than then when where what which who why how all any
some every always often again also just only still even about after before because if there here out up down over can
can't could couldn't would wouldn't should will won't may might must need needs get got go went make made take took
give gave keep let want wanted like love loved hate think know thank thanks please hello hi hey yes ok okay good great
nice excellent awesome amazing perfect fantastic brilliant lovely fine bad poor awful terrible horrible worst best
better worse easy hard difficult simple quick fast slow cheap expensive friendly helpful rude happy unhappy satisfied
disappointed disappointing service staff product price quality delivery support customer time everything nothing
something anything none improve work works well done job recommend useful waiting wait long money value clean dirty
broken late app website team people experience overall far way nobody somebody someone quite bit came come comes
arrived ordered order parcel package courier phone week weeks month months days day hours hour minutes refund refunded
back store shop page site room hotel food breakfast tasty delicious certainly cold hot warm waited size wrong broke
new said says treated choice received receive doing into range pleased tidy messy decent really ever anyone everyone
who's they're you're we're shouldn't aren't weren't haven't hasn't going old lad super top`,
  de: `
der die das den dem des ein eine einen einem einer eines und oder aber doch denn weil dass ob wenn als wie wo was wer
warum ich du er sie es wir ihr mich mir uns euch ihnen ihn ihm mein meine meinen unser unsere ihre ihren sein seine
ist sind war waren bin bist sei wird werden wurde wurden worden hat haben hatte hatten habe kann können könnte konnte
muss müssen musste soll sollte will wollen würde möchte nicht kein keine keinen keinem nie nichts nur noch schon auch
sehr zu ganz so mehr weniger etwas viel viele alle alles immer wieder leider eher bitte danke gerne ja nein in im an
am auf aus bei beim mit nach von vom vor zum zur für über unter durch gegen ohne um bis seit hier da dort gut gute
guter gutes super toll prima klasse perfekt ausgezeichnet hervorragend einfach schnell schnelle langsam freundlich
freundliche nett netter schlecht schlechte schlechter furchtbar schrecklich teuer günstig zufrieden unzufrieden
enttäuscht enttäuschend passt weiter besser beste bester schöne schön hilfreich kompetent preis service qualität
lieferung mitarbeiter kunde kunden kundenservice beratung zeit wartezeit weiterempfehlen empfehlen gefällt geht lief
ahnung angabe bisher genau ordnung okay spitze mega geil mangelhaft nochmal wartet lange zuverlässig pünktlich
unfreundlich sauber weiss weiß vielen dank hallo läuft top fehlt ging nix macht machen kompliziert keiner jemand
ziemlich bisschen kam kommt kommen angekommen bestellt bestellung paket päckchen zusteller telefon woche wochen monat
monate tage tag stunden stunde minuten geld zurück laden geschäft filiale seite webseite zimmer hotel essen frühstück
lecker leckeres köstlich erneut sicher deshalb kalt warm gewartet größe falsch falsche kaputt neu neue sagte
behandlung auswahl bekam bekommen erhalten gemacht getan diese dieser dieses allen niemand nirgends froh ordentlich
korrekt fair ehrlich nettes nette verkäufer verkäuferin gibt gab gegeben wieso ok`,
  fr: `
le la les l un une des du de d et ou mais où donc or ni car que qui quoi qu dont je j tu il elle on nous vous ils
elles me m te se s y en ce c cet cette ces ça cela mon ma mes ton ta son sa ses notre nos votre vos leur leurs est
sont était étaient suis être été ai as a ont avait avoir avons avez fait faire fais peut peux pouvoir doit faut va
vais pas ne n non rien jamais plus moins très trop bien mal peu beaucoup assez tout tous toute toutes toujours encore
aussi même comme si dans sur sous avec sans pour par chez vers après avant depuis entre aux au à oui merci bonjour
super génial parfait parfaite excellent excellente bon bonne bons bonnes meilleur meilleure mauvais mauvaise nul nulle
horrible correct satisfait satisfaite déçu déçue décevant rapide lent lente cher chère gentil agréable accueil service
qualité prix produit livraison personnel client clients commande temps attente problème aucun aucune recommande
recommander améliorer continuez facile difficile efficace sympa content contente ras équipe accueillant propre sale
rapport magasin dommage bravo impeccable nickel personne quand pourquoi dire chose sais beau belle vite délai délais
quelqu'un quelque mieux arrivé arrivée arrive commandé colis livreur téléphone semaine semaines mois jours jour heures
heure minutes argent remboursé remboursement retour boutique page site application chambre hôtel repas petit déjeuner
délicieux goût nouveau sûrement parce froid froide chaud attendu attendre taille cassé neuf dit traitement choix reçu
recevoir faites ravi ravie propreté calme bruit lieu choses crois j'ai c'est c'était n'est qu'il d'attente l'accueil
m'a reviendrai reviendrons décroche honnête ok okay top`,
  es: `
el la los las lo un una unos unas y e o u pero de del al a en con sin por para que qué como cómo cuando donde porque
si sí no ni yo tú él ella nosotros ustedes ellos me te se nos le les mi mis tu su sus nuestro nuestra es son era eran
soy ser sido está están estaba estar estoy fue fueron ha han he había hay tiene tienen tengo tener hace hacer hizo
puede pueden poder muy mucho mucha muchos muchas más menos poco poca todo toda todos todas nada nadie nunca siempre
también ya aún bien mal mejor peor bueno buena buenos buenas malo mala malos excelente excelentes genial perfecto
perfecta gracias hola regular rápido rápida lento lenta caro cara barato fácil difícil amable amables contento
contenta satisfecho satisfecha atención servicio calidad precio producto envío entrega personal cliente clientes
tiempo espera problema problemas ningún ninguna comentario comentarios recomiendo recomendar mejorar encanta gusta
gustó pésimo pésima horrible decepcionado sigan así trato este esta esto ese esa eso desde hasta sobre entre otro otra
vez falta tarde ahora solo sólo estupendo estupenda limpio sucio útil vale pasa día gente empresa comida volveremos
volveré devolvieron devolver llamada teléfono tienda talla equivocada semana semanas meses mes días horas minutos
dinero reembolso pedido paquete llegó llegaron llega compra compré comprar página web aplicación habitación hotel
desayuno rico rica ricos deliciosa delicioso amabilidad rapidez lástima volver aunque mientras ninguno alguien algo
cualquier esperé esperando espero pagar pagué roto rota nuevo nueva pedí dijeron dijo noche funciona funcionan
funcionó según demasiado demasiada bastante además luego igual cambiar quiero quería deberían debería razonable
confuso confusa variedad ambiente limpieza ruido sitio cosas creo sé ok okay super top`,
  it: `
il lo la i gli le l un uno una e o ma di del della dei delle dello a al alla ai alle da dal dalla in nel nella nei su
sul sulla con per tra fra che chi cosa come quando dove perché se sì no non né io tu lui lei noi voi loro mi ti si ci
vi mio mia miei suo sua nostro vostro è sono era erano essere stato stata siamo ho ha hanno aveva avere abbiamo fa
fare fatto può posso potrebbe deve devo molto molta molti troppo poco più meno tutto tutti tutta niente nulla mai
sempre anche ancora già solo bene male meglio peggio buono buona buoni ottimo ottima ottimi cattivo pessimo pessima
pessimi grazie ciao perfetto perfetta eccellente fantastico bello bella bellissimo veloce lento lenta caro cara facile
difficile gentile gentili contento soddisfatto soddisfatta deluso delusa servizio qualità prezzo prodotto consegna
personale cliente clienti tempo attesa problema problemi nessun nessuno nessuna consiglio consigliato consigliatissimo
migliorare continuate così va bravi brava complimenti scortese pulito sporco utile comodo piace questo questa quello
quella ogni dopo prima senza assistenza spedizione lunga lunghi orribile tempi torneremo tornerò telefono negozio
taglia sbagliata sbagliato settimana settimane mesi mese giorni ore minuti soldi rimborso ordine pacco arrivato
arrivata arriva spedito acquisto comprato comprare sito app camera hotel colazione buonissimo deliziosa cibo
gentilezza velocità peccato tornare qualcuno qualcosa qualsiasi aspettato aspettare spero pagare pagato rotto nuova
nuovo chiesto detto disse buongiorno funziona funzionano secondo abbastanza poi uguale cambiare voglio vorrei
dovrebbero dovrebbe onesto varietà ambiente pulizia rumore posto cose credo so risponde affatto davvero purtroppo
scelta ok okay super top`,
  pt: `
o a os as um uma uns umas e ou mas de do da dos das em no na nos nas ao à aos às por pelo pela para pra com sem que
quem qual como quando onde porque se sim não nem eu tu ele ela nós vocês você eles elas me te lhe meu minha meus seu
sua nosso nossa é são era eram ser sido está estão estava estou estar foi foram tem têm tenho ter tinha há faz fazer
fez pode podem poder muito muita muitos muitas mais menos pouco tudo todo toda todos todas nada ninguém nunca sempre
também já ainda bem mal melhor pior bom boa bons boas ótimo ótima ótimos mau má ruim péssimo péssima excelente
perfeito perfeita obrigado obrigada olá oi rápido rápida lento lenta caro cara barato fácil difícil atencioso
satisfeito satisfeita atendimento serviço qualidade preço produto entrega funcionários cliente clientes tempo espera
problema problemas nenhum nenhuma comentário comentários recomendo recomendar melhorar adorei gostei gosto horrível
desapontado continuem assim este esta isto isso esse essa até sobre entre outro outra vez demora demorado limpo sujo
legal maravilhoso gente só simpático voltaremos voltarei devolveram devolver ligação telefone loja tamanho errado
errada semana semanas meses mês dias horas minutos dinheiro reembolso pedido pacote encomenda chegou chegaram chega
envio compra comprei comprar site aplicação aplicativo quarto hotel manhã pequeno-almoço gostoso gostosa delicioso
deliciosa simpatia rapidez pena voltar embora enquanto alguém algo qualquer esperei esperando espero pagar paguei
quebrado quebrada novo nova pedi disseram disse dia noite funciona funcionam funcionou segundo demais bastante depois
igual mudar quero queria deveriam deveria justo confuso confusa variedade ambiente limpeza barulho lugar coisas acho
sei duas dois veio deve atende funcionário funcionária eficiente pessoal lixo nota continua vou vai vamos lhes ok okay super top`,
  nl: `
de het een en of maar want dus dat die dit deze van in op aan bij met voor door naar uit over om te tot zonder onder
na sinds ik je jij u hij zij ze wij we jullie mij me ons onze mijn uw zijn haar hun is ben bent was waren wordt worden
werd werden geworden heeft heb hebben had hadden kan kunnen kon moet moeten mag zal zou zouden wil willen niet geen
nooit niets niks nog al ook zeer heel erg veel meer minder meest alles alle altijd weer helaas goed goede beter beste
slecht slechte slechter prima top fijn fijne mooi leuk uitstekend geweldig perfect snel snelle langzaam traag
vriendelijk vriendelijke aardig duur goedkoop makkelijk moeilijk tevreden ontevreden teleurgesteld bedankt dank hallo
ja nee dankjewel service kwaliteit prijs levering personeel klant klanten klantenservice medewerker medewerkers tijd
wachttijd wachten lang lange probleem opmerkingen aanrader doorgaan verbeteren graag wat wie waar waarom hoe wanneer
als dan er hier daar gewoon best wel zo ga vind werkt duidelijk behulpzaam schoon vies tegenvallend jammer bestelling
producten winkel soms weinig keurig super lekker niemand iemand iets redelijk beetje kwam komt komen aangekomen
besteld bestelde pakket pakketje bezorger bezorging telefoon week weken maand maanden dagen dag uur minuten geld terug
terugkomen winkels website site app kamer hotel eten ontbijt lekkere heerlijk heerlijke opnieuw zeker omdat daarom
koud warm gewacht maat verkeerd verkeerde kapot nieuw zei behandeling keuze kreeg krijg krijgen gekregen doen doet
gedaan zoals allemaal nergens ergens vlot vlotte blij netjes correct eerlijk zeggen ok okay`,
  pl: `
i w z na do nie to że się jest są był była było były być jak o od po za przez dla ze przy pod nad bez ale oraz lub
albo a ani czy co kto gdzie kiedy dlaczego ten ta te tego tej tym tych ja ty on ona my wy oni mnie mi mój moja nas nam
nasz wam was pan pani państwo ma mam mają miał miała mieć może można mogę mogłoby trzeba bardzo zbyt więcej mniej
wszystko wszystkie zawsze nigdy nic już jeszcze tylko też także dobrze dobry dobra dobre źle zły zła złe super
świetnie świetny świetna świetne rewelacja doskonale doskonała doskonały ok okej dziękuję dzięki polecam fajnie fajny
fajna miły miła miło szybko szybka szybki wolno drogo drogi tanio łatwo łatwy trudno zadowolony zadowolona zadowoleni
niezadowolony obsługa obsługi cena ceny jakość dostawa produkt klient klienta klientów czas czasu problem problemów
brak żadne żadnych uwag poprawić beznadziejna beznadziejnie tragedia porażka dno słabo słaba słaby kiepsko kiepska
profesjonalnie wszystkim zastrzeżeń trzymać tak proszę dzień kolejka długo oczekiwania firma sklep zamówienie paczka
byłem byłam będę będzie będą mogą możecie chcę chciałem chciałam wciąż znowu ponownie wcale ktoś nikt coś który która
które którzy naprawdę dość trochę lepiej lepszy lepsza gorzej najlepszy najgorszy przyszedł przyszła przyszło dotarła
dotarło dotarł zamówiłem zamówiłam towar przesyłka kurier telefon odbiera tydzień tygodnie miesiąc dni godzin godziny
minut pieniądze zwrot zwrócili wrócę wrócimy reklamacja sklepie strona aplikacja pokój hotel jedzenie śniadanie
smaczne pyszne wyśmienite przyjemnie przyjemny uprzejma uprzejmy szybkość rozmiar działa niestety rozczarowanie
rozczarowany jestem jesteśmy ponieważ więc wybór`,
  cs: `
a i v ve z ze na do se si to že je jsou byl byla bylo byli být jsem jste jsme jak o od po za pro při pod nad bez ale
nebo ani co kdo kde kdy proč ten ta tento tato toto já ty on ona my vy oni mě mi můj moje nás nám váš vám má mám mají
měl měla mít může mohlo bych by velmi moc příliš více méně vše všechno vždy nikdy nic už ještě jen také dobře dobrý
dobrá dobré špatně špatný špatná super skvěle skvělý skvělá skvělé výborně výborný výborná výborné hrozné děkuji díky
doporučuji fajn milý milá rychle rychlý rychlá rychlé pomalu pomalé draho drahé drahý levné snadno snadné spokojen
spokojená spokojenost spokojený nespokojen nespokojená služba služby cena ceny kvalita kvalitní dodání dodávka zboží
zákazník zákazníka čas problém problémů žádné žádný připomínky zlepšit ochotný ochotná ochotní personál obsluha prosím
den dlouho čekání čekací doba všem naprosto nemám není nebyl nebyla nefunguje prostě obchod objednávka hezky hezké
nevím rychlost přehledné jednoduché nebylo nejsou byly budu bude budou mohou můžu můžete chci chtěl chtěla pořád zase
opět vůbec někdo nikdo něco nějak který která které kteří kterou velice opravdu dost trochu méňe lépe lepší nejlepší
horší nejhorší přišel přišla přišlo přijde dorazil dorazila dorazilo objednal objednala objednávku balík balíček
zásilka dopravce doprava doručení telefon nezvedá týden týdny týdnů měsíc měsíce dny dní hodin hodiny minut peníze
vrátili vrátit vrátíme reklamace reklamaci prodejna prodejně prodavačka prodavač stránky web aplikace aplikaci pokoj
hotel jídlo snídaně chutné chutná vynikající příjemné příjemný příjemná ochota ochotně jednání slušná slušné hrůza
otřesné děs příště znovu určitě stejně když pokud protože takže jenom ano ne funguje výběr bohužel zklamání zklamaná
zklamán ujde šlo ok studené okay top`,
  sk: `
a i v vo z zo na do sa si to že je sú bol bola bolo boli byť som ste sme ako o od po za pre pri pod nad bez ale alebo
ani čo kto kde kedy prečo ten tá tento táto toto ja ty on ona my vy oni mňa mi môj moje nás nám váš vám má mám majú
mal mala mať môže mohlo by veľmi príliš viac menej všetko vždy nikdy nič už ešte len tiež dobre dobrý dobrá dobré zle
zlý zlá super skvelé skvelý skvelá výborne výborný výborná výborné hrozné ďakujem vďaka odporúčam fajn milý milá
rýchlo rýchle rýchly rýchla pomaly pomalé drahé drahý lacné ľahko spokojný spokojná spokojnosť nespokojný služba
služby cena ceny kvalita kvalitný dodanie tovar zákazník zákazníka čas problém problémov žiadne žiadny pripomienky
zlepšiť ochotný ochotná ochotní personál obsluha prosím deň dlho čakanie čakania nemám nie nebol nebola úplne ochota
objednávka nebolo budem bude budú môžu môžem môžete chcem chcel chcela stále zase opäť vôbec niekto nikto niečo ktorý
ktorá ktoré ktorí ktorú naozaj dosť trochu lepšie lepší najlepší horší najhorší prišiel prišla prišlo príde dorazil
dorazila objednal objednala objednávku balík balíček zásielka kuriér doprava doručenie telefón nedvíha týždeň týždne
týždňov mesiac mesiace dni hodín hodiny minút peniaze vrátili vrátiť vrátime reklamácia reklamáciu predajňa predajni
predavačka obchod stránka stránky web aplikácia aplikáciu izba hotel jedlo raňajky chutné chutná vynikajúce príjemné
príjemný príjemná ochotne rýchlosť správanie slušná slušné hrôza otrasné nabudúce znova určite rovnako keď ak pretože
takže iba áno nefunguje funguje výber bohužiaľ žiaľ sklamanie sklamaná sklamaný všetkým ostatné zlé studené čože
myslím ok okay top`,
  sv: `
och i att det som en ett på är av för med den till inte har de om var vi jag du han hon ni man mig mitt min mina oss
vår vårt er ert ingen inga inget från men så eller när där här vad vem varför hur kan kunde ska skulle vill måste blev
blir bli varit vara hade ha får fick göra gjorde mycket lite mer mindre mest allt alla alltid aldrig också redan bara
ännu bra bättre bäst dålig dåligt dåliga sämre sämst jättebra toppen perfekt utmärkt utmärkta suverän suveränt kanon
kanonbra trevlig trevligt trevliga snabb snabbt snabba långsam långsamt dyrt dyr billigt lätt enkelt svårt nöjd nöjda
missnöjd besviken tack hej ja nej tjänst service kvalitet pris priset priser leverans personal personalen kund kunder
kundtjänst tid väntetid vänta lång långa länge problem kommentar rekommenderar rekommendera förbättra fortsätt
fungerar hjälpsam hjälpsamma bemötande rent smutsigt utan under efter innan sedan eftersom ganska väldigt helt
hittills ok okej fint vet ej dig sig nu någon något några flera fått gärna tråkig tråkigt köpa köpt köpte köper paket
paketet trasig trasigt sönder svarar svar svarade lördagar söndagar kön kö oändligt anställda butik butiken hemsida
hemsidan sidan mat maten kallt kall kom kommer gick går gå tog ta tar hittade hittar hitta vecka veckor månad månader
år dagar dag sen sent tidigt varan varor duktig duktiga kunnig kunniga hjälp hjälper hjälpte fixade ordnade rörig
rörigt snyggt alldeles superbra supernöjd toppenbra jättefint jättenöjd snäll snälla vilken vilka särskilt kanske
beställning beställde beställt skickade skickat mottog tillbaka igen sortiment utbud funkar funkade telefon ringt
ringa ringde gott smak kaffe rum rummet hotell hotellet upplevelse tydlig tydliga tydligt noggrann jobb jobbet
fortsätter otroligt förstår verkligen hemma hem gånger gång möjligt omöjligt enkla smidigt smidig sådan detta dessa
denna sitt sina sin själv bör borde ser såg säger sa tycker tyckte alltför felaktig fel kändes känns mysigt härlig
härligt`,
  da: `
og i at det som en et på er af for med den til ikke har de om var vi jeg du han hun man mig mit min mine os vores
jeres ingen intet fra men så eller når hvor her hvad hvem hvorfor hvordan kan kunne skal skulle vil ville må måtte
blev bliver blive været være havde have får fik gøre gjorde meget lidt mere mindre mest alt alle altid aldrig også
allerede kun endnu godt god gode bedre bedst dårlig dårligt dårlige værre værst fint fin super perfekt fremragende
venlig venligt venlige hurtig hurtigt hurtige langsom langsomt dyrt dyr billigt billig let nemt nem svært tilfreds
utilfreds skuffet tak hej ja nej tjeneste service kvalitet pris prisen priser levering personale personalet kunde
kunder kundeservice tid ventetid vente lang lange længe problem problemer kommentarer anbefale anbefaler anbefales
forbedre bliv ved virker fungerer hjælpsom hjælpsomme betjening rent beskidt uden under efter før siden fordi ganske
rigtig rigtigt helt noget nogen dejlig dejligt rart sødt sød kanon orden ærgerligt dig sig nu nogle flere få fået
gerne kedelig købe købt køber køb pakke pakken ødelagt svarer svar lørdage søndage køen kø uendelig forklarede ansatte
medarbejder medarbejdere medarbejderne herfra tekniker teknikeren bør burde siger sagde ser sige synes kommer kom gik
går gå tog tage tager fandt finder finde uge uger måned måneder år dage dag sen sent tidlig uenig enig varen varer
vare butik butikken hjemmeside hjemmesiden webshop mad maden mer dygtig dygtige flink flinke hjælp hjælper hjalp
fikset ordnet rodet ryddelig pæn pænt altfor superfint søde hvilken hvilke specielt egentlig måske bestilling bestilte
bestilt sendt sendte modtaget modtog tilbage igen udvalg skuffende vanskelige svære duer telefon telefonen ringet
ringe ringede ringer lækker smag smager smagte kaffe værelse værelset hotel hotellet oplevelse anbefalet
kundebetjening tydelig tydelige nøjagtig lærer job jobbet fortsætter utrolig forstår virkelig hjemme hjem gange gang
muligt umulig umuligt enkelt sådan dette disse denne rigtige dejlige skønt hyggelig hyggeligt hyggelige afsted hvilket
blevet selv selvom engang imødekommende smilende oplyst forkert forkerte kold koldt ok okay top`,
  no: `
og i at det som en et på er av for med den til ikke har de om var vi jeg du han hun man meg mitt min mine oss vår vårt
dere deres ingen intet ingenting fra men så eller når hvor her hva hvem hvorfor hvordan kan kunne skal skulle vil
ville må måtte ble blir bli vært være hadde ha får fikk gjøre gjorde mye veldig litt mer mindre mest alt alle alltid
aldri også allerede bare kun ennå bra god godt gode bedre best dårlig dårlige verre verst fint fin flott flotte supert
super perfekt utmerket hyggelig hyggelige vennlig vennlige rask raskt raske treg tregt trege langsom dyrt dyr billig
lett enkelt vanskelig fornøyd misfornøyd skuffet takk hei ja nei tjeneste service kvalitet pris prisen priser levering
personale personalet ansatte kunde kunder kundeservice tid ventetid vente lang lange lenge problem problemer kommentar
kommentarer anbefale anbefaler anbefales forbedre fortsett fungerer hjelpsom hjelpsomme rent skittent uten under etter
før siden fordi ganske helt noe noen koselig kjempebra kjempefint topp greit grei vet dessverre deg seg nå flere få
fått gjerne kjedelig kjøpe kjøpt kjøper kjøp pakke pakken ødelagt svarer svar lørdager søndager køen kø uendelig
tidsnok forklarte betjening herfra tekniker teknikeren bør burde sier sa ser si synes syns kommer kom gikk går gå tok
ta tar fant finner finne uke uker måned måneder år dager dag sen sent tidlig uenig enig varen varer vare butikk
butikken nettside nettsiden nettbutikk mat maten flink flinke hjelp hjelper hjalp fikset ordnet ordner rotete ryddig
altfor kjempefornøyd kjempeflott kjempesnill snill snille søt søte hvilken hvilke spesielt egentlig kanskje bestilling
bestilte bestilt sendt sendte mottatt mottok tilbake igjen utvalg greie skuffende vanskelige funker funket telefon
ringt ringe ringte vel tja herlig lekker smak smaker smakte kaffe rom rommet hotell hotellet opplevelse anbefalt
kundebehandling tydelig tydelige nøyaktig pent bedriften selskapet personell lærer leser jobb jobben fortsetter
utrolig skjønner skjønte vanligvis virkelig hjemme hjem ganger gang mulig umulig enkel enkle lettvint sånn slik dette
disse denne ok okay`,
  fi: `
ja on ei se en että oli ole olen olet olemme ovat olivat olla ollut mutta tai kun jos niin myös vain kuin mitä mikä
missä miksi miten kuka joka jotka minä sinä hän me te he minun minulle meille meidän teidän tämä tuo nämä ne siitä
siellä täällä erittäin todella hyvin liian enemmän vähemmän paljon vähän kaikki aina koskaan mitään mikään vielä jo
hyvä hyvää hyvät hyviä parempi paras huono huonoa huonosti huonompi huonoin erinomainen erinomaista loistava loistavaa
mahtava täydellinen upea kiva kivaa mukava mukavaa ystävällinen ystävällistä nopea nopeaa nopeasti hidas hidasta
kallis kallista halpa helppo helppoa vaikea tyytyväinen tyytymätön pettynyt kiitos kiitokset hei moi joo kyllä palvelu
palvelua laatu hinta hinnat toimitus henkilökunta asiakas asiakkaat asiakaspalvelu aika aikaa jonotus odotus pitkä
kauan ongelma ongelmia kommentoitavaa suosittelen parantaa jatkakaa samaan toimii toimi toiminut toimiva hienoa hieno
siisti likainen selkeä sujui asiantunteva ihan tosi voisi pitäisi sain saa ilman kanssa jälkeen ennen tällä ok huippu
emme et eivät kukaan joku jotain melko paremmin parempaa huonommin tuli tulee tulemme saapui tilasin tilaus tuote
tuotteet paketti puhelimeen vastaa viikko viikkoa kuukausi kuukautta päivää päivä tuntia tunti minuuttia rahat rahaa
kauppa kaupassa myymälä sivut sivusto sovellus huone hotelli ruoka ruokaa aamiainen herkullista maukasta mukavasti
uudestaan uudelleen varmasti koska siksi kylmää kylmä lämmin odotin odottaa odotti koko väärä rikki uusi sanoi jälleen
kohtelu valikoima okei super`,
  tr: `
ve bir bu da de için ile çok daha en ama fakat veya ya ki ne neden nasıl nerede kim ben sen o biz siz onlar bana bize
size benim bizim sizin değil yok var mi mı mu mü olarak gibi kadar sonra önce her hiç hiçbir hep herkes şey şu ise
olan oldu olması olabilir olsun iyi güzel harika mükemmel süper kötü berbat rezalet hızlı yavaş pahalı ucuz kolay zor
memnun memnunum memnunuz değilim teşekkürler teşekkür ederim sağolun merhaba evet hayır hizmet hizmeti kalite kaliteli
fiyat fiyatlar ürün ürünler teslimat kargo personel çalışanlar müşteri zaman bekleme uzun sorun sorunsuz yorum tavsiye
öneririm başarılı ilgili ilgisiz güler yüzlü temiz kirli geç gayet biraz az fazla yeterli yetersiz tam hala artık
devam lazım gerekiyor istiyorum idare eder eh işte fena vasat kimse biri oldukça geldi gelmedi gelir sipariş verdim
verdi siparişim paket kurye telefonu açmıyor hafta gün gündür ay saat dakika para param paramı iade mağaza mağazada
site uygulama oda otel yemek yemekler kahvaltı lezzetli lezzet tekrar yine kesinlikle çünkü soğuk sıcak bekledim
bekliyorum beden numara yanlış kırık yeni dedi davranış çeşit aldım alın almayın teslim edildi kaldım ok okay`,
  hu: `
a az és egy hogy nem is ez azt meg de van volt vannak voltak lesz lenne legyen csak már még ha mint mert vagy sem
nincs nincsenek én te ő mi ti ők nekem nekünk önök engem minket mit ki hol mikor miért hogyan nagyon túl több kevesebb
sok kevés minden mindig soha semmi semmit jó jól jobb legjobb rossz rosszul rosszabb szuper kiváló tökéletes remek
fantasztikus szép borzalmas szörnyű gyors gyorsan lassú lassan drága olcsó könnyű nehéz kedves kedvesek udvarias
elégedett elégedetlen csalódott csalódás köszönöm köszönjük szia igen szolgáltatás minőség minőségi ár árak ára termék
szállítás személyzet ügyfél ügyfélszolgálat vevő idő várakozás várakozási hosszú sokat kellett probléma gond
megjegyzés ajánlom mindenkinek javítani így tovább rendben korrekt segítőkész tiszta koszos működik volna lehetne oké
hozzáállás elég kicsit sajnos hozzá senki valaki valami jobban jött megjött megérkezett érkezett rendeltem rendelés
csomag futár telefont hét hetet hónap hónapot napot nap órát óra percet pénz pénzt pénzem vissza kaptam kapok üzlet
üzletben bolt boltban oldal honlap alkalmazás szoba szálloda étel reggeli finom ízletes újra biztosan ezért hideg
meleg vártam várni méret hibás törött új mondta bánásmód választék eladó eladók segítség vagyok voltam voltunk
kellemes barátságos ok okay`,
  ro: `
și si în la de pe cu din nu este sunt era erau fi fost a o un unei unui cel cea cei cele să că ca care ce cine unde
când cum pentru prin fără sau dar iar dacă eu tu el ea noi voi ei ele mie mi îmi ne nouă vă meu mea mei nostru am ai
are au avem avut poate pot trebuie foarte prea mai mult mulți multe puțin tot toate toți totul nimic niciodată mereu
întotdeauna bine bun bună buni bune rău rea slab slabă excelent excelentă excelente perfect super minunat minunată
groaznic oribil rapid rapidă repede lent lentă scump scumpe scumpă ieftin ușor greu amabil amabili mulțumit mulțumită
mulțumesc nemulțumit dezamăgit salut ziua da servicii serviciu serviciul calitate calitatea preț prețul prețuri produs
produse livrare livrarea personal personalul client clienți timp așteptare problemă probleme niciun nicio comentarii
recomand îmbunătățit continuați așa ok curat murdar profesionist profesioniști câteva deși după până fiind nimeni încă
doar vom revenim revin telefon magazin magazinul mărime mărimea greșită săptămână săptămâni luni lună zile ore minute
bani banii rambursare comandă comanda pachet pachetul colet coletul ajuns venit vine cumpărat cumpăra site aplicație
aplicația camera hotel mic dejun gustos gustoasă mâncare mâncarea amabilitate viteză păcat cineva ceva orice așteptat
aștept sper plăti plătit stricat nou cerut spus funcționează merge destul apoi fel schimba vreau ar corect varietate
ambient curățenie zgomot loc lucruri cred știu răspunde drag cam tratament urât frumos frumoasă`,
  hr: `
i u na je da se za s sa od do to ne što koji koja koje su bio bila bilo bili biti sam smo ste kao ili ali ako jer kad
kada gdje kako zašto tko ja ti on ona mi vi oni me moj moja nas nam vas vam ima imam imaju imao može moglo bi vrlo
jako previše više manje sve uvijek nikad nikada ništa već još samo također dobro dobar dobra loše loš loša super
odlično odličan odlična odlične izvrsno izvrsna savršeno hvala preporučujem brzo brz brza sporo skupo skup jeftino
lako teško zadovoljan zadovoljna nezadovoljan usluga usluge cijena cijene kvaliteta dostava proizvod kupac korisnik
vrijeme čekanje čekanja problem problema nema nemam primjedbi poboljšati ljubazan ljubazna ljubazno ljubazni osoblje
molim dan dugo nije nisam nisu uredno pohvale užas katastrofa nitko netko nešto koju kojeg jesam bit će ću ćemo nismo
jest opet malo puno mnogo bolje bolji najbolji gore najgori došao došla došlo stigao stigla stiglo naručio naručila
narudžba roba paket dostavljač tjedan tjedna tjedana mjesec mjeseca dana sati sat minuta novac vratili vratiti
reklamacija trgovina trgovini prodavačica stranica aplikacija soba hotel hrana doručak ukusno ukusna fino ugodno
ugodan ljubaznost brzina odnos užasno sljedeći ponovno sigurno zato telefon javlja radi izbor nažalost razočaranje
razočaran kriva krivi veličina veličinu kupiti kupio platiti platio preskupo zrak točno općenito uopće vrijedi čisto
uredna hladna topla ok okay top`,
  sl: `
in v na je da se za z s od do to ne ni kar ki ker so bil bila bilo bili biti sem smo ste kot ali pa če ko kje kako
zakaj kdo jaz ti on ona mi vi oni me moj moja nas nam vas vam ima imam imajo imel lahko bi zelo preveč več manj vse
vedno nikoli nič že še samo tudi dobro dober dobra slabo slab slaba super odlično odličen odlična odlične izvrstno
popolno hvala priporočam hitro hiter hitra počasi počasno drago drag poceni enostavno težko zadovoljen zadovoljna
nezadovoljen storitev storitve cena cene kakovost dostava izdelek stranka čas čakanje čakanja problem težav težave
nimam pripomb izboljšati prijazen prijazna prijazno prijazni osebje prosim dan dolgo nisem niso bolj nihče nekdo nekaj
katero kateri katera bom bo bomo nismo spet malo veliko mnogo bolje boljši najboljši slabše najslabši prišel prišla
prišlo naročil naročila naročilo blago paket dostavljalec teden tedna tednov mesec meseca dni ur ura minut denar
vrnili vrniti reklamacija trgovina trgovini prodajalka spletna stran aplikacija soba hotel hrana zajtrk okusno okusna
prijetno prijeten prijaznost hitrost odnos grozno naslednjič ponovno zagotovo kadar zato ja telefon oglasi deluje
izbira žal razočaranje razočaran napačna napačno velikost kupiti kupil plačati plačal predrago nasploh sploh kaj
vredno čisto čista urejeno hladna topla všeč odziv ustrezno pohvala pohvale ok okay top`,
  et: `
ja on ei see et oli ole olen oleme olid olla olnud aga või kui siis ka ainult nagu mis mida kus miks kuidas kes mina
sina tema meie teie nad mul mulle meil meile minu väga liiga rohkem vähem palju vähe kõik alati mitte kunagi midagi
veel juba hea head hästi parem parim halb halvasti halvem suurepärane suurepäraselt super ideaalne tore meeldiv
sõbralik kiire kiiresti aeglane kallis odav lihtne raske rahul rahulolematu pettunud aitäh tänan tere jah teenus
teenindus kvaliteet hind hinnad tarne toode personal klient klienditeenindus aeg aega ooteaeg pikk kaua probleem
probleeme kommentaare soovitan parandada jätkake toimib töötab puhas must selge kahjuks ok ma sa ta me te keegi miski
üsna natuke veidi paremini tuli tuleb tuleme saabus tellisin tellimus pakk telefonile vasta vastab nädal nädalat kuu
kuud päeva päev tundi tund minutit raha pood poes leht koduleht rakendus tuba hotell toit toitu hommikusöök maitsev
maitsvad uuesti kindlasti sest külm soe ootasin ootama suurus vale katki uus ütles jälle suhtumine valik ilus väike
suur kiirelt teenindaja abivalmis okei`,
  lv: `
un ir nav ka ar uz no par pie lai bet vai kad ja arī tikai kā kas ko kur kāpēc kurš es tu viņš mēs jūs viņi man mums
mans mūsu jūsu bija būt esmu esam var varētu vajag ļoti pārāk vairāk mazāk daudz maz viss visi vienmēr nekad nekas
neko vēl jau labs laba labi labāk labākais slikts slikta slikti izcils izcili lieliski lielisks lieliska super ideāli
jauks patīkams laipns laipna ātrs ātri ātra lēns lēni dārgs dārgi lēts viegli grūti apmierināts apmierināta
neapmierināts vīlies paldies sveiki jā nē serviss apkalpošana kvalitāte cena cenas piegāde prece personāls klients
klientu laiks ilgi jāgaida problēma problēmu komentāru iesaku uzlabot tīrs netīrs neviens kāds kaut diezgan mazliet
labāki atnāca atbrauca pasūtīju pasūtījums paka telefonu nedēļa nedēļas mēnesis mēnešus dienas diena stundas stunda
minūtes naudu veikals veikalā lapa lietotne istaba viesnīca ēdiens brokastis garšīgi garšīgs atkal noteikti jo tāpēc
auksts silts gaidīju gaidīt izmērs nepareizs salauzts jauns teica attieksme izvēle darbinieki darbinieks atsaucīgi ok`,
  lt: `
ir yra ne nėra kad su į iš už apie prie bet ar kai jei taip pat tik kaip kas ką kur kodėl kuris aš tu jis mes jūs jie
man mums mano mūsų jūsų buvo būti esu esame gali galėtų reikia labai per daug daugiau mažiau mažai viskas visi visada
niekada nieko dar jau geras gera gerai geriau geriausias blogas bloga blogai puikus puiki puiku puikiai super idealu
malonus maloni malonu draugiškas greitas greita greitai lėtas lėtai brangu brangus pigu lengva sunku patenkintas
patenkinta nepatenkintas nusivylęs ačiū sveiki aptarnavimas kokybė kaina kainos pristatymas prekė personalas klientas
klientų laikas ilgai laukti problema problemų komentarų rekomenduoju tobulinti švaru niekas kažkas gana truputį
geresnis atėjo atvyko užsakiau užsakymas siunta kurjeris telefonu savaitė savaites mėnuo mėnesį dienas diena valandas
valanda minučių pinigų pinigus parduotuvė parduotuvėje svetainė programėlė kambarys viešbutis maistas pusryčiai skanu
skanus vėl tikrai nes todėl šaltas šiltas laukiau dydis netinkamas sugedo naujas sakė elgesys pasirinkimas darbuotojai
veikia neveikia ok`,
  ca: `
el la els les un una i o però de del dels al als a en amb sense per que què com quan on perquè si sí no ni jo tu ell
ella nosaltres vosaltres ells em et es ens us meu meva nostre és són era eren sóc ser estat està estan fa fer fet va
van pot poden molt molta molts més menys poc tot tots totes res mai sempre també ja encara bé malament millor pitjor
bo bona bons dolent excel·lent excel·lents genial perfecte perfecta gràcies hola ràpid ràpida lent lenta car cara
barat fàcil difícil amable amables content contenta satisfet satisfeta atenció servei qualitat preu producte enviament
lliurament personal client temps espera problema cap comentari comentaris recomano millorar encanta agrada aquest
aquesta això ningú tornar tornarem tornaré telèfon botiga talla equivocada setmana setmanes mesos mes dies hores
minuts diners comanda paquet arribar vaig vam vas compra comprar pàgina web aplicació habitació hotel esmorzar menjar
amabilitat tracte rapidesa llàstima algú alguna cosa qualsevol esperar pagar trencat nou nova diuen funciona massa
bastant després canviar vull hauria raonable varietat ambient neteja soroll lloc coses crec sé dues dos hi ho li gaire
tampoc aquí allà avui homes dona estava havia neta net fred freda ok super top`,
  vi: `
và là của không có được cho với trong rất tốt quá nhưng này tôi bạn mình đã sẽ thì mà các những một cảm ơn nhân viên
dịch vụ chất lượng giá sản phẩm giao hàng nhanh chậm đẹp tệ kém hài lòng tuyệt vời ổn thái độ nhiệt tình khách ai cái
gì khá hơn đến đặt đơn gói điện thoại tuần tháng ngày giờ phút tiền hoàn cửa trang web ứng dụng phòng sạn đồ ăn sáng
ngon lại chắc vì lạnh nguội nóng đợi chờ cỡ nhầm hỏng mới nói lựa chọn sạch gọi nghe máy vui đắt rẻ hợp lý nhiều ít`,
  id: `
yang dan di ke dari untuk dengan ini itu tidak ada sangat saya kami anda kita mereka sudah telah akan bisa dapat lebih
kurang baik bagus mantap cepat lambat mahal murah ramah puas kecewa terima kasih pelayanan layanan harga produk barang
pengiriman kualitas sekali juga tapi tetapi karena nya hanya bahkan makanan makanannya dingin panas enak lezat kamar
hotel toko tokonya uang kembali dikembalikan telepon minggu hari bulan jam menit menunggu lama lagi pasti agak
membingungkan wajar pilihan banyak buruk pelayanannya pesan pesanan paket kurir datang salah ukuran bersih kotor
aplikasi situs laman jangan belum masih semua setiap orang apa siapa bagaimana kenapa mengapa jika kalau seperti oleh
pada dalam lain sama baru jadi bukan saja mau ingin cukup terlalu banget nggak gak ga aja dong kok nih sih udah gimana
cuma terimakasih sampai rapi karyawan lumayan oke makan minum harus jelek beli membeli gratis mobil kirim dikirim
biasa semoga ok super`,
  ms: `
yang dan di ke dari untuk dengan ini itu tidak tak ada sangat saya kami anda kita mereka sudah telah akan boleh dapat
lebih kurang baik bagus mantap cepat lambat mahal murah ramah puas kecewa terima kasih pelayanan perkhidmatan harga
produk barang kualiti staf sekali juga tapi tetapi kerana nya hanya bahkan makanan makanannya dingin panas lezat hotel
kembali dikembalikan minggu hari bulan jam menit menunggu lama lagi pasti agak membingungkan wajar pilihan banyak
buruk pelayanannya pesan pesanan paket kurir datang salah kakitangan sedap selesa bersih kotor aplikasi laman jangan
belum masih semua setiap orang apa siapa bagaimana kenapa mengapa jika kalau seperti oleh pada dalam lain sama baru
jadi bukan saja mau ingin cukup terlalu telefon wang bilik kedai penghantaran saiz awak amat sahaja ialah beg cuba
kereta hantar pekerja elok hendak mahu bagi kat`,
  tl: `
ang ng sa na mga ay hindi po ko mo siya kami kayo sila ako ito iyon para lang din rin naman maganda mabilis mabait
mahal mura salamat magandang serbisyo walang may kasi pero sobrang ni kay nila namin natin ninyo inyo amin atin kanila
kanya akin iyo dito doon diyan bakit paano sino ano kailan saan sarap masarap ganda mabagal matagal pagkain telepono
wala sumasagot dumating laging palagi talaga sana pa kaya dahil lahat`,
  ru: `
и в во не на я что с со как а то все всё он она мы вы они это этот эта по из за к от у о для но или если когда где
почему кто мне меня мой нас нам наш вас вам ваш был была было были быть есть нет ни очень слишком больше меньше много
мало всегда никогда ничего уже ещё еще только также хорошо хороший хорошая хорошее хорошие плохо плохой плохая плохое
отлично отличный отличная отличное супер прекрасно ужасно ужасный ужас спасибо рекомендую быстро быстрая быстрый
медленно дорого дешево легко удобно неудобно доволен довольна довольны недоволен нормально обслуживание сервис
качество цена цены доставка товар персонал клиент время ожидания долго проблем проблемы улучшить устраивает нравится
понравилось вежливый вежливые работает мной тебя тебе вообще опять снова никто кто-то что-то который которая которые
действительно довольно немного лучше лучший хуже худший пришел пришёл пришла пришло приехал заказал заказала заказ
посылка курьер телефон трубку неделя недели недель месяц месяца дней день часов час минут деньги вернули вернуть
вернемся вернусь магазин магазине сайт приложение номер отель еда завтрак вкусно вкусная приятно приятный вежливость
скорость отношение следующий раз конечно потому да работать выбор увы сожалению разочарован разочарована размер купил
купила купить заплатил чисто грязно холодная теплая сказали сказал надо нужно можно нельзя хотелось бы почти просто
ответа ответили ждал ждала ждать ты свой свою этого этом эти ясно жаль пожалуйста прав`,
  uk: `
і й в у не на я що з із як а то все він вона ми ви вони це цей ця по за до від о для але або чи якщо коли де чому хто
мені мене мій нас нам наш вас вам ваш був була було були бути є немає ні дуже занадто більше менше багато мало завжди
ніколи нічого вже ще тільки лише також добре добрий добра гарно гарний гарна погано поганий погана відмінно відмінний
відмінна супер чудово чудовий жахливо жах дякую рекомендую швидко швидка швидкий повільно дорого дешево легко зручно
незручно задоволений задоволена задоволені нормально обслуговування сервіс якість ціна ціни доставка товар персонал
клієнт час очікування довго проблем проблеми покращити влаштовує подобається сподобалось ввічливий працює мною тебе
тобі взагалі знову ніхто хтось щось який яка які справді досить трохи краще кращий гірше гірший прийшов прийшла
прийшло приїхав замовив замовила замовлення посилка кур'єр телефон слухавку тиждень тижні тижнів місяць місяці днів
день годин година хвилин гроші повернули повернути повернемось повернусь магазин магазині сайт додаток номер готель
їжа сніданок смачно смачна приємно приємний ввічливість швидкість ставлення наступний раз звичайно тому так працювати
вибір жаль розчарований розчарована розмір купив купила купити заплатив чисто брудно холодна тепла сказали сказав
треба потрібно можна хотілося майже просто відповіді відповіли чекав чекала чекати ти свій свою цього цьому ці будь
ласка гаразд радо добрі чотири`,
  bg: `
и в във не на аз че с със как а то всичко той тя ние вие те това този тази по от за до при ще са е съм сме беше бяха
бъде има няма ми ме мой нас ни ви много твърде повече по-малко малко винаги никога нищо вече още само също добре добър
добра добро лошо лош лоша отлично отличен отлична супер чудесно ужасно благодаря препоръчвам бързо бърза бавно скъпо
евтино лесно удобно доволен доволна доволни недоволен нормално обслужване качество цена цени доставка продукт персонал
клиент време чакане дълго проблеми любезни мен теб изобщо пак отново никой някой нещо който която които наистина доста
по-добре най-добрият по-лошо дойде пристигна поръчах поръчка поръчката пратка пратката куриер телефон телефона седмица
седмици месец месеца дни ден часа час минути пари парите върнаха върна върнем магазин магазина магазинът сайт сайтът
приложение приложението стая стаята хотел хотелът храна храната закуска вкусно вкусна приятно приятен любезност
скорост отношение следващия път разбира когато защото да работи избор жалост съжаление разочарован разочарована размер
купих купя платих чисто мръсно студена топла казаха каза трябва може искам почти просто отговор отговори чаках чака ти
свой тези две два голям голяма голямо грубо мога можем нямам нямат ли персоналът обслужването цената качеството`,
  sr: `
и у на је да се за са од до то не што који која које су био била било бити сам смо сте као или али ако јер кад где
како зашто ко ја ти он она ми ви они мој нас нам вас вам има имам веома врло превише више мање све увек никад ништа
већ још само добро добар добра лоше лош одлично одличан супер хвала препоручујем брзо споро скупо лако задовољан
задовољна услуга цена цене квалитет достава производ време чекање нико неко нешто коју јесам ћу ће ћемо нису нисмо
јесте опет мало пуно много боље бољи најбољи горе најгори дошао дошла стигао стигла стигло наручио наручила поруџбина
роба пакет курир недеља недеље месец месеца дана сати сат минута новац вратили вратити рекламација продавница
продавници сајт апликација соба хотел храна доручак укусно укусна пријатно пријатан љубазно љубазност љубазни брзина
однос ужасно следећи пут поново сигурно када зато телефон јавља ради избор нажалост разочарање разочаран величина
величину купити купио платити платио прескупо тачно уопште шта чисто чиста хладна топла задовољни солидна особље нема
нисам није`,
  zh: `
很好 非常好 不错 不錯 还行 還行 一般 一般般 太贵 太貴 满意 非常满意 滿意 差 太差 很差 很差劲 无 没有 沒有 挺好 可以 好评 差评 棒 很棒 太棒了 服务好 物美价廉 性价比高 谢谢
謝謝 便宜 快 慢 太慢 很快 好吃 难吃 糟糕 失望 推荐 推薦 不推荐 没问题 方便 服务态度差 态度恶劣 態度很好 價格合理 选择很多 選擇很多
`,
  ja: `
普通 満足 大満足 大変満足 不満 最高 最悪 丁寧 親切 便利 不便 残念 良好 快適 迅速 遅延 対応 対応最悪 接客 接客態度 品質 価格 値段 割高 割安 特無 無 高価 安価 高評価 低評価 改善希望 説明不足
人手不足 料理 美味 清潔 不潔 感謝 問題無 問題無し 担当者 店員 受付 電話対応 対応良好 対応迅速 品揃え豊富 在庫不足 価格妥当 駐車場
`,
};
