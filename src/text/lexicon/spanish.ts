import type { StemLexicon } from '../stem-lexicon.js';

/** What Spanish-speaking customers say, in beginnings of words; "=" behind a word that must stand as it is. */
export const spanish: StemLexicon = {
  language: 'es',
  stems: [
    [0, ' maletín bien= malet bastante=   '],
    [
      3,
      `
excelent excelen fantástic maravill espectacular extraordinari increíble inmejorable impecable perfect fenomenal
estupend magnífic sensacional brillant insuperable formidable genial= geniales= encant encanta= encantó= encantado
mejores= delicios exquisit riquísim buenísim amabilísim rapidísim facilísim limpísim bellísim preciosísim contentísim
graciasmil óptim sobresalient adoro= amo= amamos= ideal= ideales= chulísim divin lujo= lujoso 10=`,
    ],
    [
      2,
      `
bueno= buena= buenos= buenas= buen= mejor= amable amabil atent simpátic cordial educad respetuos servicial
dispuest profesional competent eficient eficaz eficac eficiencia resolutiv ágil= agilidad rápid rapidez veloz
puntual cumplid cumplen= cumple= cumplió= cumplieron= fiable confiable confianza= honest transparen serios
sencill fácil facilidad cómod comodid práctic útil= útiles= clar= claro= clara= claros= claras= limpi limpieza
pulcr ordenad bonit bell hermos precios lind= lindo= linda= acogedor agradabl tranquil amplio= amplia= amplios=
amplias= modern nuev= barat económic asequible razonable justo= justa= just= ajustad ventaj positiv satisfech
satisfac satisfactor content feliz= felices= alegr gusta= gustó= gustan= gustaron= gustado= grat= grata= grato=
recomend recomiend agradec gracias= ayud ayuda= ayudó= ayudaron= ayudan= solucion solucionó= solucionaron=
resolv resolvi resuelv resuelt acierto acertad sabros ric= rico= rica= ricos= ricas= fresc variedad variad
divertid entretenid interesant innovador seguro= segura= segurid volver= volveré= volveremos= repetir= repetiré=
repetiremos= fidel felicid felicit enhorabuena bravo chévere padre= guay= chulo= chula= bárbar sorprendent
estupendo dedicad implicad esmer cercan calidez cálid paciencia= pacient correct= correcto= correcta= adecuad
funcional completo= completa= complet intuitiv versátil duradero resistente gratis gratuit disfrut relaj
encantador elegant cuidad bienvenid espacios ok= okey= okay= top= super= súper= crack= cracks= encanto= escucha=
escuchan= escuchó= cariños entrañable atenta= atentos= mimo=`,
    ],
    [
      -1,
      `
car= caro= cara= caros= caras= carísim costos lent lentitud tarda= tardan= tardó= tardaron= tardanza tarde= demor retras
retraso espera= esperar= esperando= esperé= esperas= cola= colas= fila= filas= largo= larga= largas= larguísim difícil
difícul dificult complicad confus enredad engorros tedios pesado= pesada= aburrid regular= regulares= mediocre justit escas
poco= poca= pocos= pocas= insuficient limitad pequeñ estrech incómod ruid ruidos frío= fría= fríos= frías= oscur viej antigu
anticuad desactualizad obsolet desgastad sucied duro= dura= soso= sosa= sequ simple= básic normalito mejorable mejorar=
deberían= debería= podrían= podría=  pena= problem inconvenient error= errores= fallo= fallos= falla= fallas=
fall quej duda= burocra papele incompleto desorden agobi saturad llenísim abarrotad desigual irregular encarec subida=
publicidad= exceso= excesiv`,
    ],
    [
      -2,
      `
mal= malo= mala= malos= malas= peor= deficient defectuos defecto dañad rot= roto= rota= rotos= rotas= estrope
averi averí maleduc grosero= grosera= groser antipátic borde= bordes= prepotent arrogant soberbi déspota
despectiv desagradabl desagrado desatent descortes irrespet incompet inútil inept desinform desorganiz descuid
dejadez negligen incumpl informal= informales= impuntual irrespons engañ engañ estaf timo= timos= fraud mentir
mentira= mient robo= robos= roban= robaron= abus abuso cobran= cobraron= decepcion defraud desilus insatisf
descontent disgust molest enfad enoj indign frustr fastidi harto= harta= hartos= cansad estres nervios sucio=
sucia= sucios= sucias= mugr asco= asqueros apest huele= olor= mohos moho= cucarach chinche insípid incomible
crudo= cruda= quemad salad= congelad caducad imposible inacept inadmis intolera insoport lamentabl penos triste=
vergonz vergüenza= ridícul absurd chapuz basura= cutre= desastros desastr caos= caótic perdid pérdid perdi
perdí= perdieron= extravi bloque colg= cuelga= cierra= cae= caíd lentísim reclam queja= quejas= ignor abandon
inseguro= insegura= peligr dañin innecesari injust cancel negativ negaron= niegan= rechaz culp excus pretext
arrepent arrepient empeor desconfi desinter indiferen apátic gritos= grit amenaz discrimin acos spam encogi
encoge= destiñ agujero descosi incomplet despegad arañad rayad manchad oxidad gotea= goteras apagon cortes= moho
humedad= cucaracha deshizo deshac despega desgast`,
    ],
    [
      -3,
      `
horribl terribl pésim fatal= fatales= nefast espantos asquerosísim malísim lamentabilísim deplorabl desastre= catástrof
catastróf pesadilla= infierno= infame= repugnant mierda puta= ladron ladrones= estafador sinvergüenza vergonzos
bochornos peores= lastimos tercermund`,
    ],
  ],
  phrases: [
    [
      3,
      'de diez|de 10|un diez|un 10|10 de 10|5 estrellas|cinco estrellas|cien por cien recomendable|100 recomendable|muy recomendable|totalmente recomendable|altamente recomendable|lo recomiendo|la recomiendo|los recomiendo|no puedo pedir más|no se puede pedir más|nada que objetar|nada que reprochar|ninguna queja|sin ninguna queja|sin queja*|no tengo queja*|no tengo ninguna queja|superó mis expectativas|superó nuestras expectativas|superó las expectativas|superaron mis expectativas|por encima de lo esperado|me encant*|nos encant*|lo mejor|la mejor|los mejores|las mejores|el mejor|de lo mejor|mejor imposible|no hay mejor|inmejorable|a la perfección|una maravilla|una pasada|un placer|todo un placer|da gusto|diez puntos',
    ],
    [
      2,
      'sin dudarlo|según lo esperado|muy bien|todo bien|bastante bien|está bien|estuvo bien|estuvo muy bien|todo muy bien|todo perfecto|todo ok|todo correcto|todo en orden|funciona bien|funciona muy bien|funciona perfect*|va bien|va muy bien|fue bien|todo fue bien|salió bien|me fue bien|bien ubicad*|bien situad*|bien atendid*|bien explicad*|bien organizad*|bien hecho|bien cuidad*|trabajan bien|atienden bien|atendieron bien|atendió bien|atendieron muy bien|explican bien|explicó muy bien|cocinan bien|sabe bien|huele bien|se come bien|bien|muy buen*|sin problema*|sin ningún problema|ningún problema|no tuve problema*|no hubo problema*|no tuvimos problema*|nunca he tenido problema*|nunca tuve problema*|sin inconveniente*|sin demora*|sin retras*|sin espera*|sin cola*|sin hacer cola|poca espera|a tiempo|antes de tiempo|antes de lo previsto|antes de lo esperado|en el plazo|en plazo|a la hora|tal como|como esperaba|como se describe|calidad precio|relación calidad|buena relación|buen precio|buenos precios|precio bajo|precios bajos|gran servicio|gran trabajo|gran atención|gran equipo|gran profesional*|gran experiencia|gran variedad|gran calidad|buen trato|trato exquisito|trato amable|trato cercano|sigan así|seguid así|seguir así|sigue así|mil gracias|muchas gracias|muchísimas gracias|volvería a|volveré a|volveremos a|seguro que vuelvo|repetiría|sin duda|vale la pena|valió la pena|merece la pena|mereció la pena|vale lo que cuesta|no defrauda|no decepciona|nunca falla|no falla|no está mal|de calidad|alta calidad|como en casa|como nuevo|cumplió con|cumple con|cumplió mis|cumple mis|me resolvieron|me lo resolvieron|en el acto|a la primera|de inmediato|al momento|al instante|de confianza|de primera|de lujo|fácil de|no me arrepiento|no es caro|nada caro|por fin|a la primera|antes de lo previsto|antes de tiempo|bien embalado|en cinco minutos|en pocos minutos|ninguna queja|sin duda|volveremos|volveré|de maravilla|me resolvieron|me solucionaron|les gusta su trabajo|con una sonrisa|sin esperas|sin esperar|al día siguiente|por la mañana ya|sin poner pegas|sin pegas|sin rechistar|por fin alguien|alguien que escucha|un encanto|saben escuchar|sin compromiso|de un día para otro',
    ],
    [
      0.8,
      'no está mal|nada mal|no estuvo mal|aceptable|pasable|cumple|dentro de lo normal|para el precio está bien|no es malo|no es mala',
    ],
    [
      0,
      'buenos días|buenas tardes|buenas noches|a lo mejor|por favor|atención al cliente|servicio de atención|departamento de atención|centro de atención|de segunda mano|buen día|cara a|de cara|clara de|en cuanto a calidad|la calidad|desde hace poco|hace poco|poco a poco|un poco de|a pesar|más o menos|ni bien ni mal|ni bueno ni malo|mal de|en caso de problema*|si hay problema*|por la tarde|tarde o temprano|de la tarde|esta tarde|seguro de|compañía de seguro*|en caso de error|nuevo cliente|la cola|cerca de|no sé|no lo sé|no aplica|no tengo comentarios|ningún comentario|no hay comentarios|no recuerdo|nada que decir|nada que añadir|no opino|no procede|sin comentarios|ninguna sugerencia|no tengo sugerencias|no solo|no sólo|no solamente|no uso|no utilizo|no he usado|no he utilizado|nunca he usado|nunca he utilizado|no tengo opinión|no he probado|no he ido|no conozco',
    ],
    [
      -1.2,
      'lástima|desgraciadamente|lamentablemente|por desgracia|más o menos bien|podría ser mejor|podría mejorar|podrían mejorar|puede mejorar|pueden mejorar|puede ser mejor|debe mejorar|deben mejorar|debería mejorar|deberían mejorar|hay que mejorar|por mejorar|a mejorar|necesita mejorar|necesitan mejorar|falta mejorar|esperaba más|esperábamos más|esperaba algo más|esperaba mejor|ni fu ni fa|sin más|nada del otro mundo|nada especial|del montón|no es gran cosa|no tan bien|no tan buen*|no muy bien|no muy buen*|demasiado caro|muy caro|un poco caro|algo caro|precio alto|precios altos|precio elevado|precios elevados|demasiado tiempo|mucho tiempo|mucha espera|mucho rato|demasiada gente|demasiado ruido|demasiado|demasiada|demasiados|demasiadas|deja que desear|deja mucho que desear|dejan que desear|dejan mucho que desear|hace falta|hacen falta|haría falta|faltan más|me gustaría que|estaría bien|sería bueno|sería mejor|antes era mejor|era mejor antes|ha bajado|han bajado|ha empeorado',
    ],
    [
      -2.2,
      'se corta|es un lío|un lío|ni idea|nadie se hace|no recomiendo|no lo recomiendo|no la recomiendo|no los recomiendo|no recomendable|nada recomendable|no recomendaría|no lo recomendaría|no vuelvo|no volveré|no volveremos|no volvería|no pienso volver|jamás volver*|nunca más|nunca mas|jamás|no vale la pena|no merece la pena|no vale|no funciona*|no sirve*|no sirvió|no anda|nada funciona|dejó de funcionar|deja de funcionar|dejaron de funcionar|no contesta*|no contestan|nadie contesta|nadie respond*|no respond*|nadie atiende|no atiende*|nadie ayuda|nadie me ayud*|no me ayud*|no ayud*|nadie sabe*|no saben|no sabe*|no tienen idea|nadie se hace cargo|no se hacen cargo|no se hace cargo|no llegó|nunca llegó|no llega|no ha llegado|no llegaron|no me llegó|no recibí|no he recibido|nunca recibí|no me han|no me devolv*|no devuelven|no me devuelven|no solucion*|sin solución|sin solucion*|no me solucion*|no resolv*|no me resolv*|no resuelv*|no cumpl*|sin respuesta|ninguna respuesta|sin resolver|no se puede|no pude|no puedo|no pudimos|no podemos|no me dejan|no me deja|no hay manera|no hay forma|imposible contactar|imposible hablar|una pena|qué pena|que pena|qué lástima|una lástima|una vergüenza|qué vergüenza|que vergüenza|un desastre|un asco|un robo|una estafa|una tomadura|tomadura de pelo|me toman el pelo|pérdida de tiempo|pérdida de dinero|perder el tiempo|perdí el tiempo|tirar el dinero|dinero tirado|tiempo perdido|mala calidad|baja calidad|poca calidad|poca higiene|mal olor|mal servicio|mal trato|mala atención|mala experiencia|mal estado|mala educación|mala gana|malas formas|muy mal|huele mal|no me gust*|no nos gust*|no gust*|no me convenc*|no me parece bien|no es correcto|no es lo que|no era lo que|no se corresponde|no coincide|se cuelga|se cae|se cierra|se bloquea|se rompió|se estropeó|vino roto|llegó roto|llegó tarde|llegó mal|llegó dañad*|ni siquiera|ni se disculp*|ni una disculpa|dos veces|llevo semanas|llevo meses|llevo esperando|llevo días|llevo tres|llevo dos|sigo esperando|todavía espero|aún espero|todavía no|aún no|horas esperando|horas de espera|una eternidad|me colgaron|cuelgan|pésimo servicio|no tienen|no tiene arreglo|no hay quien|cero atención|cero empatía|me ignoran|cobro indebido|cobros indebidos|para olvidar|deja tirado|me dejaron tirado|brillan por su ausencia|brilla por su ausencia|no entiendo|nadie explica|sin avisar|sin previo aviso|no se presentó|sin agua caliente|no había agua|olía a|huele a|una cosa distinta|cosa diferente|cada agente|seguimos esperando|semanas sin|días sin|meses sin|sin internet|sin luz|cobraron dos veces|cobro doble|cobraron de más|no vuelvan|no compren|nadie responde|nadie viene|nadie vino|me cuelgan|a los dos días|a la semana|al mes|va y viene|teléfono para nada|media hora al|una hora al|horas al teléfono|dentro de tres|dentro de dos meses|se va la|al primer lavado|al primer uso|a la segunda|no llegan|vino incompleto|llegó incompleto|llegó rota|hasta dentro de|cada dos por tres|una y otra vez|un número|como un número|no me vale|no cuadra|no funciona|no funcionan',
    ],
  ],
  negators: 'no sin nunca jamás ni nada nadie ningún ninguno ninguna tampoco',
  faultNegators: 'no nunca jamás nadie ningún ninguno ninguna tampoco',
  negatesAhead: 3,
  negatorsBehind: '',
  absences: 'falta faltan faltó faltaba faltaban carece carecen',
  intensifiers: [
    [
      1.5,
      'muy súper super sumamente extremadamente realmente verdaderamente totalmente absolutamente completamente increíblemente tan mucho mucha muchos muchas gran tremendamente re',
    ],
    [1.3, 'bastante más siempre todo toda demasiado cada'],
    [0.6, 'algo poco relativamente medianamente veces quizás quizá casi ligeramente'],
  ],
  contrast: 'pero aunque  embargo excepto salvo solo sólo mientras pese',
};
