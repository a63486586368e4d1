/**
 * Words of orders to a machine, of markup and of code: no patient's complaint is made of them, so they carry no weight, and a
 * sentence that orders a machine about is not read. Source: own collection; version 1, 2026-11. Syntax: `compileLexicon`.
 */
export const machineOrders = {
  order: `
    ignore/disregard/forget/override/bypass/skip/overrule .. previous/prior/above/all/these/those/your/the/any/earlier .. rule/rules/instruction/instructions/prompt/prompts/text/everything/guideline/guidelines/policy/policies/question/review/filter/context/symptoms
    ignore/disregard .. everything/above/this/that/rest/symptoms
    mark/label/classify/categorise/categorize/tag/flag/route/set/file/treat/code/output/return/print/answer/respond/reply/send/forward/assign/triage .. this/it/me/that/question/case/message/text/everything/specialty/label/urgency/category/class/record/request .. as/to/with/under/into/for/is/routine/other/neurology/psychiatry/both/emergency/urgent
    classify/label/categorise/categorize/route/triage/mark .. as/to/under .. neurology/psychiatry/both/other/routine/urgent/emergency/neither/spam
    route/label/classify/mark/output/print/return/answer .. neurology/psychiatry/both/other/routine/neither
    label/specialty/category/class/urgency/classification/result/probability/confidence/secondary .. is/equals .. neurology/psychiatry/both/other/routine
    specialty/label/category/urgency/classification/confidence/redflags/verdict neurology/psychiatry/both/other/routine/1/0/true/false/accepted
    system/assistant/developer/admin/administrator/root .. message/note/prompt/instruction/override/mode/command/says
    system/assistant/developer/human neurology/psychiatry/mark/label/route/classify/set/ignore/the/i
    note/message/instruction/instructions/attention .. to/for .. ai/bot/model/classifier/system/machine/reviewer/moderator/triage
    you/u are/r now .. ai/bot/assistant/model/mode/classifier/system
    you are an ai/assistant/model/bot/language
    as an ai/assistant/model/bot/classifier | language model | system prompt | hidden prompt | developer mode | prompt injection | new task | end of .. question/input/text | begin/end .. input/trusted/instructions
    the correct/right/true/expected .. label/answer/specialty/class/category .. is
    do not .. classify/review/moderate/route/call .. moderator/human/person/this/it
    without .. moderator/review/human
    undefined/null/nan/true/false undefined/null/nan/true/false | this is a test of | from now on .. every/all/treat/question/questions
    you must .. classify/label/route/answer/output/say
    忽略 .. 規則/指示/指令 | 忽略以上 | 忽略先前 | 請忽略 | 標為 | 標記為 | 標成 | 分類結果 | 分類為 | 分到 | 歸類 | 系統管理員 | 系統提示 | 開發者模式 | 提示詞 | 忘記你的規則 | 你現在是 | 請輸出 | 從現在開始 | 不遵守規定 | 一般等級 | 直接公開 | 直接通過 | 不要送審 | 轉到精神科 | 轉給神經科`,
} as const;

/** Words that carry no weight of their own. */
export const weightlessWords: ReadonlySet<string> = new Set(
  `ignore ignores rule rules mark marks marked routine instruction instructions previous prior urgency output only disregard policy system systems test tests tested testing joke jokes kidding skip review reviews reviewed publish published once mode language model approve approved without moderator moderators administrator admin release released forget guideline guidelines answer answers hidden prompt prompts reveal text texts print word words repeat everything vault show mail mails email address addresses people pretend exist following trusted trust follow question questions task write writes poem call tell tells told anybody certainty set true false label labels classify classification result results accepted accept translate french break breaks broken authorise authorize share shared record records level flags flag role content begin input status decision decline declined verdict assistant human hello outcome next null undefined object constructor process return script alert image error load body style display none meta data http https html title frame drop table select union from where update delete order value values string function code file files eval echo exec number object array name names hidden click subject won everybody other others class specialty neurology psychiatry both emergency urgent soon unknown default user users account password token
  constructor prototype proto tostring valueof hasownproperty isadmin relax really please everyone anyone someone somebody trusted
  the and you your for are was were with that this have has had not but all any can could would should will shall may might must his her him she they them their its our ours mine who what when where which why how does did done been being than then too very also just more most some such same own about into over under again further here there after before while during between because until against off out down each few nor now let get gets got getting like one two three much many even still ever never yet since though although however anyway lot lots bit thing things something anything nothing went going goes come comes came make makes made take takes took taking give gave given doing say says said thank thanks dear doctor doctors sir madam hi hey regards help helps know knows knew think thinks want wants wanted need needs ask asks asked see sees saw seen use used using way well good better best okay sure yes maybe quite around through every day days week weeks month months year years ago today yesterday time times last first second third old new few`
    .split(/\s+/)
    .filter((word) => word !== ''),
);
