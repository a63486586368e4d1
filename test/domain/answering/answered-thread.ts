/** A question and its answer of the kind that the service is for, in our own words: the golden case of several tests. */
export const twitchingTitle = 'Muscles that jump by themselves?';

export const twitchingQuestion = `Hello doctor, I wrote to you before about my twitching, which started almost five months ago.
Each twitch lasts a few seconds and it wanders: shoulders, buttocks, thighs. I keep worrying that I have ALS.
Lately I am unable to lift boxes that were easy in spring, I run slower and I get cramps.
Several neurologists saw me and none did an EMG. They spoke of the autonomic nervous system and anxiety and gave me B vitamins.
My muscles are sore. Is it normal for benign muscle twitching to go on for this long?
I suspect that I am a hypochondriac. Should I keep seeing a neurologist or is it time for a psychiatrist?`;

export const twitchingReply = `Hello. Muscle twitching has many forms: fasciculation, myokymia, spasm, myoclonus.
Common causes are strain, too little sleep, too much coffee, some medicines, a lack of salts, and diabetes. ALS is a rare cause.
In ALS there is also wasting, stiffness, and trouble with speech and swallowing; nobody would diagnose it from twitching alone.
You can read more here: https://www.webmd.com/brain/ss/slideshow-twitches-spasms-causes.
If it troubles you a great deal, it is advisable to consult another neurologist. The likelihood of ALS is very low. Try not to worry too much.`;
