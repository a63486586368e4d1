const words = (list: string): readonly string[] => list.trim().split(/\s*,\s*/);

/** Signs, scales, tests, operations and illnesses that bear a person's name; they stay. */
export const namedAfterPersons = words(`
  Parkinson's disease, Alzheimer's, Huntington's, Tourette syndrome, Lou Gehrig's disease, Guillain-Barré, Charcot-Marie-Tooth, Bell's palsy, Babinski sign, Romberg test, Hoffmann's sign, Lhermitte's sign,
  Epley manoeuvre, Dix-Hallpike, Semont manoeuvre, Wernicke, Korsakoff, Wernicke-Korsakoff, Lewy body, Pick's disease, Wilson disease, Kayser-Fleischer rings, Arnold-Chiari, Chiari malformation, Fazekas 1, Hashimoto's,
  Graves' disease, Raynaud's, Sjögren, Behçet's, Crohn's, Addison's, Cushing's, Marfan, Ehlers-Danlos, Friedreich ataxia, Duchenne, Becker, Kennedy's disease, Isaac syndrome, Lambert-Eaton, Miller Fisher, Dandy-Walker,
  Sturge-Weber, Von Hippel-Lindau, Rett syndrome, Angelman, Prader-Willi, Down syndrome, Turner syndrome, Klinefelter, Asperger's, Lennox-Gastaut, West syndrome, Dravet, Rasmussen, Jacksonian march, Todd's paralysis,
  Willis-Ekbom, circle of Willis, Horner's syndrome, Adie pupil, Argyll Robertson pupil, Ménière's, Meniere's, Ramsay Hunt, Epstein-Barr, Lyme, Hodgkin's, Kaposi, Baker cyst, Achilles, Broca's area, Glasgow Coma Scale,
  Epworth scale, Beck inventory, Hamilton scale, Addenbrooke's, Addenbrooke's test, Stroop test, Ishihara, Amsler grid, Snellen, Weber, Rinne, Tinel's sign, Phalen's test, Spurling's test, Lasègue, Lasegue, Kernig, Brudzinski, Gowers sign,
  Holter, Doppler, Tensilon, Botox, Mantoux, Wood's lamp, Foley catheter, Gamma Knife, Creutzfeldt-Jakob, Batten, Tay-Sachs, Gaucher, Fabry, Pompe, Leigh, Leber's, Devic's, Dercum, Capgras, Cotard, Fregoli, Othello syndrome, Munchausen,
  Stockholm syndrome, Alice in Wonderland syndrome, Ekbom, Kleine-Levin, Bickerstaff, Balint, Gerstmann, Ganser, Hallervorden, Fahr's, Tolosa-Hunt, Brown-Séquard, Charcot, Freud, Jung, Pavlov, Heimlich, Valsalva, Trendelenburg, Apgar, Haglund`);

/** Brands of medicines and of what lies in a bathroom cupboard. */
export const medicineBrands = words(`
  Prozac, Zoloft, Lexapro, Cipralex, Celexa, Paxil, Seroxat, Effexor XR, Cymbalta, Wellbutrin, Remeron, Trintellix, Valdoxan, Xanax, Ativan, Valium, Klonopin, Rivotril, Ambien, Stilnoct, Lunesta, Imovane, Seroquel, Zyprexa, Risperdal, Abilify,
  Geodon, Latuda, Invega, Rexulti, Haldol, Clozaril, Solian, Depixol, Depakote, Depakine Chrono, Epilim, Lamictal, Tegretol, Trileptal, Keppra, Briviact, Vimpat, Topamax, Zonegran, Dilantin, Neurontin, Lyrica, Gabapin, Nurtec, Ubrelvy,
  Aimovig, Ajovy, Emgality, Imitrex, Imigran, Maxalt, Zomig, Relpax, Sibelium, Inderal, Mestinon, Madopar, Sinemet, Stalevo, Sifrol, Mirapex, Requip, Neupro, Azilect, Aricept, Exelon, Namenda, Ebixa, Copaxone, Avonex, Rebif, Tecfidera, Gilenya,
  Ocrevus, Tysabri, Kesimpta, Lemtrada, Rilutek, Radicava, Spinraza, Ritalin, Concerta, Adderall, Vyvanse, Elvanse, Strattera, Intuniv, Medikinet, Provigil, Nuvigil, Xyrem, Suboxone, Subutex, Antabuse, Campral, Champix, Nicorette, Tylenol, Panadol,
  Advil, Nurofen, Aleve, Voltaren, Calpol, Crocin, Dolo 650, Combiflam, Excedrin, Solpadeine, Benadryl, Zyrtec, Claritin, Piriton, Gaviscon, Nexium, Pantop, Rantac, Imodium, Buscopan, Ozempic, Wegovy, Mounjaro, Eltroxin, Synthroid, Mirena, Yasmin, Diane 35, Neurobion,
  Becosules, Shelcal, Methycobal, Meganeuron, Nexito, Rexipra, Etizola, Petril, Sizodon, Oleanz, Lithosun, Encorate, Levipil, Eptoin, Vertin, Stugeron, Stemetil, Domstal, Horlicks, Red Bull, Berocca, Pfizer, AstraZeneca, Moderna, Covishield, Covaxin`);

/** Days, creeds, tongues, peoples, lands, beasts, brands, books and other capitals that name no patient. */
export const otherCapitals = words(`
  Christmas, Boxing Day, Easter, Good Friday, Thanksgiving, Diwali, Holi, Eid, Ramadan, Navratri, Hanukkah, New Year, Lunar New Year, Halloween, Ash Wednesday, Lent, Monday, Saturday night, January, August, Christian, Catholic, Muslim, Hindu, Sikh, Jewish, Buddhist,
  Christian Science, God, Jesus, Allah, Krishna, Bible, Quran, English, Mandarin, Hindi, Tamil, Spanish, German, Polish, Indian, Chinese, Taiwanese, American, British, Irish, Nigerian, European, Asian, African, India, China, Taiwan, America, England, Scotland, Wales,
  Ireland, Canada, Australia, Germany, France, Spain, Europe, Asia, Africa, California, Texas, Florida, German shepherd, Labrador, Siamese cat, Persian rug, Google, WebMD, Wikipedia, YouTube, Facebook, Instagram, Insta, TikTok, WhatsApp, Reddit, Netflix, Zoom, Fitbit, Apple Watch,
  iPhone, Samsung, Amazon, Uber, Tesla, PlayStation, Fortnite, Minecraft, Earl Grey, Brazil nuts, Coke, Pepsi, Guinness, Marlboro, Harry Potter, Alice in Wonderland, Oliver Sacks, Wim Hof, Chopin, Mozart, Bollywood, Hollywood, Alcoholics Anonymous, Weight Watchers, NHS, Medicare,
  Medicaid, Ayushman Bharat, Aadhaar, A&E, Covid, Zika, Ebola, Marines, Army, Iraq, Afghanistan, Autumn, Spring, West Coast, Mum, Dad, Mom, Grandma, Sir, Madam, Doctor, Professor, Nurse, Neurologist, Psychiatrist, St John's wort, St. John's wort, Aunt Flo, John Doe, Omega 3, Vitamin D, Rex`);
