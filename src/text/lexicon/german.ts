import type { StemLexicon } from '../stem-lexicon.js';

/** What German customers say, in beginnings of words; "=" behind a word that must stand as it is. */
export const german: StemLexicon = {
  language: 'de',
  stems: [
    [
      0,
      'gutschein gutschrift gutacht gütig= fehlersuche schonend schon= klargestellt klasse-a servicestelle  guten= tagen',
    ],
    [
      3,
      `
ausgezeichnet hervorragend exzellent fantastisch phantastisch perfekt genial wunderbar wundervoll großartig sensationell
traumhaft brillant erstklassig einwandfrei vorbildlich herausragend überragend bestens begeister phänomenal unschlagbar
makellos tadellos vorzüglich köstlich beste= bester= bestes= besten= mega= hammer= spitze= spitzen weltklasse einmalig
unübertroffen liebe= lieben= geliebt lieblings`,
    ],
    [
      2,
      `
gut= gute= guter= gutes= gutem= sehrgut besser= bessere= besserer= besseres= super= superfreundlich supernett
toll tolle top= topp prima klasse= schön schöne freundlich nett= nette= netter= nettes= netten= nettem= höflich
zuvorkommend hilfsbereit hilfreich kompetent professionell fachkundig sachkundig fachmännisch engagiert bemüht=
aufmerksam herzlich liebevoll sympathisch geduldig einfühlsam verständnisvoll zuverlässig pünktlich schnell
zügig prompt flott rasch sofort unkompliziert problemlos reibungslos unbürokratisch einfach= einfache=
einfacher= einfaches= leicht= leichte= bequem komfortabel praktisch übersichtlich verständlich klar= klare=
klarer= transparent nachvollziehbar ausführlich gründlich sauber= saubere= sauberer= sauberes= sauberen=
gepflegt ordentlich hygienisch frisch lecker schmackhaft gemütlich angenehm ruhig= ruhige= ruhiges= geräumig
modern= moderne= hochwertig qualitativ stabil= robust langlebig günstig preiswert preisgünstig fair= faire=
fairer= faires= kulant großzügig flexibel vielfältig abwechslungsreich zufrieden glücklich erfreu freut= freue=
freuen= freude gefällt gefallen gefiel dank= danke= dankbar dankeschön lob= loben lobenswert gelungen gelöst=
geholfen= helfen= hilft= half= empfehl empfohlen weiterempfehl weiterempfohl überzeug vertrau seriös ehrlich
sicher= sichere= sicheres= positiv vorteil zuvorkomm fein= feine= interessant informativ lehrreich spaß spass
entspannt erholsam stilvoll elegant bezaubernd charmant idyllisch reichhaltig reichlich großzüg verlässlich
ansprechend attraktiv innovativ effizient effektiv funktioniert= funktionierte= klappt= klappte= geklappt=
passt= passend stimmig okay= ok= solide= bravo respekt weiterso wertschätz wertvoll lohnt= lohnenswert lohnend
sorgfältig termingerecht fachlich freundlichkeit hilfsbereitschaft kompetenz zuverlässigkeit gastfreund wohl=
wohlfühl wohlgefühlt barrierefrei kostenlos gratis intuitiv benutzerfreundlich kundenfreundlich kundenorientiert
serviceorientiert familienfreundlich geschmackvoll schmeckt= schmeckte= geschmeckt= lohnte= gepasst= hielt=
hübsch umfangreich durchdacht leise= gemocht= mag= mögen= kinderfreundlich sorgsam behutsam geklärt= behoben=
repariert= ersetzt= erstattet= weiterhelfen= weiterhilft= zuhört= zuhören= menschlich warmherzig ratzfatz
fürsorglich rührend mitfühlend blitzschnell blitzsauber ordnungsgemäß verlässliche freundlichst kinderleicht
kinderleichte liebt= pflegeleicht alltagstauglich formschön handlich griffig tierlieb naturbelassen bekömmlich
saftig knusprig zart= zarte= warmherzige wohltuend schmerzfrei schmerzlos`,
    ],
    [
      -1,
      `
teuer teure= teurer= teuren= teures= überteuert kostspielig langsam träge= lange= lang= länger= langwierig spät=
später= verspät verzöger warten= wartet= warte= wartezeit wartezeiten gewartet= warteschlange warteschleife
schlange= schlangen= kompliziert umständlich schwierig schwer= mühsam unübersichtlich verwirrend unklar
undurchsichtig laut= laute= lauter= lärm eng= enge= engen= klein= kleine= dunkel kalt= kalte= kaltes= kalter=
heiß= stickig alt= alte= altes= veraltet abgenutzt abgewohnt verwohnt durchschnittlich mittelmäßig mäßig dürftig
mager knapp= knappe= wenig= wenige= weniger= bedauer problem= probleme= problemen= schwierigkeit fehler=
fehlern= nachteil manko mangel= mängel mängeln hektisch gestresst überlastet überfordert überfüllt voll= fade=
trocken= zäh= hart= harte= lieblos unpersönlich anonym verbesserungs ausbaufähig verbesserungsbedarf könnte=
könnten= sollte= sollten= müsste= müssten= wünschenswert vermisse= vermissen= werbung= papierkram bürokrat
standard= langweil eintönig bescheiden beschwerlich anstrengend gewöhnungsbedürftig reparatur= reklamation=
reklamiert= wochenlang monatelang tagelang nachfragen= nachgefragt= rückstand zuzahl= zusatzkosten aufpreis
mehrkosten gebühren= verlegt=`,
    ],
    [
      -2,
      `
schlecht schlimm mies mangelhaft ungenügend unzureichend unfreundlich unhöflich unverschämt respektlos arrogant
überheblich herablassend patzig pampig barsch schroff ruppig unmöglich inkompetent unprofessionell unfähig
unqualifiziert ahnungslos desinteressiert gleichgültig unaufmerksam genervt= nervig nervt= nerven= ärger
ärgerlich verärgert ärgert= geärgert wütend sauer= enttäusch unzufrieden frust frustr unzuverlässig unpünktlich
unseriös unehrlich betrug betrüg abzock abgezockt wucher lüge= lügen= gelogen= belogen= täusch irreführend
versteckt verschwiegen kaputt defekt beschädigt zerbrochen zerkratzt gerissen abgestürzt stürzt= absturz
abstürze hängt= hakt= ruckelt= störung ausfall ausgefallen= fehlerhaft falsch= falsche= falscher= falsches=
falschen= verwechselt verloren= verschwunden= schmutz dreckig dreck= schmuddel verdreckt unhygienisch schimmel
ekelhaft eklig ekel stinkt= stank= gestank= muffig ungeziefer kakerlak schlampig schludrig nachlässig ungepflegt
unsauber ungenießbar versalzen verkocht verbrannt geschmacklos ungeduldig unbequem unbrauchbar unnötig sinnlos
zwecklos nutzlos wertlos wirkungslos zeitverschwendung verschwend geldverschwendung beschwer mahnung storniert=
stornier abgelehnt= verweiger ignoriert vertröstet abgewimmelt abgespeist hingehalten vergessen= versäumt
gekündigt= kündig wechsle= wechseln= gewechselt= chaos chaotisch unorganisiert durcheinander desaster gefährlich
unsicher unangenehm unschön peinlich schäm unverständlich unklarheit unlogisch unausgereift unflexibel unkulant
unfair ungerecht unakzeptabel inakzeptabel untragbar unerträglich unterirdisch zumutung schrott müll= billig=
ramsch frech= frechheit dreist skandal= unverschämtheit katastroph= fehlt= fehlten= lahm nichtssagend
unerreichbar überfordernd meckern= negativ minus= verschlechter verschlimm schlechter= unterbesetzt
unausstehlich schikan gezwungen= zwang= belästig spam undicht tropft= zerknittert verbogen gebrochen= verstopft
verrostet rostig= wackelt wackelig gestohlen= geklaut verkratzt durchgelegen= hellhörig durchgefallen= unlesbar
funktionsunfähig rausgeschmissen bevormund ungefragt aufdringlich unterschlag löcher= loch= eingelaufen=
ausgefranst ausgeblichen verwaschen verfärbt abgeplatzt eingerissen verschimmelt vergammelt ranzig angebrannt
verschlafen= verpasst= hingehalten= abgeschoben alleingelassen unverrichtet auseinandergefallen auseinander=
abgefallen= beschmutzt verdorben ungenau unleserlich undeutlich schwammig hingeschludert überbucht`,
    ],
    [
      -3,
      `
katastroph furchtbar schrecklich grauenhaft grauenvoll horror albtraum alptraum grottenschlecht grottig saumäßig
miserabel abscheulich widerlich widerwärtig entsetz schlechteste= schlechtester= schlechtesten= schlimmste= mieseste=
hölle= idioten= verarsch beschissen scheiß scheiss kotz unterste= desaströs erbärmlich lachhaft lächerlich witz= betrüger
abzocker verbrecher`,
    ],
  ],
  phrases: [
    [
      3,
      'sehr zu empfehlen|nur zu empfehlen|nur empfehlen|absolut empfehlenswert|rundum zufrieden|mehr als zufrieden|voll und ganz zufrieden|besser geht es nicht|besser geht nicht|besser gehts nicht|geht nicht besser|könnte nicht besser sein|hätte nicht besser|keine wünsche offen|lässt keine wünsche|ließ keine wünsche|nichts auszusetzen|nichts zu meckern|nichts zu beanstanden|gibt nichts zu|immer wieder gerne|jederzeit wieder|gerne wieder|gern wieder|immer wieder|alles bestens|alles super|alles top|alles perfekt|erste sahne|erste klasse|alle erwartungen übertroffen|erwartungen übertroffen|volle punktzahl|fünf sterne|5 sterne|5 von 5|10 von 10|daumen hoch|kann ich nur loben|großes lob|ganz großes kino|vielen herzlichen dank',
    ],
    [
      2,
      'in ruhe erklärt|in aller ruhe|entspricht der beschreibung|entspricht den erwartungen|alles gut|alles ok|alles okay|alles in ordnung|war in ordnung|ist in ordnung|in ordnung|alles prima|alles wunderbar|passt alles|alles passt|passt schon|läuft|läuft alles|weiter so|macht weiter so|nur weiter so|kein problem|keine probleme|keinerlei probleme|ohne probleme|ohne jegliche probleme|ohne problem|nie probleme|noch nie probleme|nie ein problem|nie enttäuscht|noch nie enttäuscht|nicht enttäuscht|keine beanstandung*|keine beschwerde*|keine mängel|keine wartezeit*|ohne wartezeit*|ohne lange wartezeit*|ohne zu warten|keine kritik|nicht zu teuer|nicht lange warten|nicht lange gewartet|kurze wartezeit*|kurzer wartezeit|gut aufgehoben|gut beraten|gut betreut|gut behandelt|ernst genommen|weitergeholfen|geholfen wurde|viel mühe|große mühe|preis leistung stimmt|preis leistungs verhältnis|preis leistung|wie beschrieben|wie erwartet|wie gewünscht|wie bestellt|wie immer gut|wie zu hause|komme wieder|kommen wieder|komme gerne|kommen gerne|wir kommen wieder|auf jeden fall wieder|gerne wiederkommen|herzlichen dank|vielen dank|problem gelöst|problem wurde gelöst|anliegen gelöst|anliegen wurde|mehr als erwartet|hat gefallen|sehr gefallen|macht spaß|hohe qualität|guter qualität|gute qualität|alles geklappt|alles funktioniert|einfach zu|leicht zu|schnell und|auf anhieb|auf augenhöhe|nimmt sich zeit|nahm sich zeit|viel zeit|zeit genommen|große auswahl|gute auswahl|riesige auswahl|im griff|bin froh|wir sind froh|sehr froh|jederzeit erreichbar|immer erreichbar|gut erreichbar|stets bemüht um|früher als|tag früher|schneller als erwartet|würde jederzeit wieder|jederzeit wieder|passen zusammen|wie bei oma|portionen riesig|riesige portionen|keine beanstandungen|nichts zu meckern|hält was|hält was es verspricht|im handumdrehen|in wenigen minuten|nur zu empfehlen|hat sich gelohnt|mit herz|mit herzblut|mit viel herz|herz dabei|hört zu|hören zu|der zuhört|die zuhört|am nächsten tag|nächsten tag da|über nacht|geliefert am morgen|am abend bestellt|in windeseile|reklamation anstandslos|ganz unkompliziert|endlich jemand',
    ],
    [
      0.8,
      'nicht schlecht|gar nicht schlecht|nicht übel|kann man lassen|ganz ok|ganz okay|soweit ok|soweit gut|im großen und ganzen|kann nicht klagen|nicht meckern|nicht klagen|kann man machen|preislich ok|akzeptabel',
    ],
    [
      0,
      'guten tag|guten morgen|guten abend|gute besserung|alles gute|seit langem|schon lange|seit lange*|so lange|wie lange|solange|mit freundlichen grüßen|freundliche grüße|im letzten jahr|letzte woche|mehr oder weniger|in der lage|schnell gesagt|besser gesagt|sicher nicht|klar ist|ganz klar|weder gut noch schlecht|gut möglich|ein gutes stück|gut zwei|gut drei|wenn probleme|bei problemen|bei einem problem|falls probleme|leider nicht bekannt|vielleicht sollte|alte bekannte|weiß nicht|weiss nicht|keine angabe*|nichts zu sagen|kein kommentar|keine kommentare|keine meinung|keine anmerkung*|nicht zutreffend|nicht relevant|nicht sicher|legt einfach|nichts hinzuzufügen|keine vorschläge|keine verbesserungs*|keine änderung*|nicht nur|nicht benutzt|nicht genutzt|nutze nicht|benutze nicht|nutze ich nicht|benutze ich nicht|nicht verwendet|nicht ausprobiert|noch nicht ausprobiert|war nicht dort|nie benutzt|nie genutzt|noch nicht genutzt|nicht in anspruch',
    ],
    [
      -1.2,
      'leider|schade|bedauerlicherweise|geht so|es geht|naja|na ja|so lala|nichts besonderes|nichts für|nicht optimal|nicht ideal|nicht so toll|nicht so gut|nicht mein|könnte besser sein|könnte besser|könnten besser|könnte schneller|könnte günstiger|könnte freundlicher|könnte man|dürfte besser|besser sein|besser machen|hätte besser|geht besser|da geht mehr|luft nach oben|mehr erwartet|mehr erhofft|besseres erwartet|zu wünschen übrig|lässt zu wünschen|wünschen übrig|wünsche mir|würde mir wünschen|wäre schön|wäre gut|wäre besser|wäre toll|wäre super|wäre wünschenswert|zu teuer|zu lange|zu lang|zu langsam|zu spät|zu wenig|zu wenige|zu laut|zu klein|zu eng|zu kalt|zu warm|zu heiß|zu voll|zu kompliziert|zu umständlich|zu hoch|zu hohe|zu viel|zu viele|zu dunkel|zu hart|zu weich|zu kurz|zu selten|zu oft|zu salzig|zu süß|viel zu|etwas zu|einfach zu teuer|einfach zu lang*|einfach zu langsam|einfach zu viel*|einfach zu wenig|einfach zu laut|hohe preise|hoher preis|hohe kosten|teurer geworden|früher besser|war früher|mehr personal|mehr parkplätze|lange warten|lange gewartet|lange wartezeit*',
    ],
    [
      -2.2,
      'kam nicht|kommt nicht|kamen nicht|nie wieder|nie mehr|nicht mehr|nicht wieder|kein zweites mal|nicht zu empfehlen|nicht empfehlenswert|nicht empfehlen|nicht weiterempfehlen|kann ich nicht empfehlen|abzuraten|abraten|rate ab|rate davon ab|raten ab|finger weg|hände weg|lasst die finger|zeitverschwendung|verschwendete zeit|geldverschwendung|schade um|rausgeschmissenes geld|sein geld nicht wert|ihr geld nicht wert|das geld nicht wert|nicht wert|funktioniert nicht|funktionieren nicht|funktionierte nicht|funktioniert nie|geht nicht|ging nicht|gehen nicht|klappt nicht|klappt nie|nicht geklappt|nicht funktioniert|nichts funktioniert|funktioniert nichts|nicht erreichbar|niemand erreichbar|nie erreichbar|schwer erreichbar|schlecht erreichbar|kaum erreichbar|telefonisch nicht|geht niemand|niemand geht ans|keiner geht ans|ging niemand|keine antwort|keinerlei antwort|keine rückmeldung|keine reaktion|keinerlei reaktion|keine hilfe|keinerlei hilfe|nicht geholfen|niemand hilft|niemand half|keiner hilft|half niemand|hilft niemand|nicht helfen|konnte nicht helfen|niemand zuständig|fühlt sich zuständig|keiner zuständig|niemand fühlt sich|keine ahnung|keinen plan|kein interesse|kein verständnis|keine lust|kein respekt|nicht angekommen|nie angekommen|nicht geliefert|nie geliefert|nicht erhalten|nie erhalten|nicht bekommen|nicht gekommen|nicht erschienen|nicht eingehalten|nicht ernst genommen|nicht gelöst|ungelöst|nicht wie beschrieben|entspricht nicht|nicht gefallen|gefällt nicht|gefällt mir nicht|nicht einmal entschuldigt|nicht einmal|nicht mal|lässt sich nicht|lassen sich nicht|warte seit|warten seit|warte immer noch|warten immer noch|immer noch nicht|noch immer nicht|noch nicht da|bis heute nicht|bis heute keine|seit wochen|seit monaten|stundenlang|ewig|ewigkeit|eine ewigkeit|unter aller sau|unter aller kanone|für den müll|im stich|allein gelassen|allein gelassen|hin und her|von einem zum anderen|abgehakt|auf dem boden|geht gar nicht|ging gar nicht|das letzte|letzter dreck|ein witz|voll daneben|nicht akzeptabel|nicht hinnehmbar|nicht nachvollziehbar|doppelt abgebucht|zweimal abgebucht|zu unrecht|kein parkplatz|keine parkplätze|lässt nach|nachgelassen|gestrichen|überfordert|in die irre|wechsle den|keine lösung|ohne lösung|hat versagt|versagt|immer noch keine|noch keine antwort|legt auf|legt einfach auf|einfach auf gelegt|aufgelegt|aus der leitung geworfen|hält keine|hält nicht|die hälfte war weg|die hälfte fehlt*|war weg|war offen|war geöffnet|lag geöffnet|dreimal angerufen|mehrfach angerufen|mehrmals angerufen|andere auskunft|stürzt ab|stürzt beim|hängt sich auf|kam nie|kam erst|erst nach|nach vier wochen|mahnungen|roch nach|riecht nach|nicht geputzt|nicht gereinigt|nicht sauber|nur weitergereicht|weitergereicht|weiterverbunden|gar nichts mehr|nichts mehr|geht gar nichts|geht nichts mehr|seit dem update|fühlt sich keiner|keiner fühlt|keiner fühlt sich|von pontius|falsch geliefert|falsche ware|ware beschädigt|zurückgeschickt|zurück geschickt|kein rückruf|keinen rückruf|nie zurückgerufen|nicht zurückgerufen|kein ansprechpartner|keine entschuldigung|eingebrochen|abgebrochen|bricht ab|brach ab|fällt aus|fiel aus|entfallen|abgewürgt|lässt auf sich warten|lassen auf sich warten|ließ auf sich warten|voller löcher|vor der nase|ohne internet|ohne strom|ohne wasser|ohne heizung|ohne telefon|ohne rückmeldung|ohne antwort|ohne ankündigung|ohne grund|erst in|erst in drei|hinten und vorne|stimmt nicht|stimmte nicht|stimmt hinten|wochen gewartet|monate gewartet|stunden gewartet|nach dem ersten waschen|nach wenigen tagen|nach zwei tagen|nach einer woche|nach kurzer zeit|einfach aufgelegt|legt nach|nur eine nummer|nur als nummer|als nummer|passiert ist nichts|nichts passiert|ist nichts passiert|kostet extra|passt nicht|passten nicht',
    ],
  ],
  negators:
    'nicht kein keine keinen keinem keiner keines keinerlei nie niemals ohne weder kaum nichts niemand niemanden niemandem wenig nirgends',
  faultNegators:
    'nicht kein keine keinen keinem keiner keines keinerlei nie niemals nichts niemand niemanden niemandem',
  negatesAhead: 4,
  negatorsBehind: 'nicht nie niemals kaum nichts',
  absences: 'fehlt fehlen fehlte fehlten mangelt mangelte vermisst',
  intensifiers: [
    [
      1.5,
      'sehr äußerst extrem besonders absolut total unglaublich wirklich richtig überaus wahnsinnig höchst völlig komplett ungemein enorm mega super voll furchtbar schrecklich wahnsinns sowas',
    ],
    [1.3, 'so viel immer stets echt zu ganz'],
    [
      0.6,
      'etwas bisschen eher ziemlich relativ halbwegs einigermaßen manchmal teilweise leicht recht weitgehend gelegentlich meist meistens',
    ],
  ],
  contrast:
    'aber jedoch allerdings dafür trotzdem dennoch obwohl leider hingegen dagegen sondern nur außer wobei',
};
