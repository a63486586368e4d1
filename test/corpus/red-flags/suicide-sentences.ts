import type { RedFlagSentences } from './red-flag-sentences.ts';

/** Ideas, plans and acts of suicide, in words that were written after the lexicon and never copied into it. */
export const suicideSentences = {
  suicidalIdeation: {
    positives: [
      'Lately I catch myself planning my own death while I brush my teeth.', 'I have decided I would rather be dead than go back to that office.', 'Every time the tram comes I have to grip the pole because I want to step in front of it.',
      'my wife told me last night she is going to kill herself when the kids are back at school', 'I keep picturing myself hanging from the beam in the barn.', 'Doc, I can\'t get the idea of ending my life out of my head.', 'been googling the least painful way to die', 'I AM GOING TO TAKE MY OWN LIFE',
      'i want 2 die so bad rn', 'Part of me wants to drive straight into the oncoming lane.', 'The urge to throw myself off the balcony gets stronger every evening.', 'My roommate keeps saying she wants to off herself and I think she means it.', 'Thinking about su!c!de again, every single hour.', 'gonna unalive myself, nobody cares',
      'I cry in the shower and think about slitting my wrists.', 'It would be so easy to just let go of the wheel on the bridge.', 'There is not one day on which I do not think about killing myself.', 'I\'m 15 and i want to end it all tonight', 'I feel an impulse to jump whenever I stand at a high window, and I want to give in.', 'Some nights I load the idea of suicide like a film and watch it until dawn.',
      '我每天都在想要怎麼結束自己的生命', '最近一直有想跳樓的衝動', '我老公說他想燒炭', '我真的好想死,撐不下去了',
    ],
    nearMisses: [
      'I have no wish to kill myself, I only want to sleep better.', 'My brother killed himself eleven years ago and I still miss him.', 'I would kill for a decent night of sleep.', 'Is it true that antidepressants raise the risk of suicide in teenagers?', 'I am ending things with my girlfriend and feel sad.', 'We ended it last month and I cannot concentrate.',
      'I nearly died laughing when my toddler said that.', 'The heroine of my novel wants to end her life in chapter three.', 'I drown myself in work to forget the breakup.', 'Our school had a suicide prevention workshop and I have questions on how to support friends.', '我沒有想自殺,只是壓力大睡不好', '這齣戲的主角自殺了,看完心情很差',
    ],
  },
  passiveDeathWish: {
    positives: [
      'I wish I had never woken up from the anaesthetic.', 'Most mornings I am sorry that I am still alive.', 'If I got cancer I would not treat it, I would be glad.', 'My children would be happier without me around.', 'I pray every night that God takes me in my sleep.', 'I don\'t see any point in being alive any more.', 'Honestly I am so tired of existing.',
      'Life has no meaning for me since she left.', 'I just want to disappear from the face of the earth.', 'It would be a relief if a bus ran me over.', 'My dad keeps saying he has lived long enough and hopes not to see the spring.', 'Nobody would notice if I was gone.', 'I don\'t want to exist anymore, it is all too much', 'I envy people who die young.', 'im just a burden, they would all be better off if i was dead',
      'Sometimes I hope I will fall asleep and never wake again.', 'I feel there is nothing left to live for.', 'I wouldn\'t care if my heart stopped tomorrow.', 'My grandmother says she should have died in the war.', 'i dont wanna be here anymore',
      '我覺得活著沒有意義', '每天醒來都希望自己不要醒來', '如果可以消失就好了,活著好累', '我死了大家會比較輕鬆',
    ],
    nearMisses: [
      'I am tired of living with migraine, is there a new preventive?', 'I want to disappear on holiday for two weeks, is burnout likely?', 'I don\'t want to be here at work with this cough.', 'Without me the department would not run, so I cannot take sick leave.', 'My son does not want to wake up in the mornings, he is on his phone until two.', 'There is no point in taking vitamin C, is there?', 'Life is good, but my hands tremble.',
      'My late husband used to say he was tired of life, he passed in 2009.', 'I wish I was younger, my knees hurt.', 'I would be relieved if the scan was normal.', '我不想醒來上班,只是懶', '人生很累但我很喜歡我的家人',
    ],
  },
  suicidePreparation: {
    positives: [
      'The rope is already hanging in the garage and I have written to my daughter.', 'I have saved forty of my sleeping pills in a sock and on Sunday I will use them.', 'Everything is arranged: the will is signed, the dog is at my sister\'s, the flat is clean. I feel calm at last.', 'I bought a shotgun last week, nobody knows, I know exactly how I will do it.', 'My son left a goodbye letter on the kitchen table and took the car.', 'I have a date and a place and this is the last message I will write.',
      'Tonight when they are all asleep I will do it, the tablets are counted out on the table.', 'She gave her cats away, paid her debts and told me where to find the passwords.', 'He posted goodbye everyone and he is standing on the bridge.', 'I wont be here on Monday, please tell my kids I loved them', 'I am sitting on the roof of the car park and looking down. It would be over in a second.', 'I have enough insulin to kill myself and I have made up my mind.', 'the hose is in the boot and i taped the windows', 'I recorded a last video for my parents and hid it in the drawer, I will be gone by the weekend.',
      'razor is ready next to the bath. sorry mum', 'By tomorrow it will all be over and they can have my savings.', 'I have been stockpiling my amitriptyline for months, just in case it gets unbearable.', 'my best friend said dont worry, i wont need my birthday present, i will not be around', 'I chose the song for my funeral and wrote the note, I only wait until the exam results.', 'I\'ve already written the note. The pills are crushed.',
      '我把安眠藥都存起來了,遺書也寫好了', '今晚等家人睡著我就要走了,木炭已經買好', '他把存摺和密碼都給我,說以後不用再找他', '我現在坐在頂樓的欄杆外面',
    ],
    nearMisses: [
      'I wrote goodbye cards for my colleagues because I am changing jobs.', 'We have made our wills since the baby came, and I feel relieved.', 'My pills are ready in the weekly box, can I take them together?', 'I gave my dog to my parents while I am in hospital for the knee operation.', 'The pharmacist counted my tablets twice, do I need a new prescription?', 'I was standing on the bridge when my vertigo came.', 'I bought a rope for climbing and my fingers go numb.', 'My father has his affairs in order, he is 88 and healthy.', 'In the series the girl leaves a suicide note, should my teenager watch it?', 'I stopped hoarding newspapers, is that OCD?', 'We said our last goodbye to grandpa yesterday and I cannot stop crying.', '我把藥都準備好帶出國,需要醫師證明嗎', '我在頂樓種花時頭暈',
    ],
  },
  suicideAttempt: {
    positives: [
      'I tried to hang myself in the cellar on Saturday but the belt broke.', 'My sister drank drain cleaner an hour ago.', 'He cut both his wrists in the bath and the bandage is soaked.', 'Yesterday I jumped from the second floor because I wanted to die, only my ankle hurts.', 'I put the gun to my head and pulled the trigger, it clicked.', 'I had the plastic bag over my head until my flatmate came in.', 'she swallowed rat poison', 'I was on the tracks when a man pulled me back, I will try again.',
      'attempted suicide last week, my parents think it was an accident', 'I drove my car into a wall on purpose.', 'My daughter tried to drown herself in the bathtub.', 'I climbed over the railing of the bridge and the police talked me down this morning.', 'There are marks on his neck, he tried to strangle himself with a cable.', 'last night i tied the scarf around my neck and tightened it till i saw stars', 'My uncle shot himself and is still breathing.', 'I slashed my throat with a kitchen knife, it is not deep.', 'We found him hanging and cut him down, he is awake now but does not want a doctor.', 'i tried 2 kms w/ a belt',
      'I swallowed bleach because I couldn\'t stand it.', 'My husband walked into the sea with his clothes on and a surfer dragged him out.', '我昨天喝了農藥,被家人發現', '我妹妹剛剛割腕,流很多血', '他上吊被我們救下來了', '我昨晚從二樓跳下來,不想活了',
    ],
    nearMisses: [
      'I cut my wrist on a broken glass by accident while washing up.', 'My toddler jumped off the sofa and bumped his knee.', 'I tried to kill the mould in the bathroom and now I cough.', 'At nineteen I attempted suicide, that is twenty years ago and I am well.', 'My grandfather hanged himself before I was born, is depression inherited?', 'I jumped from a plane with a parachute and my neck is stiff.', 'In the film he shoots himself and I had a nightmare.', 'He tried to hang the picture and fell from the chair.', 'I never attempted suicide.', 'The scar on my wrist is from carpal tunnel surgery.', '電影裡他割腕的畫面讓我睡不著', '我國中時割腕過,現在想淡化疤痕',
    ],
  },
  overdose: {
    positives: [
      'I took twenty-five of my blood pressure tablets half an hour ago.', 'My girlfriend swallowed the entire bottle of Tylenol.', 'I took more than I should of my sleeping tablets, only to be quiet for a while, I feel a bit drowsy.', 'My two-year-old got into grandma\'s heart pills, some are missing.', 'I downed a handful of ibuprofen with vodka.', 'By mistake I injected my whole pen of fast insulin instead of the slow one.', 'took the rest of the packet of diazepam. im ok i think',
      'He emptied the bottle of quetiapine into his mouth.', 'Mum took her morphine twice and now I can hardly wake her.', 'I took two strips of paracetamol yesterday and nothing happened, so it should be fine?', 'swallowed a load of my antidepressants lol feel sick', 'I overdosed on lithium', 'My dad confused the boxes and took a week of his warfarin in one go.', 'I took all of them. All of the tablets.', 'she ate like 30 gummies of melatonin and half a box of benadryl',
      'My daughter took double her dose of methadone and is nodding off.', 'I have taken too many painkillers, I lost count', 'took 60 pills. dont tell anyone', 'i tuk 2 many tabletz', 'Our toddler drank the cough syrup and ate mum\'s iron tablets.', '我吞了一整排的安眠藥', '小孩誤食了阿嬤的血壓藥', '我一次吃了二十顆普拿疼', '她把整瓶藥都吃光了,現在很想睡',
    ],
    nearMisses: [
      'I take eight tablets a day for my Parkinson\'s, is that usual?', 'I finished the whole course of antibiotics.', 'Can I take two ibuprofen together with one paracetamol?', 'I took 20 mg of citalopram this morning as prescribed.', 'How much paracetamol is too much?', 'I forgot my pill yesterday, should I take a double dose today?', 'My cousin overdosed in 2012, she is fine now.', 'I took a lot of notes about my medication.', 'I am afraid of an accidental overdose, so I use a pill box.', 'I have had too much coffee and cannot sleep.', '我每天吃十顆藥,會不會太多', '一次可以吃兩顆普拿疼嗎',
    ],
  },
  selfHarm: {
    positives: [
      'I burn my arms with cigarettes when the tension gets too much.', 'My daughter has fresh cuts on her thighs and wears long sleeves.', 'I started to cut again after two years.', 'When I fail an exam I hit my head against the wall until it hurts.', 'she scratches her skin till it bleeds to feel something', 'I keep a blade in my phone case and use it on my hip.', 'My son punches himself in the face when he is angry.', 'I carve words into my leg.', 'i self harm and i hide it', 'I relapsed with self-injury last night.', 'I hold ice and lighters to my skin to punish myself.', 'my friend cuts herself in the school toilet', 'I dig my nails into my arm until there is blood because it calms me.', 'Cutting is the only thing that helps.', 'sh again today',
      'I stab my thigh with a compass in class.', 'He pulls out his hair on purpose as a punishment.', 'She swallows small objects to hurt herself.', 'I have been hurting myself for about a month.', 'I harm myself after each visit to my father.', '我用美工刀割自己的手', '女兒最近會自殘', '我生氣時會打自己的頭撞牆', '壓力大的時候我會燙自己',
    ],
    nearMisses: [
      'I cut myself while shaving and it still bleeds a little.', 'I burned my arm on the oven, will it scar?', 'I used to self-harm at school, ten years ago.', 'I hurt myself at the gym last week.', 'My cat scratched my arms.', 'I do not harm myself.', 'I bite my nails when I am nervous.', 'I cut down on sugar and feel dizzy.', 'The nurse made a small cut on my thigh for the biopsy.', 'I punch a boxing bag to relax and my wrist aches.', '切菜割到手,需要打破傷風嗎', '我小時候會撞頭,現在不會了',
    ],
  },
  selfHarmWound: {
    positives: [
      'I cut my arm and it won\'t stop bleeding.', 'I self-harmed and the cut is so deep that I can see fat.', 'The cut on my thigh that I made is gaping, does it need stitches?', 'My daughter cut herself and there is blood everywhere.', 'I burned my leg on purpose and the skin is white and leathery.', 'I cut too deep this time, I feel faint.', 'she slashed her arm and it is spurting', 'I cut my forearm with a razor, now two fingers are numb.', 'My self-harm wound is infected, there is pus and I have a fever.', 'I stabbed my own leg and I can see the muscle.', 'He carved his arm, the towel is soaked with blood.', 'I pushed a needle into my stomach and cannot get it out.', 'i cut and its deeper than usual and it keeps bleeding', 'I cut my ankle on purpose, blood is pouring.', 'I cut myself an hour ago, it is still bleeding heavily.',
      'I harmed myself and I think I hit a vein.', 'She self harmed last night, today the arm is red, hot and swollen with pus.', 'My cut from the blade needs stitches but I am ashamed.', 'I sliced my thigh, it is wide open.', 'The burn I did to myself is as big as my palm and does not hurt.', '我割自己割太深,血止不住', '自殘的傷口很深,看到骨頭了',
    ],
    nearMisses: [
      'My knife slipped and the cut in my thumb is deep.', 'I cut myself years ago and the scars are still white.', 'My dog bit my leg and it needs stitches.', 'The operation wound is infected and there is pus.', 'I burned my palm on the iron by accident.', 'My nose keeps bleeding.', 'I had stitches after I fell off my bike.', 'The cat scratched me and it is infected.', 'I see fat under my skin, how can I lose it?', 'A deep breath hurts my ribs.',
    ],
  },
} as const satisfies RedFlagSentences;
