/** Words that begin and end no phrase: they join others and name nothing. English, as written, in lower case. */
export const englishStopWords: ReadonlySet<string> = new Set(
  `
  a an the this that these those such same other another each every either neither both all any some no none
  i me my mine myself we us our ours ourselves you your yours yourself he him his she her hers it its itself they them their
  theirs themselves who whom whose which what where when why how there here one ones someone somebody anyone anybody
  everyone everybody something anything everything nothing thing things stuff lot lots bit
  am is are was were be been being do does did doing done have has had having can could may might must shall should
  will would ought need get gets got getting gotten go goes went going gone come comes came coming make makes made making
  take takes took taken let say says said tell told know think thought feel felt want wanted see seen give gave given put use used
  not n't nor never ever only just also too very so quite rather really actually still even yet already again always
  often sometimes once maybe perhaps almost enough more most much many few less least well
  and or but if because as until while although though since unless than then whether however therefore
  of at by for with about against between into through during before after above below to from up down in out on off over
  under within without across along around behind beside besides beyond near upon via per towards toward
  now today yesterday tomorrow ago soon later back away far
  please thank thanks yes ok okay oh etc eg ie
  'm 're 've 'll 'd 's im ive id youre theyre dont cant didnt wasnt isnt doesnt wont couldnt wouldnt
  able like way ways kind sort
  `
    .trim()
    .split(/\s+/),
);
