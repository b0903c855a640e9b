/**
 * Answers without content, as they are typed, and the wording of questions that ask for faults. Phrases are
 * parted by |, in small letters, without punctuation; apostrophes are dropped ("dont know").
 *
 * `blank` refuses or has no answer. `nothing` names nothing, which is praise where faults were asked for.
 * `fine` says that all is well, which is praise anywhere. `tails` may follow any of them. `faults` and `likes`
 * are beginnings of words of questions; a fault's words are taken out before likes are looked for ("nicht
 * gefallen"), and one with an exclamation mark decides although likes stand beside it ("am wenigsten! gefallen").
 */
export interface NothingSaid {
  blank: string;
  nothing: string;
  fine: string;
  tails: string;
  faults: string;
  likes: string;
}

/** What is typed in any language. */
export const BLANK_ANYWHERE =
  'n a|na|n.a|n/a|nil|null|none|nan|no comment|no comments|no coment|no answer|nothing|test|testing|tbd|idk|x|xx|xxx|not applicable|asdf|ok n a';

export const NOTHING_SAID: Record<string, NothingSaid> = {
  en: {
    blank:
      'no|nope|nah|no comment|no comments|no coment|no coments|no further comment|no further comments|no other comments|no additional comments|no more comments|not applicable|no answer|no response|no opinion|no reason|no particular reason|no feedback|no suggestion|no suggestions|no remarks|no input|dont know|do not know|i dont know|i do not know|dunno|not sure|im not sure|unsure|cant think of anything|cant think|no idea|prefer not to say|nothing to say|nothing to add|nothing else|nothing further|nothing more|nothing more to add|nothing more to say|not at this time|not at the moment|not at present|not really|not that i can think of|no thank you|no thanks|have no comments|i have no comments|i have no comment|have none|skip|pass|blank|see above|as above|same as above|same|ditto|see previous|already answered',
    nothing:
      'none|nothing|nothing really|nothing comes to mind|nothing springs to mind|nothing at all|nothing i can think of|nothing that i can think of|none that i can think of|cant think of anything|i cant think of anything|cannot think of anything|nothing in particular|nothing specific|nothing special|no|nope|nil|zero|nada|nothing needed|nothing to report',
    fine: 'all good|all is good|its all good|all fine|all is fine|all is well|all ok|all okay|all was good|all was fine|everything is fine|everything is good|everything is great|everything is ok|everything was fine|everything was good|everything was great|everything was perfect|everything was ok|everything ok|everything good|everything fine|everything|its fine|it was fine|its all fine|its perfect|it was perfect|perfect|perfect as is|fine as it is|fine as is|its good|no complaints|no complaint|i have no complaints|no issues|no issue|no problems|no problem|no improvements|no improvement|no improvement needed|no improvements needed|no changes|no change|no change needed|nothing to complain about|nothing to change|nothing wrong|nothing could be better|couldnt be better|could not be better|happy with everything|im happy with everything|i am happy with everything|happy with the service|keep it up|keep up the good work|keep doing what youre doing|keep doing what you are doing|carry on|satisfied|i am satisfied|very satisfied|good|great|excellent|nothing to improve',
    tails:
      'at all|really|thanks|thank you|thank you very much|so far|at this time|at the moment|right now|at present|for now|currently|to add|to say|else|as of now|today|yet|from me|sorry|please|here|honestly|to improve|to change|comes to mind|i can think of|that i can think of|to mention|to be honest|everything was good|all good',
    faults:
      'improve|improving|improvement|do better|be better|done better|do differently|do different|done differently|dislike|disliked|did not like|didnt like|dont like|do not like|like least!|liked least!|like the least!|liked the least!|least like!|least satisfied|went wrong|go wrong|wrong with|complain|frustrat|annoy|disappoint|dissatisf|unsatisf|unhappy|what would you change|you would change|should we change|could we change|like us to change|like to see changed|what is missing|whats missing|anything missing|was missing|was lacking|is lacking|bad about|worst|negative|weakness|pain point|difficult|any problem|any issue|what problem|what issue|which problem|which issue|problems did|issues did|problems have|issues have|trouble|concerns|what changes|changes would you|like to see changed|like us to do differently|fall short|fell short|short of your expectations|not meet|didnt meet|prevent|stopped you|stop you|higher score|better score|higher rating|get a 10|give us a 10|giving a 10|make it a 10|earn a 10|get to a 10|make a 10|make you happier|more satisfied|make your experience better|could have made|would have made|didnt you like|dont you like|did you not like|do you not like',
    likes:
      'like most|liked most|like best|liked best|most like|like the most|like about|liked about|you like|did well|do well|doing well|went well|like or dislike|likes and dislikes|like and dislike|like|enjoy|love|good about|best about|positive|strength|praise|pleased|delight|please explain|reason for your',
  },
  de: {
    blank:
      'nein|nee|nö|ne|k a|ka|k.a|keine angabe|keine angaben|keine antwort|keine ahnung|keine meinung|kein kommentar|kein komentar|keine kommentare|keine bemerkung|keine bemerkungen|keine anmerkung|keine anmerkungen|keine ergänzungen|keine ergänzung|keine rückmeldung|keinen grund|kein grund|weiß nicht|weiss nicht|weiß ich nicht|weiss ich nicht|ich weiß nicht|ich weiss nicht|dazu nichts|dazu keine angabe|nichts zu sagen|nichts hinzuzufügen|nichts weiter|sonst nichts|nichts mehr|siehe oben|s o|s.o|wie oben|wie gesagt|entfällt|trifft nicht zu|nicht zutreffend|nicht relevant|derzeit nicht|momentan nicht|aktuell nicht|nein danke|habe keine|keine weiteren|keine weiteren anmerkungen|keine vorschläge|kein vorschlag|keine wünsche|kein bedarf|kann ich nicht beurteilen|kann ich nicht sagen',
    nothing:
      'nichts|nix|gar nichts|garnichts|keine|keiner|keines|kein|nein|nichts besonderes|nichts konkretes|nichts spezielles|fällt mir nichts ein|mir fällt nichts ein|mir fällt dazu nichts ein|da fällt mir nichts ein|fällt mir nix ein',
    fine: 'alles gut|alles super|alles bestens|alles ok|alles okay|alles prima|alles top|alles in ordnung|alles perfekt|alles toll|alles klasse|alles war gut|alles war super|alles war bestens|es war alles gut|war alles gut|ist alles gut|alles ist gut|alles passt|passt alles|passt|passt so|alles|keine beschwerden|keine beschwerde|keine probleme|kein problem|keine kritik|keine kritikpunkte|keine mängel|keine beanstandungen|keine beanstandung|keine verbesserung|keine verbesserungen|keine verbesserungsvorschläge|kein verbesserungsbedarf|keine änderungen|bin zufrieden|ich bin zufrieden|wir sind zufrieden|sehr zufrieden|zufrieden|rundum zufrieden|mit allem zufrieden|bin mit allem zufrieden|ich bin mit allem zufrieden|weiter so|macht weiter so|machen sie weiter so|so weitermachen|so lassen|kann so bleiben|bleibt wie es ist|gut so|ist gut so|perfekt|top|super|gut|nichts zu verbessern|nichts auszusetzen|nichts zu bemängeln|nichts zu beanstanden|nichts zu meckern|nichts zu ändern',
    tails:
      'danke|vielen dank|bisher|derzeit|momentan|zur zeit|aktuell|im moment|so weit|soweit|eigentlich|dazu|hierzu|mehr|weiter|sonst|bitte|leider|wirklich|ein|danke schön|bis jetzt|spontan|für mich|von mir|alles gut|alles super|bin zufrieden',
    faults:
      'verbesser|besser machen|besser gemacht|besser tun|optimier|nicht gefallen|nicht so gut gefallen|weniger gefallen|weniger gut|am wenigsten!|nicht gut|missfall|missfiel|gestört|störend|stört|störte|ärger|geärgert|enttäusch|unzufrieden|beschwer|kritik|bemängel|beanstand|vermiss|gefehlt|fehlt|fehlte|schief|schlecht|negativ|ändern|anders machen|problemen|probleme|problemen|schwierig|hindert|abgehalten|zu wünschen übrig|schwäche|höhere bewertung|bessere bewertung|zufriedener',
    likes: 'gefallen|gefällt|gut|mögen|positiv|stärke|lob|begeister|schätzen',
  },
  fr: {
    blank:
      'non|nan|ras|r a s|r.a.s|rien a signaler|rien à signaler|sans commentaire|sans commentaires|pas de commentaire|pas de commentaires|aucun commentaire|aucun comentaire|sans opinion|sans avis|pas davis|aucun avis|pas dopinion|pas de réponse|sans réponse|aucune réponse|sans objet|so|s o|non concerné|non concernée|pas concerné|pas concernée|ne sais pas|je ne sais pas|sais pas|nsp|aucune idée|pas didée|pas didées|rien à dire|rien à ajouter|rien de plus|rien dautre|pas de remarque|pas de remarques|aucune remarque|aucune observation|pas dobservation|voir plus haut|voir ci dessus|idem|pas pour le moment|pas pour linstant|pas spécialement|pas particulièrement|pas vraiment|non merci|aucune suggestion|pas de suggestion|néant|neant|rien a dire|rien a ajouter',
    nothing:
      'rien|rien du tout|aucun|aucune|rien de particulier|rien de spécial|rien en particulier|non|je ne vois pas|je ne vois rien|je ne vois pas quoi|rien ne me vient|rien ne me vient à lesprit|pas grand chose',
    fine: 'tout va bien|tout est bien|tout est parfait|tout est ok|tout était parfait|tout était bien|tout sest bien passé|tout est très bien|tout est nickel|tout me convient|tout me va|tout|ça me va|ça va|cest parfait|cest bien|cest très bien|très bien|parfait|nickel|impeccable|aucun problème|pas de problème|aucune plainte|pas de plainte|aucune amélioration|pas damélioration|aucun souci|pas de souci|aucun reproche|continuez|continuez comme ça|continuez ainsi|ne changez rien|rien à changer|je suis satisfait|je suis satisfaite|satisfait|satisfaite|très satisfait|très satisfaite|bien|bon|rien à améliorer|rien à redire|rien a redire|rien à reprocher',
    tails:
      'merci|merci beaucoup|pour le moment|pour linstant|à ce jour|jusquà présent|en particulier|de particulier|de spécial|actuellement|du tout|vraiment|à ce stade|à dire|à signaler|à ajouter|à améliorer|tout va bien|tout est parfait|je suis satisfait|je suis satisfaite',
    faults:
      'amélior|faire mieux|mieux faire|fait mieux|déplu|déplaît|déplait|pas plu|pas aimé|moins aimé|moins plu|naimez pas|aimez le moins|aimé le moins|le moins apprécié|pas apprécié|moins apprécié|moins satisfait|plus satisfait|déçu|déception|insatisf|mécontent|reproch|plainte|réclamation|manqu|gêné|dérang|irrit|agac|frustr|négatif|négatifs|point faible|points faibles|faiblesse|mal passé|problèmes|quel problème|difficulté|changer|changeriez|différemment|autrement|empêch|frein|meilleure note|note plus élevée',
    likes:
      'plu|aimé|aimez|apprécié|appréciez|bien passé|faisons bien|fait de bien|positif|point fort|points forts|satisfait',
  },
  es: {
    blank:
      'no|nop|sin comentarios|sin comentario|ningún comentario|ningun comentario|no hay comentarios|no tengo comentarios|nada que decir|nada que añadir|nada que agregar|nada más|nada mas|nada que comentar|ns|nc|ns nc|ns/nc|no sabe|no sé|no se|no lo sé|no lo se|ni idea|no aplica|no procede|no contesta|no responde|sin respuesta|sin opinión|sin opinion|no opino|ninguna opinión|ninguna sugerencia|sin sugerencias|sin observaciones|sin novedad|ninguna observación|por ahora no|por el momento no|de momento no|no gracias|ya lo dije|lo mismo|lo anterior|igual|ver arriba|s/c|sc|n/c',
    nothing:
      'nada|ninguno|ninguna|ningún|ningun|nada en especial|nada en particular|nada en absoluto|nada especial|nada de nada|no se me ocurre nada|no se me ocurre|no',
    fine: 'todo bien|todo perfecto|todo correcto|todo ok|todo genial|todo excelente|todo muy bien|todo estuvo bien|todo está bien|todo esta bien|está todo bien|esta todo bien|todo estupendo|todo en orden|todo|está bien|esta bien|está perfecto|perfecto|muy bien|bien|excelente|sin quejas|ninguna queja|no tengo quejas|sin problemas|sin problema|ningún problema|ningun problema|sin mejoras|no hay nada que mejorar|nada que mejorar|así está bien|asi esta bien|sigan así|sigan asi|seguid así|seguir así|satisfecho|satisfecha|muy satisfecho|estoy satisfecho|estoy satisfecha|estoy contento|contento|conforme|nada que objetar|nada que cambiar|nada que reprochar',
    tails:
      'gracias|muchas gracias|por ahora|por el momento|de momento|hasta ahora|más|mas|en especial|en particular|la verdad|realmente|actualmente|al respecto|que decir|que mejorar|todo bien|todo perfecto|todo excelente',
    faults:
      'mejorar|mejora|mejoraría|mejor hacer|hacer mejor|podríamos hacer|podriamos hacer|no te gustó|no le gustó|no te gusto|no le gusto|no te gusta|no le gusta|no te ha gustado|no le ha gustado|menos te gust!|menos le gust!|gustó menos|gustado menos|disgust|desagrad|molest|decepcion|insatisf|descontent|queja|falt|salió mal|salio mal|fue mal|fallo|fallamos|problemas|dificultad|negativ|cambiar|cambiaría|diferente|impid|impide|frustr|débil|debilidad|mayor puntuación|mejor puntuación|peor',
    likes:
      'gustó|gusto|gusta|gustado|positiv|fuerte|fortaleza|encant|valora|agrad|salió bien|hicimos bien|hacemos bien',
  },
  it: {
    blank:
      'no|nessun commento|nessuna risposta|nessuna opinione|nessuna osservazione|nessun suggerimento|nessuna nota|senza commenti|niente da dire|niente da aggiungere|nulla da dire|nulla da aggiungere|niente altro|nientaltro|nullaltro|non so|non saprei|boh|non applicabile|non pertinente|n d|n.d|nd|non risponde|no comment|al momento no|per ora no|no grazie|idem|come sopra|vedi sopra|nulla da segnalare|niente da segnalare',
    nothing:
      'niente|nulla|nessuno|nessuna|nessun|niente di particolare|nulla di particolare|niente in particolare|nulla in particolare|niente di che|non mi viene in mente niente|non mi viene in mente nulla|no|proprio nulla|proprio niente',
    fine: 'tutto bene|tutto ok|tutto perfetto|tutto a posto|tutto apposto|tutto ottimo|tutto buono|tutto molto bene|va tutto bene|va bene|va bene così|va bene cosi|tutto|perfetto|ottimo|benissimo|molto bene|bene|nessun problema|nessuna lamentela|nessuna critica|nessun miglioramento|continuate così|continuate cosi|sono soddisfatto|sono soddisfatta|soddisfatto|soddisfatta|molto soddisfatto|sono contento|niente da migliorare|nulla da migliorare|niente da cambiare|niente da ridire|nulla da ridire|niente da eccepire|nulla da eccepire',
    tails:
      'grazie|grazie mille|per ora|per il momento|al momento|finora|in particolare|di particolare|davvero|da dire|da segnalare|da migliorare|tutto ok|tutto bene|va bene così',
    faults:
      'miglior|meglio fare|fare meglio|fatto meglio|non ti è piaciut|non le è piaciut|non è piaciut|piaciuto di meno|piaciuto meno|meno apprezz|piace di meno|non ti piace|non le piace|delus|insoddisf|lament|reclam|critic|manca|mancat|andato storto|andato male|problemi|difficolt|negativ|cambier|cambiare|diversamente|fastidi|infastid|impedi|debol|voto più alto|frustr',
    likes: 'piaciut|piace|apprezz|positiv|punti di forza|forza|bene',
  },
  pt: {
    blank:
      'não|nao|sem comentários|sem comentarios|sem comentário|sem comentario|nenhum comentário|nenhum comentario|nada a declarar|nada a dizer|nada a acrescentar|nada a comentar|nada mais|não sei|nao sei|não se aplica|nao se aplica|não aplicável|sem resposta|sem opinião|sem opiniao|não tenho|nao tenho|nenhuma sugestão|sem sugestões|sem sugestão|nenhuma observação|sem observações|por enquanto não|no momento não|não obrigado|não obrigada|idem|n/d|nd|n s|ns|o mesmo|já respondi',
    nothing:
      'nada|nenhum|nenhuma|nada em especial|nada em particular|nada de especial|não me ocorre nada|nada que me ocorra|não|nao|nadinha',
    fine: 'tudo bem|tudo certo|tudo ok|tudo perfeito|tudo ótimo|tudo otimo|tudo bom|tudo muito bom|tudo excelente|está tudo bem|esta tudo bem|tudo|está ótimo|está bom|está bom assim|perfeito|ótimo|otimo|muito bom|bom|bem|excelente|sem reclamações|nenhuma reclamação|sem problemas|nenhum problema|sem queixas|nenhuma melhoria|continuem assim|continue assim|estou satisfeito|estou satisfeita|satisfeito|satisfeita|muito satisfeito|muito satisfeita|nada a melhorar|nada a mudar|nada a apontar|nada a reclamar',
    tails:
      'obrigado|obrigada|por enquanto|no momento|até agora|até ao momento|de momento|em especial|em particular|mesmo|realmente|a dizer|a declarar|a melhorar|tudo certo|tudo ótimo|tudo bem',
    faults:
      'melhorar|melhora|melhoria|fazer melhor|fazer de melhor|não gost|nao gost|menos gost|gostou menos|gosta menos|desagrad|desapont|decepcion|insatisf|descontent|reclam|queixa|falt|deu errado|correu mal|problemas|dificuldade|negativ|mudar|mudaria|diferente|incomod|impedi|frustr|fraco|nota maior|nota mais alta',
    likes: 'gostou|gosta|positiv|forte|agradou|adorou|correu bem|fizemos bem|fazemos bem',
  },
  nl: {
    blank:
      'nee|neen|n v t|nvt|n.v.t|niet van toepassing|geen commentaar|geen opmerking|geen opmerkingen|geen mening|geen antwoord|geen idee|geen suggestie|geen suggesties|geen reden|geen verdere opmerkingen|geen aanvullingen|geen toelichting|weet niet|weet ik niet|ik weet het niet|geen flauw idee|niets te melden|niets toe te voegen|niets te zeggen|verder niets|verder niks|niet echt|nu niet|op dit moment niet|nee bedankt|nee dank u|zie boven|zie hierboven|idem|gvo|g v o',
    nothing:
      'niets|niks|geen|geen enkele|nee|niets bijzonders|niets specifieks|niets in het bijzonder|ik zou het niet weten|zou het niet weten|kan niets bedenken|kan niks bedenken|ik kan niets bedenken|helemaal niets|helemaal niks',
    fine: 'alles goed|alles is goed|alles prima|alles ok|alles oké|alles top|alles in orde|alles was goed|alles was prima|alles perfect|alles|prima zo|goed zo|prima|is goed zo|het is goed zo|het is prima|gaat goed|perfect|top|geen klachten|geen klacht|geen problemen|geen probleem|geen verbeteringen|geen verbeterpunten|geen verbetering nodig|tevreden|zeer tevreden|heel tevreden|ik ben tevreden|ben tevreden|ga zo door|zo doorgaan|doorgaan zo|goed|niets te verbeteren|niets op aan te merken|niks op aan te merken|niets aan te merken|niets te klagen',
    tails:
      'bedankt|dank u|dank je|dankjewel|op dit moment|momenteel|tot nu toe|voor nu|eigenlijk|verder|hoor|echt|te melden|te verbeteren|alles goed|alles prima',
    faults:
      'verbeter|beter doen|beter kunnen|beter maken|niet beviel|niet bevallen|minder beviel|minder bevallen|minst!|minder goed|niet goed|tegenval|tegengevallen|tegen gevallen|teleurgesteld|teleurstell|ontevreden|klacht|klagen|ergernis|erger|irrit|misten|mist u|gemist|ontbr|fout|mis gegaan|misging|welk probleem|problemen|moeilijk|negatief|verander|anders|weerhoud|weerhield|storend|hoger cijfer|zwak|minpunt|beter',
    likes: 'bevalt|beviel|bevallen|goed|positief|sterk|pluspunt|waardeer|leuk',
  },
  pl: {
    blank:
      'nie|n d|nd|n.d|nie dotyczy|bez komentarza|brak komentarza|brak komentarzy|bez komentarzy|brak uwag|bez uwag|brak opinii|bez opinii|brak odpowiedzi|brak zdania|nie mam zdania|nie mam uwag|nie mam|nie wiem|trudno powiedzieć|ciężko powiedzieć|nie pamiętam|brak sugestii|brak pomysłu|brak pomysłów|nie mam nic do dodania|nic do dodania|nic więcej|nic dodać|jak wyżej|j w|jw|j.w|to samo|nie dziękuję|na razie nie|obecnie nie|raczej nie',
    nothing:
      'nic|brak|żadne|żadnych|żaden|zadne|zadnych|nie ma|nic szczególnego|nic takiego|nic konkretnego|nic nie przychodzi mi do głowy|nic mi nie przychodzi do głowy|nic nie trzeba|kompletnie nic|absolutnie nic',
    fine: 'wszystko ok|wszystko okej|wszystko dobrze|wszystko w porządku|wszystko jest ok|wszystko jest w porządku|wszystko było ok|wszystko było dobrze|wszystko super|wszystko jest dobrze|wszystko gra|wszystko pasuje|wszystko mi odpowiada|wszystko|jest ok|jest dobrze|jest super|ok|w porządku|bez zarzutu|bez zastrzeżeń|brak zastrzeżeń|nie mam zastrzeżeń|brak problemów|bez problemów|bez problemu|brak skarg|nie ma problemu|oby tak dalej|tak trzymać|jestem zadowolony|jestem zadowolona|jesteśmy zadowoleni|zadowolony|zadowolona|super|dobrze|bardzo dobrze|idealnie|nic do poprawy|nie ma nic do poprawy|nic bym nie zmienił|nic bym nie zmieniła|nic nie zmieniać|nic do zarzucenia',
    tails:
      'dziękuję|dzięki|na razie|póki co|obecnie|w tej chwili|na ten moment|do tej pory|jak dotąd|szczególnego|więcej|raczej|chyba|wszystko ok|wszystko w porządku|jest ok|z mojej strony|do poprawy',
    faults:
      'poprawi|popraw|ulepszy|usprawni|lepiej zrobić|zrobić lepiej|robić lepiej|mogliśmy zrobić|możemy zrobić|nie podoba|nie spodoba|najmniej!|nie odpowiada|rozczarowa|zawiod|niezadowol|skarg|reklamac|zastrzeże|przeszkadza|denerw|irytuj|brakuje|brakował|zabrakło|poszło nie tak|źle|problemy|problemów|trudno|negatyw|zmieni|zmian|inaczej|powstrzym|wady|słabe strony|minus|wyższ',
    likes: 'podoba|spodoba|odpowiada|pozytyw|zalet|mocne|dobrze|zadowol|ceni',
  },
  cs: {
    blank:
      'ne|bez komentáře|žádný komentář|žádné komentáře|bez připomínek|žádné připomínky|nemám připomínky|nemám|nevím|bez odpovědi|bez názoru|nemám názor|netýká se|nic k dodání|nic dalšího|viz výše|totéž|zatím ne|ne děkuji|žádný návrh|bez návrhu',
    nothing:
      'nic|žádné|žádný|žádná|žádní|nic zvláštního|nic konkrétního|nic mě nenapadá|nenapadá mě nic|vůbec nic|ne',
    fine: 'vše ok|vše v pořádku|všechno v pořádku|všechno ok|vše dobré|vše super|vše bylo v pořádku|vše bylo ok|vše výborné|vše perfektní|vše|všechno|je to ok|v pořádku|ok|bez problémů|bez problému|žádné problémy|bez výhrad|žádné výhrady|žádné stížnosti|jsem spokojen|jsem spokojená|jsem spokojený|jsem spokojena|spokojen|spokojená|spokojenost|jen tak dál|super|dobře|nic bych neměnil|nic bych neměnila|není co zlepšovat|není co zlepšit|není co vytknout|nic nevytýkám',
    tails: 'děkuji|díky|zatím|momentálně|v tuto chvíli|nyní|asi|prozatím|mě nenapadá|vše ok|vše v pořádku',
    faults:
      'zlepši|zlepšen|vylepši|lépe|líp|udělat jinak|dělat jinak|nelíbi|nelíbí|nejméně!|nevyhov|zklam|nespokoj|stížnost|výhrad|vadí|vadilo|chyb|chybělo|pokazi|špatn|problémy|problémů|obtíž|negativ|změni|změnil|jinak|bránil|nedostat',
    likes: 'líbi|líbí|vyhov|spokoj|pozitiv|silné|dobře',
  },
  sk: {
    blank:
      'nie|bez komentára|žiadny komentár|bez pripomienok|žiadne pripomienky|nemám|nemám pripomienky|neviem|bez odpovede|netýka sa|nič ďalšie|viď vyššie|zatiaľ nie|nie ďakujem',
    nothing: 'nič|žiadne|žiadny|žiadna|nič zvláštne|nič ma nenapadá|vôbec nič|nie',
    fine: 'všetko ok|všetko v poriadku|všetko super|všetko dobré|všetko|v poriadku|ok|bez problémov|bez výhrad|som spokojný|som spokojná|spokojnosť|spokojný|spokojná|len tak ďalej|super|nič by som nemenil|nič by som nemenila|nie je čo zlepšiť',
    tails: 'ďakujem|zatiaľ|momentálne|všetko ok',
    faults:
      'zlepši|vylepši|lepšie|nepáč|najmenej!|sklam|nespokoj|sťažnos|výhrad|chýba|problémy|problémov|negatív|zmeni|inak|bráni',
    likes: 'páči|spokoj|pozitív|dobre',
  },
  sv: {
    blank:
      'nej|ingen kommentar|inga kommentarer|ingen åsikt|inget svar|vet ej|vet inte|jag vet inte|ej aktuellt|inte aktuellt|inget att tillägga|inget att säga|inget mer|inget annat|ingen aning|inga synpunkter|inga förslag|ingen särskild anledning|se ovan|samma|inte just nu|nej tack',
    nothing:
      'inget|ingenting|inga|ingen|inget särskilt|inget speciellt|ingenting särskilt|kommer inte på något|kan inte komma på något|nej|absolut inget|noll',
    fine: 'allt bra|allt är bra|allt var bra|allt ok|allt okej|allt funkar|allt fungerar|allt toppen|allt perfekt|allt|det är bra|bra som det är|bra|helt ok|perfekt|toppen|inga klagomål|inga problem|inget problem|inga förbättringar|nöjd|mycket nöjd|jag är nöjd|är nöjd|vi är nöjda|fortsätt så|fortsätt så här|kör på|jättebra|inget att förbättra|inget att klaga på|inget att anmärka på',
    tails:
      'tack|just nu|för tillfället|än så länge|hittills|direkt|faktiskt|idag|att tillägga|allt bra|allt var bra',
    faults:
      'förbättra|bättre|gillade inte|gillar inte|ogilla|minst!|inte bra|mindre bra|besviken|missnöjd|klagomål|klaga|saknar|saknade|saknas|gick fel|något fel|blev fel|gick snett|några problem|svårt|negativ|ändra|annorlunda|störde|hindra|irrit|svag|högre betyg|inte nöjd',
    likes: 'gillar|gillade|nöjd|positiv|styrk|uppskatt|bra',
  },
  da: {
    blank:
      'nej|ingen kommentar|ingen kommentarer|ingen mening|intet svar|ved ikke|ved det ikke|det ved jeg ikke|ikke relevant|intet at tilføje|ikke noget at tilføje|ikke mere|ingen anelse|ingen forslag|ingen bemærkninger|se ovenfor|samme|ikke lige nu|nej tak|ikke umiddelbart',
    nothing: 'intet|ingenting|ingen|ikke noget|ikke noget særligt|intet særligt|kan ikke komme på noget|nej',
    fine: 'alt godt|alt er godt|alt var godt|alt ok|alt okay|alt i orden|alt er i orden|alt fint|alt var fint|alt er fint|alt fungerer|alt|det er fint|fint|helt fint|godt|perfekt|ingen klager|ingen problemer|intet problem|ingen forbedringer|tilfreds|meget tilfreds|jeg er tilfreds|er tilfreds|bliv ved|fortsæt|super|intet at forbedre|intet at klage over|ikke noget at klage over|ikke noget at udsætte|intet at udsætte',
    tails:
      'tak|lige nu|i øjeblikket|indtil videre|indtil nu|umiddelbart|faktisk|at tilføje|alt godt|alt var fint',
    faults:
      'forbedr|bedre|ikke lide|ikke kunne lide|mindst!|ikke godt|mindre godt|skuffe|utilfreds|klage|mangl|savne|gik galt|gået galt|problemer|svært|negativ|ændre|anderledes|irrit|forhindr|svag|højere',
    likes: 'lide|tilfreds|positiv|styrke|værdsæt|godt',
  },
  no: {
    blank:
      'nei|ingen kommentar|ingen kommentarer|ingen mening|ingen formening|vet ikke|vet ei|jeg vet ikke|ikke aktuelt|ikke relevant|ingenting å tilføye|ikke noe å tilføye|ikke mer|aner ikke|ingen anelse|ingen forslag|se over|samme|ikke akkurat nå|nei takk',
    nothing:
      'intet|ingenting|ingen|ikke noe|ikke noe spesielt|ingenting spesielt|intet spesielt|kommer ikke på noe|nei',
    fine: 'alt bra|alt er bra|alt var bra|alt ok|alt i orden|alt fungerer|alt supert|alt fint|alt|det er bra|bra|helt greit|perfekt|fint|ingen klager|ingen problemer|ingen forbedringer|fornøyd|veldig fornøyd|jeg er fornøyd|er fornøyd|fortsett slik|fortsett sånn|stå på|kjempebra|ingenting å forbedre|ikke noe å klage på|ingenting å klage på|ingenting å utsette',
    tails: 'takk|akkurat nå|for øyeblikket|foreløpig|så langt|hittil|egentlig|å tilføye|alt bra|alt var bra',
    faults:
      'forbedr|bedre|ikke likte|likte ikke|ikke liker|minst!|ikke bra|mindre bra|skuffe|misfornøyd|klage|mangl|savne|gikk galt|gått galt|problemer|vanskelig|negativ|endre|annerledes|irrit|hindr|svak|høyere',
    likes: 'likte|liker|fornøyd|positiv|styrke|setter pris|bra',
  },
  fi: {
    blank:
      'ei kommentoitavaa|ei kommentteja|ei kommenttia|ei mielipidettä|en osaa sanoa|eos|e o s|ei osaa sanoa|en tiedä|ei tietoa|ei vastausta|ei lisättävää|ei muuta|ei koske|ei ehdotuksia|katso edellä|sama|ei tällä hetkellä|ei kiitos|ei ole|ei kommentoi|ei erityistä|en|ei',
    nothing:
      'ei mitään|ei mikään|ei mitää|ei mitään erityistä|ei mitään erikoista|ei tule mitään mieleen|ei tule mieleen|ei|ei yhtään|ei yhtään mitään',
    fine: 'kaikki hyvin|kaikki ok|kaikki kunnossa|kaikki toimii|kaikki toimi|kaikki oli hyvin|kaikki meni hyvin|kaikki hyvää|kaikki|hyvä|hyvä näin|hyvin|ihan hyvä|täydellinen|ei ongelmia|ei ongelmaa|tyytyväinen|olen tyytyväinen|olemme tyytyväisiä|erittäin tyytyväinen|jatkakaa samaan malliin|samaan malliin|jatkakaa|hyvä homma|ei parannettavaa|ei valittamista|ei moitittavaa|ei huomautettavaa|ei muutettavaa',
    tails:
      'kiitos|kiitti|tällä hetkellä|toistaiseksi|nyt|juuri nyt|oikeastaan|mieleen|kaikki hyvin|kaikki ok',
    faults:
      'paranta|parannet|parannus|paremmin|kehittä|kehitett|et pitänyt|ette pitäneet|ei miellytt|vähiten!|ei hyvää|pettyn|pettymy|tyytymät|valitta|valitett|puuttu|pieleen|ongelm|vaike|kielteis|negatiiv|muutta|toisin|häirit|estä|heikko|huono',
    likes: 'pidit|pidät|miellytt|tyytyväi|myönteis|positiiv|vahvu|hyvää|hyvin',
  },
  tr: {
    blank:
      'hayır|hayir|yorum yok|yorumum yok|fikrim yok|bilmiyorum|bilmem|cevap yok|geçerli değil|eklemek istediğim bir şey yok|ekleyecek bir şey yok|başka yok|söyleyecek bir şey yok|önerim yok|öneri yok|yukarıdaki gibi|aynı|şu an yok|şimdilik yok|hayır teşekkürler|boş',
    nothing:
      'yok|hiç|hiçbir şey|hiç bir şey|hiçbiri|herhangi bir şey yok|bir şey yok|birşey yok|özel bir şey yok|aklıma bir şey gelmiyor|aklıma gelmiyor|hayır|hic|hicbir sey',
    fine: 'her şey yolunda|her şey iyi|her şey güzel|herşey güzel|herşey iyi|her şey mükemmel|her şey tamam|hersey guzel|her şey|gayet iyi|iyi|çok iyi|güzel|mükemmel|memnunum|çok memnunum|her şeyden memnunum|memnun|sorun yok|problem yok|şikayetim yok|şikayet yok|bir sıkıntı yok|sıkıntı yok|böyle devam|böyle devam edin|aynen devam|geliştirilecek bir şey yok|değiştirecek bir şey yok',
    tails: 'teşekkürler|teşekkür ederim|şimdilik|şu an|şu anda|şuan|sağolun|aslında|her şey güzel|memnunum',
    faults:
      'geliştir|iyileştir|daha iyi|beğenmedi|hoşlanmadı|hoşunuza gitmeyen|memnun olmadı|memnun kalmadı|memnuniyetsiz|en az!|şikayet|eksik|yanlış|ters giden|kötü|sorun|problemler|zorlandı|zorluk|olumsuz|değiştir|farklı|rahatsız|engel|hayal kırıklığı|zayıf',
    likes: 'beğendi|hoşunuza|memnun|olumlu|güçlü|sevdi|iyi',
  },
  hu: {
    blank:
      'nem|nincs megjegyzés|nincs megjegyzésem|nincs vélemény|nincs véleményem|nincs válasz|nem tudom|nem tudok mondani|nem releváns|nincs hozzáfűznivalóm|nincs más|nincs több|nincs javaslatom|nincs javaslat|nincs ötletem|lásd fent|ugyanaz|jelenleg nincs|most nincs|nem köszönöm',
    nothing:
      'semmi|semmit|semmi különös|semmi sem|semmin|nincs|nincsen|nincs semmi|nem jut eszembe semmi|nem jut eszembe|nincs mit|nem kell semmit|egyáltalán semmi',
    fine: 'minden rendben|minden ok|minden oké|minden jó|minden szuper|minden tökéletes|minden rendben volt|minden jó volt|minden|jó|jó így|így jó|tökéletes|rendben|nincs panaszom|nincs panasz|nincs probléma|nincs gond|elégedett vagyok|elégedett|nagyon elégedett|mindennel elégedett|mindennel elégedett vagyok|csak így tovább|így tovább|nincs mit javítani|semmin nem változtatnék',
    tails: 'köszönöm|köszi|jelenleg|egyelőre|most|eddig|pillanatnyilag|minden rendben|minden jó',
    faults:
      'javít|fejleszt|jobban|jobbá|nem tetsz|legkevésbé!|nem jó|csalód|elégedetlen|panasz|hiány|rosszul|félrement|problém|gond|nehéz|negatív|változtat|másképp|zavar|akadály|gyenge|kifogás',
    likes: 'tetsz|elégedett|pozitív|erős|jól',
  },
  ro: {
    blank:
      'nu|fără comentarii|fara comentarii|niciun comentariu|nici un comentariu|fără opinie|nu am|nu am comentarii|nu am sugestii|nu știu|nu stiu|nu e cazul|nu este cazul|fără răspuns|nimic de adăugat|nimic altceva|nu am o părere|idem|vezi mai sus|momentan nu|nu mulțumesc|fără',
    nothing:
      'nimic|niciunul|niciuna|niciun|nicio|nimic special|nimic deosebit|nimic anume|nu îmi vine nimic în minte|nimic de comentat|nu|chiar nimic',
    fine: 'totul bine|totul e bine|totul este bine|totul ok|totul este ok|totul a fost bine|totul a fost ok|totul perfect|totul este perfect|totul în regulă|totul e ok|e totul bine|totul|e bine|e bine așa|bine|foarte bine|perfect|nicio plângere|fără plângeri|nu am plângeri|nicio problemă|fără probleme|nicio îmbunătățire|sunt mulțumit|sunt mulțumită|mulțumit|mulțumită|foarte mulțumit|continuați așa|țineți-o tot așa|tot așa înainte|excelent|nimic de îmbunătățit|nimic de schimbat|nimic de reproșat',
    tails: 'mulțumesc|momentan|deocamdată|până acum|în acest moment|în mod special|totul e bine|totul ok',
    faults:
      'îmbunătăț|imbunatat|mai bine|nu v-a plăcut|nu ți-a plăcut|nu ti-a placut|plăcut mai puțin|cel mai puțin!|dezamăg|nemulțum|plânger|reclama|lips|prost|greșit|probleme|dificil|negativ|schimba|diferit|deranj|împiedic|slab',
    likes: 'plăcut|place|mulțum|pozitiv|forte|apreci|bine',
  },
  ru: {
    blank:
      'без комментариев|нет комментариев|без комментария|комментариев нет|нет ответа|нет мнения|не знаю|затрудняюсь ответить|затрудняюсь|не могу сказать|не применимо|неприменимо|не относится|нечего добавить|нечего сказать|больше ничего|ничего больше|нет предложений|предложений нет|пожеланий нет|нет пожеланий|см выше|то же самое|пока нет|нет спасибо|не помню|воздержусь',
    nothing:
      'ничего|нет|никаких|никакие|ничего особенного|ничего конкретного|ничего такого|ничего не приходит в голову|ничего не нужно|ничего не надо|не|вообще ничего|совсем ничего|неа',
    fine: 'все хорошо|всё хорошо|все отлично|всё отлично|все ок|всё ок|все в порядке|всё в порядке|все нормально|всё нормально|все устраивает|всё устраивает|меня все устраивает|меня всё устраивает|все супер|всё супер|все понравилось|всё понравилось|все было хорошо|всё было хорошо|все|всё|хорошо|отлично|нормально|устраивает|нет жалоб|жалоб нет|без претензий|претензий нет|нет претензий|нет проблем|проблем нет|без проблем|замечаний нет|нет замечаний|без замечаний|доволен|довольна|всем доволен|всем довольна|так держать|продолжайте в том же духе|ничего менять не надо|нечего улучшать|ничего не менять',
    tails:
      'спасибо|пока|пока что|на данный момент|в данный момент|сейчас|в общем|все хорошо|всё хорошо|все устраивает|всё устраивает',
    faults:
      'улучш|лучше|не понрав|не нрав|меньше всего!|не устроил|не устраива|разочаров|недовол|неудовлетвор|жалоб|претенз|замечан|не хватает|не хватило|недоста|не так|плохо|проблемы|трудност|сложност|негатив|отрицат|измен|поменя|по-другому|иначе|мешает|помешал|раздража|слаб',
    likes: 'понрав|нрав|устро|устра|довол|позитив|положит|сильн|хорошо',
  },
  uk: {
    blank:
      'без коментарів|немає коментарів|коментарів немає|немає відповіді|не знаю|важко відповісти|важко сказати|не стосується|нічого додати|більше нічого|немає пропозицій|пропозицій немає|побажань немає|те саме|поки ні|ні дякую',
    nothing:
      'нічого|ні|немає|нема|ніяких|жодних|нічого особливого|нічого не спадає на думку|нічого не треба|нічого не потрібно|взагалі нічого',
    fine: 'все добре|все чудово|все ок|все гаразд|все в порядку|все нормально|все влаштовує|мене все влаштовує|все супер|все сподобалось|все було добре|все|добре|чудово|нормально|скарг немає|немає скарг|без претензій|немає претензій|немає проблем|без проблем|зауважень немає|задоволений|задоволена|всім задоволений|так тримати|нічого не змінювати',
    tails: 'дякую|поки|поки що|наразі|зараз|на даний момент|все добре|все влаштовує',
    faults:
      'покращ|поліпш|краще|не сподоб|не подоба|найменше!|не влаштов|розчаров|незадовол|скарг|претенз|зауваж|не вистача|бракує|бракувал|не так|погано|проблеми|труднощ|складн|негатив|змін|інакше|заважа|дратує|слаб',
    likes: 'сподоб|подоба|влаштов|задовол|позитив|сильн|добре',
  },
  el: {
    blank:
      'όχι|οχι|κανένα σχόλιο|κανενα σχολιο|χωρίς σχόλια|χωρίς σχόλιο|δεν έχω σχόλια|δεν ξέρω|δεν γνωρίζω|δγ|δ α|δεν απαντώ|δεν ισχύει|δεν έχω άποψη|τίποτα άλλο|τίποτα να προσθέσω|το ίδιο|προς το παρόν όχι|όχι ευχαριστώ',
    nothing:
      'τίποτα|τιποτα|τίποτε|κανένα|κανενα|καμία|κανένας|τίποτα ιδιαίτερο|τίποτα συγκεκριμένο|δεν μου έρχεται κάτι|όχι|απολύτως τίποτα',
    fine: 'όλα καλά|ολα καλα|όλα τέλεια|όλα ήταν καλά|όλα ήταν τέλεια|όλα μια χαρά|όλα εντάξει|όλα άριστα|όλα|καλά|πολύ καλά|τέλεια|άψογα|μια χαρά|κανένα παράπονο|χωρίς παράπονα|κανένα πρόβλημα|είμαι ευχαριστημένος|είμαι ευχαριστημένη|ευχαριστημένος|ευχαριστημένη|συνεχίστε έτσι',
    tails: 'ευχαριστώ|προς το παρόν|μέχρι στιγμής|μέχρι τώρα|όλα καλά',
    faults:
      'βελτι|καλύτερα|δεν σας άρεσε|δεν σου άρεσε|λιγότερο!|απογοήτ|δυσαρεστ|παράπον|λείπει|έλειπε|λάθος|στραβά|πρόβλημα|προβλήματα|δυσκολ|αρνητικ|αλλάξ|αλλάζ|διαφορετικ|ενόχλ|εμπόδι|αδύνα',
    likes: 'άρεσε|αρέσει|ευχαρισ|θετικ|δυνατ|ικανοποι',
  },
  th: {
    blank:
      'ไม่มีความเห็น|ไม่มีความคิดเห็น|ไม่แสดงความคิดเห็น|ไม่มีข้อเสนอแนะ|ไม่ทราบ|ไม่รู้|ไม่แน่ใจ|ไม่มีคำตอบ|ไม่ตอบ|ไม่ขอตอบ|ไม่เกี่ยวข้อง|ไม่มีอะไรเพิ่มเติม|ไม่มีเพิ่มเติม|เหมือนเดิม|เหมือนข้างบน|ยังไม่มี|ไม่มีความเห็นเพิ่มเติม|ไม่|ไม่ออกความเห็น',
    nothing: 'ไม่มี|ไม่มีอะไร|ไม่มีเลย|ไม่มีอะไรพิเศษ|ไม่มีอะไรเป็นพิเศษ|นึกไม่ออก',
    fine: 'ดี|ดีแล้ว|ดีอยู่แล้ว|ดีมาก|ดีมากแล้ว|ดีหมด|ดีทุกอย่าง|ทุกอย่างดี|ทุกอย่างดีแล้ว|ทุกอย่างดีมาก|ทุกอย่าง|ทุกอย่างโอเค|โอเค|โอเคแล้ว|ไม่มีปัญหา|ไม่มีข้อร้องเรียน|พอใจ|พอใจแล้ว|พอใจมาก|พอใจทุกอย่าง|เยี่ยม|เยี่ยมแล้ว|สมบูรณ์แบบ|ไม่มีสิ่งที่ต้องปรับปรุง|ไม่มีอะไรต้องปรับปรุง|ไม่มีที่ต้องปรับปรุง|ไม่ต้องปรับปรุง|ไม่มีข้อติ',
    tails: 'ครับ|ค่ะ|คะ|ค่า|จ้า|นะ|นะครับ|นะคะ|ขอบคุณ|ขอบคุณครับ|ขอบคุณค่ะ|เลย|ตอนนี้|ในตอนนี้|แล้ว',
    faults:
      'ปรับปรุง|พัฒนา|แก้ไข|ดีขึ้น|ไม่ชอบ|ไม่พอใจ|ไม่ประทับใจ|น้อยที่สุด!|ผิดหวัง|ร้องเรียน|ขาด|ผิดพลาด|ปัญหา|ข้อเสีย|จุดอ่อน|เปลี่ยน|รำคาญ|อุปสรรค',
    likes: 'ชอบ|ประทับใจ|พอใจ|ข้อดี|จุดเด่น|จุดแข็ง',
  },
  zh: {
    blank:
      '无评论|没有评论|无意见|没意见|没有意见|无可奉告|不知道|不清楚|不适用|不详|无回答|没有补充|没有其他|没有了|没了|无补充|同上|暂无意见|無意見|沒有意見|不知|說不上來|说不上来',
    nothing:
      '无|無|没有|沒有|没|暂无|暫無|暂时没有|目前没有|目前無|没什么|沒什麼|没有什么|没有建议|无建议|暂无建议|都没有|什么都没有|想不到|想不出来',
    fine: '都好|都很好|都挺好|挺好|挺好的|很好|好|都满意|很满意|非常满意|满意|滿意|都滿意|一切都好|一切正常|没问题|没有问题|沒問題|无问题|不用改|不用改进|无需改进|没有需要改进的|没有不满意|继续保持|保持|繼續保持|都可以|可以|没有抱怨|完美',
    tails: '谢谢|謝謝|的|了|吧|目前|暂时|哦|啊',
    faults:
      '改进|改進|改善|提升|提高|更好|不喜欢|不喜歡|不满|不滿|最少|失望|投诉|投訴|抱怨|缺|不足|缺点|缺點|问题|問題|困难|困難|负面|負面|改变|改變|弱点|不好|差',
    likes: '喜欢|喜歡|满意|滿意|优点|優點|最好|优势|好的地方',
  },
  ja: {
    blank:
      'わからない|分からない|わかりません|分かりません|不明|該当なし|該当しない|回答なし|無回答|未回答|ノーコメント|コメントなし|特にコメントなし|特に意見はない|意見なし|同上|上記の通り|上に同じ|今のところない|覚えていない',
    nothing:
      'なし|無し|無|ない|無い|ありません|特になし|特に無し|特にない|特に無い|とくになし|とくにない|特にありません|とくにありません|特に|別にない|別に|何もない|何もありません|なにもない|思いつかない|思いつきません|今のところなし',
    fine: '問題なし|問題ない|問題ありません|満足|満足です|満足している|満足しています|大変満足|全て満足|今のままでいい|今のままで良い|このままで良い|このままでいい|そのままで良い|十分|十分です|良い|いい|完璧|すべて良い|全て良い|良かった|よかった|改善点なし|不満なし|不満はない|不満はありません',
    tails: 'です|ます|ございます|。|今のところ|特に|ありがとうございます|現在',
    faults:
      '改善|改良|良くする|よくする|良くなる|悪い|悪かった|不満|嫌|気に入らな|最も低!|がっかり|残念|苦情|クレーム|足りな|不足|問題|困った|困って|難し|ネガティブ|変え|変更|短所|弱み|欠点|できること',
    likes: '良い点|良かった|よかった|気に入った|気に入って|好き|満足|長所|強み|評価',
  },
  ko: {
    blank:
      '모름|모르겠음|모르겠어요|모르겠습니다|잘 모르겠어요|해당없음|해당 없음|무응답|응답없음|의견없음|의견 없음|할말없음|할 말 없음|노코멘트|위와 같음|위와 동일|동일|상동|딱히',
    nothing:
      '없음|없다|없어요|없습니다|없네요|없슴|무|딱히 없음|딱히 없어요|특별히 없음|특별히 없습니다|특별히 없어요|특별한 것 없음|별로 없음|전혀 없음|아무것도 없음|아직 없음|아직 없어요|생각나지 않음|생각 안남',
    fine: '만족|만족함|만족합니다|만족해요|다 만족|모두 만족|모두 만족합니다|전부 만족|매우 만족|다 좋아요|다 좋습니다|모두 좋아요|전부 좋아요|모두 좋음|다 좋음|좋아요|좋습니다|좋음|문제없음|문제 없음|문제없어요|지금처럼|지금 그대로|이대로 좋아요|완벽해요|괜찮아요|괜찮습니다|개선할 점 없음|불만 없음|불만없음',
    tails: '감사합니다|고맙습니다|현재|지금은|아직까지|요|딱히|특별히',
    faults:
      '개선|보완|더 나은|더 좋|아쉬|불만|불편|마음에 들지|싫|실망|부족|잘못|문제|어려|부정|바꾸|변경|단점|약점|나쁜',
    likes: '좋았|좋은 점|만족스러|마음에 드|마음에 들었|장점|강점|칭찬',
  },
  ar: {
    blank:
      'لا تعليق|لا يوجد تعليق|بدون تعليق|ليس لدي تعليق|لا اعلم|لا أعلم|لا اعرف|لا أعرف|لا ادري|لا أدري|لا ينطبق|غير منطبق|لا يوجد رأي|لا رأي|لا اجابة|لا إجابة|لا شيء آخر|نفس الشيء|لا يوجد اقتراحات|لا توجد اقتراحات|لا شكرا|كما سبق',
    nothing:
      'لا شيء|لا شئ|لاشيء|لاشئ|لا يوجد|لايوجد|لا توجد|لا|لا شيء محدد|لا شيء يذكر|ولا شيء|ما في|مافي|ولا شي|لا يوجد شيء',
    fine: 'كل شيء جيد|كل شي تمام|كل شيء تمام|كل شيء ممتاز|كل شيء على ما يرام|كل شيء|تمام|جيد|ممتاز|راضي|راض|أنا راض|لا توجد مشاكل|لا مشاكل|لا توجد شكوى|لا شكوى|استمروا|استمروا هكذا',
    tails: 'شكرا|شكراً|حاليا|حالياً|حتى الآن|الآن|الحمد لله',
    faults:
      'تحسين|نحسن|أفضل|افضل|لم يعجب|لا يعجب|أقل|خيب|غير راض|شكوى|شكاوى|ينقص|نقص|خطأ|مشكل|مشاكل|صعوب|سلبي|تغيير|تغير|يزعج|يمنع|ضعف',
    likes: 'أعجب|اعجب|يعجب|راض|إيجابي|ايجابي|قوة',
  },
};
