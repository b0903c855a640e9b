import type { StemLexicon } from '../stem-lexicon.js';

/** What French-speaking customers say, in beginnings of words; "=" behind a word that must stand as it is. */
export const french: StemLexicon = {
  language: 'fr',
  stems: [
    [0, 'bonjour= bonsoir= bien= bientôt= biens= grandeur clairement= simplement= malgré= facilité= '],
    [
      3,
      `
excellent exceptionnel extraordinaire fantastique formidable merveill magnifique parfait impeccable irréprochable génial
superbe incroyable remarquable sublime splendide divin délicieu succulent exquis nickel= top= meilleur= meilleure=
meilleurs= meilleures= adore= adoré= adorons= adorable ravi= ravie= ravis= enchant bluff époustoufl inégal imbattable
inoubliabl idéal= idéale= fabuleu sensas géniaux chapeau= bravo=`,
    ],
    [
      2,
      `
bon= bonne= bons= bonnes= super= agréable sympa= sympas= sympath gentil gentill aimabl amabilité courtois poli=
polie= polis= souriant sourire= accueillant chaleureu attentionn attentif attentive écoute= disponible prévenant
serviable dévou professionn compétent compéten sérieu efficac réactif réactive réactivit rapid ponctuel fiable
fiabilité honnête transparen rigoureu soign soigné minutieu clair= claire= clairs= claires= clarté simple=
simples= simplicité facil aisé= fluide= pratique= pratiques= ergonomi intuitif intuitive confortable confort=
cosy= propre= propres= propreté beau= belle= beaux= belles= joli calme= spacieu moderne= lumineu varié variét
fraîcheur savoureu goûteu copieu généreu abordable raisonnable avantage intéressant compétitif satisf satisfait
satisfaisant content contente heureu plaisir= plaît= plait= plu= aime= aimé= aimons= apprécié apprécie= appréci
recommand remerci merci= aide= aidé= aider= résolu résolue résout utile= utiles= positif positive confiance=
rassur convaincu convaincant conforme= correct= correcte= corrects= gratuit économique solide= robuste durable
complet= complète= adapté= adaptée= personnalis innovant bienveill patient= patiente= patience= humain= humaine=
convivial chic= élégant raffiné dynamique réussi félicit revien reviendr retournerai fidèle chouette cool=
extra= détend reposant ok= pro= pros= bienvenu formid investi= investie= investis= écoutent=`,
    ],
    [
      -1,
      `
cher= chère= chers= chères= onéreu coûteu lent= lente= lents= lentes= lenteur long= longue= longs= longues= attente= attendre=
attends= attendu= attendre= retard retardé tard= tardi compliqu difficil difficult incomplet incomplèt glacial restreint complexe= laborieu confus flou= floue=
moyen= moyenne= moyennement= passable médiocre banal basique petit= petite= étroit exigu bruyant bruit= froid= froide= froids=
tiède sombre vieux= vieille= vieillot vétuste usé= usée= démod daté= dur= dure= fade= sec= sèche= insuffisan limité= limitée= peu=
   regrett problèm souci= soucis= erreur bug= bugs= bogue défaut inconvénient améliorer=
amélior devrait= devraient= pourrait= pourraient= publicité= paperasse bondé saturé surcharg impersonnel  irrégul
ennuy répétiti stress fatigu lassant  augment hausse= baiss`,
    ],
    [
      -2,
      `
mauvais mal= pire= nul= nulle= nuls= nulles= décev déçu déçue déception insatisf mécontent malpoli impoli
désagréab antipath arrogant hautain méprisan mépris= irrespect agressif agressive grossi incompét incapab
amateur= désinvolt indiffér négligen négligé sale= sales= saleté crasse crasseu moisi moisissure cafard
insalubre puant pue= odeur= infect= immangeable dégueu dégoût écoeur écœur brûlé= cru= crue= périmé cassé=
cassée= cassés= abîmé abimé endommag défectueu panne= pannes= plante= plantage bloqu planté perdu= perdue=
perte= égar introuvable injoignable inutil inutilis inefficac incompréhen illisible inaccept inadmissib intoléra
insupport scandal honte= honteu lament pitoy catastroph désastr déplorabl galère= calvaire arnaqu escroc vol=
voleur= mensong menti= mentent= mensonger tromp abus abusif abusive fraud fauss surfactur imposs refus refusé
annul réclamat plainte litige énerv agac frustr exaspér pénible gênant gêne= inconfort risqu dangereu inquiét
abandonn ignor débord désorganis bâcl foutoir bordel= fuir= fuyez= éviter= évitez= regret déconseill négatif
négative négatives inexist absent= absence= rupture= détérior dégrad empir inadapt injuste injustifi ridicul
absurd honteux foutage foutre= marre= ras-le-bol râl résili harcel spam traîne= traînent= déteint troué trous=
décousu coupures= décolle= rouill périm fuite= fuit= tâché taché`,
    ],
    [
      -3,
      `
horrible atroce affreu abominabl exécrable catastrophe= catastrophiqu désastre= cauchemar ignoble immonde infâme merde
merdique voleurs= escroquerie escrocs= arnaque= arnaques= épouvantab détestabl`,
    ],
  ],
  phrases: [
    [
      3,
      'rien à redire|rien à dire|rien a dire|rien a redire|rien à reprocher|rien à signaler de négatif|au top|au top du top|très bien|tout est parfait|tout était parfait|je recommande|je recommande vivement|je vous recommande|à recommander|les yeux fermés|5 étoiles|cinq étoiles|10 sur 10|10 10|20 sur 20|ne changez rien|au delà de mes attentes|dépassé mes attentes|dépasse mes attentes|mieux que prévu|un grand merci|un grand bravo|mille mercis|coup de cœur|coup de coeur|sans faute|un sans faute|sans reproche|sans défaut|on ne peut mieux|de grande qualité|haut de gamme|hors pair|à la perfection',
    ],
    [
      2,
      'attentes ont été dépassées|dans la journée|produits frais|idéalement situé*|bien|plutôt bien|assez bien|tout va bien|tout s est bien passé|s est bien passé|tout est ok|fonctionne bien|marche bien|marche très bien|bien situé*|bien placé*|bien accueilli*|bien reçu*|bien emballé*|bien expliqué*|bien conseillé*|bien conçu*|bien fait|bien organisé*|bien traité*|comme prévu|comme attendu|comme convenu|sans problème*|sans souci*|sans soucis|sans encombre|sans attente|sans attendre|aucun problème|aucun souci|pas de problème*|pas de souci*|jamais eu de problème*|jamais de problème*|jamais déçu*|pas déçu*|n ai pas été déçu*|à l heure|dans les temps|dans les délais|délais respectés|délai respecté|en avance|à l écoute|être à l écoute|prend le temps|a pris le temps|ont pris le temps|pris le temps|rapport qualité prix|qualité prix|bon rapport|bon prix|prix bas|prix attractif*|prix correct*|prix juste*|pas cher|pas chère|pas chers|peu cher|moins cher|grand choix|large choix|beaucoup de choix|continuez ainsi|continuez comme ça|continuez|je reviendrai|nous reviendrons|on reviendra|on y retournera|j y retournerai|sans hésit*|n hésitez pas|ça vaut le coup|vaut le coup|vaut le détour|vaut la peine|comme à la maison|du premier coup|tout de suite|immédiatement|aux petits soins|de bonne qualité|bonne qualité|répond à mes attentes|répond aux attentes|fait le job|conforme à la description|rien à ajouter|tout me convient|me convient|ça me va|problème résolu|problème a été résolu|en toute confiance|je ne regrette pas|sans regret*|belle découverte|en un clic|du premier coup|plus tôt que prévu|avant la date|bien emballé|en cinq minutes|en quelques minutes|rien à redire|aiment leur métier|sans hésiter|petits soins|aux petits soins|reviendrons|reviendrai|a été réglé|problème réglé|avec le sourire|sans attendre|sans attente|bien reçue|bien reçu|bien reçus|sans discuter|proche des|le lendemain|livré le matin|dès le lendemain|prennent le temps|dans la foulée|enfin quelqu un|qui écoute|sans souci',
    ],
    [
      0.8,
      'pas mal|pas mauvais|pas trop mal|ça va|ca va|dans l ensemble|pas si mal|pas trop cher|correct sans plus|acceptable',
    ],
    [
      0,
      'bonne journée|bonne soirée|bonne continuation|bon courage|service client|le service qualité|bien que|bien sûr|ou bien|si bien que|bon de commande|bon d achat|bons d achat|bon cadeau|tout le long|à peu près|un peu de|petit à petit|petit déjeuner|petits déjeuners|petit déj|petite fille|petit garçon|mal de|de plus en plus|aide à domicile|belle mère|beau père|beau frère|ni bien ni mal|en cas de problème*|si problème*|à long terme|le long de|moyen de paiement|moyens de paiement|au moyen|au petit|sais pas|pas d avis|pas de commentaire|pas de commentaires|rien à dire|rien à ajouter|rien de particulier|aucun commentaire|aucune remarque|pas concerné|aucune suggestion|pas de suggestion|ne se prononce pas|non seulement|pas seulement|n est pas seulement|n utilise pas|utilise pas|jamais utilisé|pas utilisé|pas essayé|ne connais pas|connais pas|pas encore essayé',
    ],
    [
      -1.2,
      'dommage|hélas|malheureusement|peut mieux faire|pourrait être mieux|pourrait mieux faire|à améliorer|à revoir|à refaire|pourrait être amélioré*|pourrait être plus|devrait être plus|laisse à désirer|laissent à désirer|reste à désirer|sans plus|bof|moyen|moyennement satisfait*|pas terrible|pas top|pas génial*|pas extraordinaire|pas très bien|pas très bon*|pas assez de|mitigé*|trop cher|trop chère|trop chers|trop long|trop longue|trop longs|trop longtemps|trop lent|trop de monde|trop de bruit|trop de temps|trop d attente|trop bruyant|trop petit|trop petite|trop compliqué*|trop tard|trop froid|trop chaud|trop salé|trop peu|trop sucré|beaucoup trop|un peu cher|un peu long|un peu trop|assez cher|prix élevé*|prix excessif*|hors de prix|longue attente|longue file|file d attente|s attendait à mieux|attendais mieux|attendais à mieux|attendions mieux|espérais mieux|plus que moyen|c était mieux avant|mieux avant|de moins en moins|il faudrait|ce serait bien|serait bien|serait mieux|aurais aimé|aurais préféré|j aimerais|moins bien|baisse de qualité|qualité en baisse|en baisse|se dégrade',
    ],
    [
      -2.2,
      'frais cachés|non respecté*|connexion coupe|pris de haut|prend de haut|plus jamais|jamais plus|ne recommande pas|ne recommande|je déconseille|à fuir|à éviter|à proscrire|passez votre chemin|ne vaut pas|vaut pas le coup|vaut pas|perte de temps|perte d argent|temps perdu|argent jeté|argent perdu|ne fonctionne pas|fonctionne pas|ne fonctionne plus|fonctionne plus|ne fonctionnent pas|ne marche pas|marche pas|ne marche plus|marche plus|rien ne marche|rien ne fonctionne|ne répond pas|ne répond jamais|ne répond|ne répondent pas|ne répondent jamais|répondent pas|répond pas|personne ne répond|aucune réponse|pas de réponse|sans réponse|sans nouvelle*|aucune nouvelle|aucun retour|aucun suivi|aucune aide|aucune solution|aucune explication|aucun respect|aucune considération|aucun effort|manque de|jamais reçu*|jamais arrivé*|pas arrivé*|n est pas arrivé*|n est jamais venu|jamais venu|pas venu*|pas reçu*|toujours pas|n est toujours pas|toujours rien|j attends toujours|attends depuis|j attends depuis|attendons depuis|depuis des semaines|depuis des mois|depuis deux mois|depuis un mois|depuis trois|pas été remboursé*|pas remboursé*|ne rembourse*|refuse de|refusent de|pas professionnel*|pas aimable*|pas content*|pas satisfait*|pas bon|pas bonne|pas bien|pas normal|pas propre*|pas conforme*|pas à la hauteur|pas correct*|pas sérieu*|pas clair*|pas pratique|pas possible|pas moyen|n importe quoi|c est la honte|une honte|honteux|une catastrophe|du vol|c est du vol|de pire en pire|mal reçu*|mal accueilli*|mal conçu*|mal organisé*|mal fait|mal fichu|mal emballé*|mal informé*|mal poli*|mauvaise foi|mauvaise qualité|mauvais accueil|ne comprends pas|ne comprend rien|ne sait pas|ne savent pas|ne savent rien|n y connaissent|ne peut pas|ne peux pas|n arrive pas|impossible de|impossible d|ne s est pas|pas d excuse*|même pas|se moquent|se moque|foutage de gueule|prennent pour|pris pour|ne tient pas|ne tiennent pas|débité deux fois|deux fois|trois fois|des heures|une éternité|interminable*|pas joignable*|au nez|raccroché|je change de|je quitte|dernière fois|on m a menti|pas du tout|tombe en panne|en panne|tombé en panne|pas aimé|pas plu|n aime pas|aime pas|j attends|attends mon|attend toujours|ouvert et|il manquait|il manque|plante à|jamais arrivé|jamais reçu|prélevé deux fois|sentait le|sent mauvais|pas d eau chaude|ne reviendrai pas|reviendrai pas|reviendrons pas|autre chose|dit autre chose|une heure pour|deux heures pour|raccroche au nez|m a raccroché|au bout de deux|au bout d une|sans solution|depuis trois semaines|s arrête tout|se bloque|se ferme|pour rien|sans arrêt|tout le temps en|au premier lavage|dès le premier|même pas une|même pas un|pas de rendez vous|avant trois mois|avant deux mois|saute sans|coupe sans|a rétréci|commande incomplète|colis incomplet|arrivé cassé|arrivée cassée|arrivé en retard|à chaque fois|on me balade|me renvoie vers|heure au téléphone|heures au téléphone|comme un numéro|qu un numéro|rien du tout|à ce prix',
    ],
  ],
  negators: 'pas ne n non sans jamais aucun aucune ni rien personne  guère',
  faultNegators: 'pas ne n jamais aucun aucune personne',
  negatesAhead: 4,
  negatorsBehind: 'pas jamais',
  absences: 'manque manquent manquait manquaient',
  intensifiers: [
    [
      1.5,
      'très super hyper extrêmement vraiment particulièrement absolument totalement complètement tellement incroyablement si ultra fort trop grand grande',
    ],
    [1.3, 'bien toujours plus tout toute assurément'],
    [0.6, 'peu assez plutôt relativement parfois légèrement presque moyennement'],
  ],
  contrast:
    'mais cependant toutefois néanmoins pourtant malgré dommage hormis excepté sauf seul seulement malheureusement hélas quoique',
};
