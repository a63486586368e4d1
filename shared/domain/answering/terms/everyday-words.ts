/** Words that tell nothing of what a sentence is about. */
export const everydayWords = new Set(
  `a about above actually after again ago all almost along already also although always am an and another any anyone anything anyway are
  around as ask asked asking at back be because become been before being believe below best better between big both bring but by call came can cannot cant case
  cases certain come comes consider continue could day days dear did didn didnt different do does doesn doesnt doing don done dont down due during each
  earlier either else end enough especially etc even ever every everything exactly example experience experiencing explain far feel felt few find first for
  from further gave get gets getting give given go goes going good got great had happen happened happening happens hard has have haven having he
  hello help helps her here hers hi him his hope how however i if in instead into is isn isnt it its itself just keep kind kindly know known knows
  large last lately later least less let life like likely little ll long look looking lot made mainly make makes making many matter may maybe me mean means
  might mine month months more most mostly much must my myself near necessary need needed needs never new next no none nor not nothing now
  occur of off often ok okay old on once one only onto or other others our out over own particular past patient people perhaps person please possible
  possibly pretty probably question questions quite rather re read really reason reasons recent recently regarding regards related right said same say
  says second see seem seems seen several shall she should show side simply since sir so some someone something sometimes soon sort still stop such
  suggest sure take taken takes taking talk tell thank thanks that the their them then there therefore these they thing things think this those
  though thought three through time times to today together told too took towards tried true try trying two under understand until up upon us use
  used useful using usual usually ve very via visit want wanted was wasn way we week weeks well went were what when where whether which while who
  whole whom whose why will wish with within without won wonder wondering word would wouldn wrong year years yes yesterday yet you your yours yourself
  advice advise advised recommend recommended important able normal dangerous serious harmful harmless benign cause causes caused causing worse bad`.split(/\s+/u),
);

/** A pair of Chinese characters that holds one of these tells nothing. */
export const everydayHan = /[請問這樣那嗎吗呢的了我你您是有在要會可以該還和與或也都就什麼嗎吧啊呀喔哦很太更最被把讓給從到對於因為所以但而且如果只不沒無別已經將能想說看去來做個些每各幾多少]/u;
