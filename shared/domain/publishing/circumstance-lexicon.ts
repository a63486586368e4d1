/**
 * Read on what stands before a mention in its own clause, or right behind it. Own collection after the ConText axes (negation,
 * experiencer, temporality; Harkema et al., J Biomed Inform 2009;42:839-851); version 1, 2026-11.
 */
export const denied = /(?:\b(?:no|without|never|nor|neither|denies|ruled out|excluded)|\b(?:not|cannot|n't)(?! (?:know|sure|only|just|certain|understand|tell|say)))(?:\s+[\p{L}']+){0,3}\s*$|(?:(?<!有)沒有?|無|未|不是|排除了?)\p{Script=Han}{0,3}$/u;
export const occasion = /\b(?:when|whenever|while|if|after|before|during|because of|due to|from|under|despite|in spite of|caused by|on top of)\b[^,;]*$|(?:當|因為|由於|自從|每次|只要)\p{Script=Han}{0,8}$/u;
export const occasionBehind = /^(?:的?時候|時|後|之後|就|的話|一來)/u;
export const bySomebody = /\b(?:doctors?|neurologists?|psychiatrists?|gp|therapist|he|she|they|friends?|family|wife|husband|everyone|everybody|people|mum|mother)\s+(?:\p{L}+\s+){0,2}(?:said|says|say|thinks?|thought|believes?|told|tells|suggested|suggests|insists?|mentioned|spoke|call)\b[^;]*$|(?:醫師|醫生|朋友|家人|大家|老公|老婆|媽媽)\p{Script=Han}{0,3}(?:說|認為|覺得)\p{Script=Han}{0,12}$/u;
export const past = /\b(?:used to|years ago|in the past|as a child|when i was|history of|runs in|died of)\b[^;]*$|(?:以前|小時候|曾經|曾|家族)\p{Script=Han}{0,6}$/u;
export const relative = /\b(?:grand(?:mother|father|ma|pa|mum|dad)|aunt|uncle|cousin|great-\p{L}+|(?:mother|father|sister|brother|mum|dad)'?s? (?:had|died|side))\b[^;]*$|(?:阿公|阿嬤|爺爺|奶奶|外公|外婆|叔叔|阿姨|親戚)\p{Script=Han}{0,8}$/u;
export const feared = /\b(?:worr\p{L}*|afraid|scared|fear\p{L}*|terrified|suspect\p{L}*|wonder\p{L}*|googl\p{L}*|read about|might be|could be|may be|whether|sign of|symptoms? of|possibl[ey])\b[^;]*$|(?:擔心|害怕|怕|懷疑|會不會|是不是|是否|可能|以為|徵兆)\p{Script=Han}{0,8}$/u;
export const askedWhether = /\b(?:could|can|might|may|is|are|do|does|would|am|or)\b[^;]*$|(?:是|得|有|會|還是)\p{Script=Han}{0,6}$/u;
export const has = /\b(?:have|has|had|having|with|suffer\p{L}*|diagnos\p{L}*|my|his|her|living|treated for|against|for|of|after)\s+(?:\p{L}+\s+){0,3}$|(?:有|患|得了|確診|診斷為|診斷出|我的|我|患有)\p{Script=Han}{0,3}$/u;
export const hasInQuestion = /\b(?:with|my|his|her|against|for|after|despite|about|of)\s+(?:\p{L}+\s+){0,1}$|(?:我的|有|患有)$/u;
