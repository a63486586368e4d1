/** A public health service whose patient pages readers are sent to; `page` makes an address of what the list below holds. */
const publishers = {
  medlineplus: { name: 'MedlinePlus, US National Library of Medicine', page: (path: string) => `https://medlineplus.gov/${path}${/[./]/u.test(path) ? '' : '.html'}` },
  ninds: { name: 'US National Institute of Neurological Disorders and Stroke', page: (path: string) => `https://www.ninds.nih.gov/health-information/disorders${path === '' ? '' : `/${path}`}` },
  nimh: { name: 'US National Institute of Mental Health', page: (path: string) => `https://www.nimh.nih.gov/health/topics${path === '' ? '' : `/${path}`}` },
  mohw: { name: 'Ministry of Health and Welfare, Taiwan', page: (path: string) => `https://www.mohw.gov.tw/${path}` },
  nhs: { name: 'NHS, United Kingdom', page: (path: string) => `https://www.nhs.uk/conditions/${path}/` },
} as const;

type Entry = readonly [publisher: keyof typeof publishers, path: string, title: string];

/** A page that a topic's explanation can be checked against. */
export interface TopicSource {
  readonly title: string;
  readonly publisher: string;
  readonly url: string;
}

/** Year and month of this list and of the explanations that it bears out; it changes with every change of an entry. */
export const topicSourcesVersion = '2026-11';

/** By topic or specialty. Publishers' pages are about the nearest illness or symptom that they have a page of. */
const entries: Readonly<Record<string, readonly Entry[]>> = {
  migraine: [['medlineplus', 'migraine', 'Migraine'], ['ninds', 'migraine', 'Migraine']],
  headache: [['medlineplus', 'headache', 'Headache'], ['ninds', 'headache', 'Headache']],
  'sudden-headache': [['medlineplus', 'headache', 'Headache'], ['ninds', 'cerebral-aneurysms', 'Cerebral aneurysms']],
  'medicine-headache': [['medlineplus', 'headache', 'Headache'], ['ninds', 'headache', 'Headache']],
  'dizziness-and-vertigo': [['medlineplus', 'dizzinessandvertigo', 'Dizziness and vertigo']],
  stroke: [['medlineplus', 'stroke', 'Stroke'], ['ninds', 'stroke', 'Stroke']],
  'seizures-and-epilepsy': [['medlineplus', 'epilepsy', 'Epilepsy'], ['ninds', 'epilepsy-and-seizures', 'Epilepsy and seizures']],
  fainting: [['medlineplus', 'fainting', 'Fainting'], ['ninds', 'syncope', 'Syncope']],
  'head-injury': [['medlineplus', 'traumaticbraininjury', 'Traumatic brain injury'], ['ninds', 'traumatic-brain-injury-tbi', 'Traumatic brain injury']],
  'memory-loss': [['medlineplus', 'memory', 'Memory']],
  dementia: [['medlineplus', 'dementia', 'Dementia'], ['ninds', 'dementias', 'Dementias']],
  'multiple-sclerosis': [['medlineplus', 'multiplesclerosis', 'Multiple sclerosis'], ['ninds', 'multiple-sclerosis', 'Multiple sclerosis']],
  'brain-scans': [['medlineplus', 'mriscans', 'MRI scans'], ['medlineplus', 'ctscans', 'CT scans']],
  'double-vision': [['nhs', 'double-vision', 'Double vision']],
  tinnitus: [['medlineplus', 'tinnitus', 'Tinnitus']],
  'speech-and-swallowing': [['medlineplus', 'swallowingdisorders', 'Swallowing disorders'], ['medlineplus', 'aphasia', 'Aphasia']],
  'daytime-sleepiness': [['medlineplus', 'sleepdisorders', 'Sleep disorders'], ['ninds', 'narcolepsy', 'Narcolepsy']],
  psychosis: [['medlineplus', 'psychoticdisorders', 'Psychotic disorders'], ['nimh', 'schizophrenia', 'Schizophrenia']],
  hallucinations: [['medlineplus', 'psychoticdisorders', 'Psychotic disorders'], ['nhs', 'hallucinations', 'Hallucinations and hearing voices']],
  dissociation: [['medlineplus', 'dissociativedisorders', 'Dissociative disorders']],
  adhd: [['medlineplus', 'attentiondeficithyperactivitydisorder', 'Attention deficit hyperactivity disorder'], ['nimh', 'attention-deficit-hyperactivity-disorder-adhd', 'ADHD']],
  autism: [['medlineplus', 'autismspectrumdisorder', 'Autism spectrum disorder'], ['nimh', 'autism-spectrum-disorders-asd', 'Autism spectrum disorder']],
  'child-behaviour': [['medlineplus', 'childbehaviordisorders', 'Child behavior disorders'], ['nimh', 'child-and-adolescent-mental-health', 'Child and adolescent mental health']],
  'eating-disorders': [['medlineplus', 'eatingdisorders', 'Eating disorders'], ['nimh', 'eating-disorders', 'Eating disorders']],
  alcohol: [['medlineplus', 'alcoholusedisorderaud', 'Alcohol use disorder']],
  'drugs-and-addiction': [['medlineplus', 'druguseandaddiction', 'Drug use and addiction'], ['nimh', 'substance-use-and-mental-health', 'Substance use and mental health']],
  'screen-habits': [['medlineplus', 'ency/patientinstructions/000355.htm', 'Screen time and children']],
  'self-harm': [['medlineplus', 'selfharm', 'Self-harm'], ['mohw', '', 'Home page, in Chinese']],
  'suicidal-thoughts': [['medlineplus', 'suicide', 'Suicide'], ['nimh', 'suicide-prevention', 'Suicide prevention'], ['mohw', '', 'Home page, in Chinese']],
  'anger-and-impulse': [['medlineplus', 'mentalhealth', 'Mental health'], ['nimh', 'disruptive-mood-dysregulation-disorder-dmdd', 'Disruptive mood dysregulation disorder']],
  personality: [['medlineplus', 'personalitydisorders', 'Personality disorders'], ['nimh', 'borderline-personality-disorder', 'Borderline personality disorder']],
  antidepressants: [['medlineplus', 'antidepressants', 'Antidepressants'], ['nimh', 'mental-health-medications', 'Mental health medications']],
  antipsychotics: [['nimh', 'mental-health-medications', 'Mental health medications'], ['medlineplus', 'schizophrenia', 'Schizophrenia']],
  'sleeping-pills': [['medlineplus', 'insomnia', 'Insomnia'], ['nhs', 'insomnia', 'Insomnia']],
  psychotherapy: [['nimh', 'psychotherapies', 'Psychotherapies']],
  'carer-strain': [['medlineplus', 'caregiverhealth', 'Caregiver health']],
  'somatic-symptoms': [['medlineplus', 'ency/article/000955.htm', 'Somatic symptom disorder'], ['ninds', 'functional-neurologic-disorder', 'Functional neurologic disorder']],
  'health-anxiety': [['medlineplus', 'ency/article/001236.htm', 'Illness anxiety disorder']],
  anxiety: [['medlineplus', 'anxiety', 'Anxiety'], ['nimh', 'anxiety-disorders', 'Anxiety disorders']],
  'panic-attacks': [['medlineplus', 'panicdisorder', 'Panic disorder']],
  'social-anxiety': [['medlineplus', 'anxiety', 'Anxiety'], ['nimh', 'anxiety-disorders', 'Anxiety disorders']],
  phobias: [['medlineplus', 'phobias', 'Phobias']],
  'obsessive-compulsive': [['medlineplus', 'obsessivecompulsivedisorder', 'Obsessive-compulsive disorder'], ['nimh', 'obsessive-compulsive-disorder-ocd', 'Obsessive-compulsive disorder']],
  trauma: [['medlineplus', 'posttraumaticstressdisorder', 'Post-traumatic stress disorder'], ['nimh', 'post-traumatic-stress-disorder-ptsd', 'Post-traumatic stress disorder']],
  depression: [['medlineplus', 'depression', 'Depression'], ['nimh', 'depression', 'Depression']],
  'postnatal-mood': [['medlineplus', 'postpartumdepression', 'Postpartum depression']],
  'bipolar-disorder': [['medlineplus', 'bipolardisorder', 'Bipolar disorder'], ['nimh', 'bipolar-disorder', 'Bipolar disorder']],
  grief: [['medlineplus', 'bereavement', 'Bereavement']],
  'stress-and-burnout': [['medlineplus', 'stress', 'Stress']],
  insomnia: [['medlineplus', 'insomnia', 'Insomnia'], ['nhs', 'insomnia', 'Insomnia']],
  nightmares: [['medlineplus', 'sleepdisorders', 'Sleep disorders']],
  'muscle-twitching': [['medlineplus', 'muscledisorders', 'Muscle disorders'], ['ninds', 'myoclonus', 'Myoclonus']],
  'facial-twitching': [['ninds', 'hemifacial-spasm', 'Hemifacial spasm']],
  'involuntary-movements': [['medlineplus', 'movementdisorders', 'Movement disorders'], ['ninds', 'chorea', 'Chorea']],
  'muscle-fasciculation': [['medlineplus', 'muscledisorders', 'Muscle disorders']],
  tremor: [['medlineplus', 'tremor', 'Tremor'], ['ninds', 'tremor', 'Tremor']],
  'parkinsons-disease': [['medlineplus', 'parkinsonsdisease', "Parkinson's disease"], ['ninds', 'parkinsons-disease', "Parkinson's disease"]],
  dystonia: [['medlineplus', 'dystonia', 'Dystonia'], ['ninds', 'dystonia', 'Dystonia']],
  'tics-and-tourette': [['medlineplus', 'tourettesyndrome', 'Tourette syndrome'], ['ninds', 'tourette-syndrome', 'Tourette syndrome']],
  'restless-legs': [['medlineplus', 'restlesslegs', 'Restless legs'], ['ninds', 'restless-legs-syndrome', 'Restless legs syndrome']],
  'muscle-cramps': [['medlineplus', 'musclecramps', 'Muscle cramps']],
  'walking-and-balance': [['medlineplus', 'walkingproblems', 'Walking problems'], ['medlineplus', 'balanceproblems', 'Balance problems']],
  'muscle-pain': [['medlineplus', 'muscledisorders', 'Muscle disorders'], ['ninds', 'pain', 'Pain']],
  'leg-weakness': [['medlineplus', 'neuromusculardisorders', 'Neuromuscular disorders']],
  'muscle-weakness': [['medlineplus', 'neuromusculardisorders', 'Neuromuscular disorders'], ['ninds', 'myopathy', 'Myopathy']],
  'myasthenia-gravis': [['medlineplus', 'myastheniagravis', 'Myasthenia gravis'], ['ninds', 'myasthenia-gravis', 'Myasthenia gravis']],
  'motor-neurone-disease': [['medlineplus', 'amyotrophiclateralsclerosis', 'Amyotrophic lateral sclerosis'], ['ninds', 'amyotrophic-lateral-sclerosis-als', 'Amyotrophic lateral sclerosis']],
  'numbness-and-tingling': [['medlineplus', 'peripheralnervedisorders', 'Peripheral nerve disorders'], ['ninds', 'paresthesia', 'Paresthesia']],
  'peripheral-neuropathy': [['medlineplus', 'peripheralnervedisorders', 'Peripheral nerve disorders'], ['ninds', 'peripheral-neuropathy', 'Peripheral neuropathy']],
  'carpal-tunnel': [['medlineplus', 'carpaltunnelsyndrome', 'Carpal tunnel syndrome'], ['ninds', 'carpal-tunnel-syndrome', 'Carpal tunnel syndrome']],
  sciatica: [['medlineplus', 'sciatica', 'Sciatica'], ['ninds', 'back-pain', 'Back pain']],
  'neck-and-arm-pain': [['medlineplus', 'neckinjuriesanddisorders', 'Neck injuries and disorders']],
  'nerve-tests': [['medlineplus', 'lab-tests/electromyography-emg-and-nerve-conduction-studies/', 'Electromyography and nerve conduction studies']],
  'guillain-barre': [['medlineplus', 'guillainbarresyndrome', 'Guillain-Barré syndrome'], ['ninds', 'guillain-barre-syndrome', 'Guillain-Barré syndrome']],
  'bells-palsy': [['medlineplus', 'bellspalsy', "Bell's palsy"], ['ninds', 'bells-palsy', "Bell's palsy"]],
  'facial-pain': [['medlineplus', 'trigeminalneuralgia', 'Trigeminal neuralgia'], ['ninds', 'trigeminal-neuralgia', 'Trigeminal neuralgia']],
  'autonomic-dysfunction': [['medlineplus', 'autonomicnervoussystemdisorders', 'Autonomic nervous system disorders'], ['ninds', 'dysautonomia', 'Dysautonomia']],
  neurology: [['medlineplus', 'neurologicdiseases', 'Neurologic diseases'], ['ninds', '', 'Disorders A to Z'], ['mohw', '', 'Home page, in Chinese']],
  psychiatry: [['medlineplus', 'mentaldisorders', 'Mental disorders'], ['nimh', '', 'Mental health information'], ['mohw', '', 'Home page, in Chinese']],
};

/** Where a reader can check what is said of a topic or a specialty; every one of both has a source (a test looks). */
export function sourcesOf(id: string): TopicSource[] {
  return (entries[id] ?? []).map(([key, path, title]) => ({ title, publisher: publishers[key].name, url: publishers[key].page(path) }));
}
