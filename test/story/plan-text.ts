/** A table of the plan. */
export interface PlanTable {
  readonly title: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** One chapter of the plan: it answers one of the sixteen criteria, and the self-assessment speaks of it. */
export interface Chapter {
  readonly criterion: string;
  readonly title: string;
  readonly paragraphs: readonly string[];
  readonly table?: PlanTable;
  readonly assessment: {
    readonly rating: 'met' | 'partly_met';
    readonly alreadyInPlace: string;
    readonly toBeUpdated: string;
    readonly overall: string;
  };
}

/** The plan's chapters in the order of the framework. `{kommune}` stands for the municipality's name. All is made up. */
export const CHAPTERS: readonly Chapter[] = [
  {
    criterion: 'K1',
    title: 'Vores løfte',
    paragraphs: [
      '{kommune} vil være klimaneutral senest i 2045 og robust over for det vejr, som vi ved kommer. Borgmesteren har underskrevet løftet på vegne af en enig kommunalbestyrelse, og det står på kommunens hjemmeside.',
      'Vi handler med de midler, vi har, og vi handler, så regningen ikke havner hos dem, der har mindst. Løftet følger Parisaftalens mål om at holde temperaturstigningen på 1,5 grader.',
    ],
    assessment: {
      rating: 'met',
      alreadyInPlace: 'Løftet blev givet i 2021 og gentaget af den nye kommunalbestyrelse i januar.',
      toBeUpdated: 'Ordlyden nævner nu også klimatilpasning og retfærdighed.',
      overall:
        'Kriteriet er opfyldt: løftet er offentligt, gælder både netto-nul og tilpasning og er underskrevet.',
    },
  },
  {
    criterion: 'K2',
    title: 'Klima i hverdagens beslutninger',
    paragraphs: [
      'Alle dagsordenspunkter til udvalg og kommunalbestyrelse har en linje om klima, når beslutningen rækker over mere end en million kroner. Linjen skrives af fagområdet og læses af klimasekretariatet.',
      'Klimasekretariatet hører under direktionen. Styregruppen mødes fire gange om året og rapporterer til økonomiudvalget.',
    ],
    assessment: {
      rating: 'met',
      alreadyInPlace: 'Klimalinjen i dagsordener har været brugt siden 2023.',
      toBeUpdated: 'Beløbsgrænsen er sat ned fra fem til en million kroner.',
      overall: 'Kriteriet er opfyldt: klima vejes med i budget, udbud og lokalplaner.',
    },
  },
  {
    criterion: 'K3',
    title: 'Dem vi har lyttet til',
    paragraphs: [
      'Planen er skrevet efter tolv borgermøder, to ungeværksteder og en spørgeskemaundersøgelse med 1.840 svar. Boligforeninger og ældrerådet er hørt særskilt, fordi de rammes hårdest af skybrud og hede.',
      'Landbruget, forsyningen og de tre største virksomheder har siddet med i arbejdsgrupperne. Kapitlets tabel viser, hvad deres viden ændrede i planen.',
    ],
    table: {
      title: 'Inddragelse og betydning',
      head: ['Gruppe', 'Form', 'Hvad det ændrede'],
      rows: [
        ['Boligforeninger', 'Fire møder', 'Kældersikring fremrykket til 2027'],
        ['Unge 15-25 år', 'To værksteder', 'Nattog og cykelstier prioriteret'],
        ['Landmænd', 'Arbejdsgruppe', 'Udtagning samlet om tre ådale'],
        ['Ældrerådet', 'Høring', 'Hedeberedskab på plejecentre'],
      ],
    },
    assessment: {
      rating: 'met',
      alreadyInPlace: 'Interessenter blev kortlagt til den første plan.',
      toBeUpdated: 'Unge og lejere er inddraget for første gang.',
      overall: 'Kriteriet er opfyldt: de ramte og de magtfulde er hørt, og det kan ses i planen.',
    },
  },
  {
    criterion: 'K4',
    title: 'Partnerskaber',
    paragraphs: [
      'Varmepartnerskabet samler kommunen, fjernvarmeselskabet og seks boligforeninger om at udfase gas inden 2030. Parterne har skrevet under på hver deres del.',
      'Vandoplandssamarbejdet med tre nabokommuner fordeler ansvaret for åens vand fra kilde til fjord.',
    ],
    assessment: {
      rating: 'met',
      alreadyInPlace: 'Varmepartnerskabet begyndte i 2022.',
      toBeUpdated: 'Vandoplandssamarbejdet er nyt og har fået fast sekretariat.',
      overall: 'Kriteriet er opfyldt: samarbejderne er faste og har mål, møder og penge.',
    },
  },
  {
    criterion: 'K5',
    title: 'Klimarisici',
    paragraphs: [
      'Risikovurderingen fra 2025 bygger på Klimaatlas og på forsikringsskader fra de seneste ti år. Den dækker skybrud, stormflod, hede og tørke frem til 2050 og ser på 2100.',
      'Skybrud er den dyreste fare: en hundredårshændelse rammer 1.260 bygninger, to skoler og hovedbiblioteket. Bilag 2 viser kortene.',
    ],
    table: {
      title: 'Farer og udsatte værdier',
      head: ['Fare', 'Udsatte bygninger', 'Forventet skade pr. år'],
      rows: [
        ['Skybrud', '1.260', '14,2 mio. kr.'],
        ['Stormflod', '310', '6,8 mio. kr.'],
        ['Grundvand', '540', '3,1 mio. kr.'],
        ['Hede', 'fire plejecentre', 'ikke opgjort'],
      ],
    },
    assessment: {
      rating: 'met',
      alreadyInPlace: 'Skybrudskortlægningen fra 2019 var grundlaget for den første plan.',
      toBeUpdated: 'Hele risikovurderingen er ny fra 2025 og ser på flere farer.',
      overall: 'Kriteriet er opfyldt: farer, udsatte og udvikling til 2050 er beskrevet med nye data.',
    },
  },
  {
    criterion: 'K6',
    title: 'Udledninger',
    paragraphs: [
      'Regnskabet for 2023 viser 312.000 ton CO2e inden for kommunegrænsen. Transport er størst, derefter landbrug og opvarmning. Fremskrivningen uden nye tiltag ender på 171.000 ton i 2050.',
      'Forbruget giver omkring 10,4 ton CO2e pr. borger. Vi behandler fødevarer og byggeri, hvor kommunen selv køber ind og stiller krav.',
    ],
    table: {
      title: 'Udledninger efter sektor (ton CO2e)',
      head: ['Sektor', '1990', '2023', '2030 (mål)'],
      rows: [
        ['Opvarmning og el', '214.000', '61.000', '18.000'],
        ['Transport', '121.000', '128.000', '79.000'],
        ['Landbrug', '118.000', '87.000', '58.000'],
        ['Affald og spildevand', '31.000', '22.000', '15.000'],
        ['Industri', '27.000', '14.000', '8.000'],
        ['I alt', '511.000', '312.000', '178.000'],
      ],
    },
    assessment: {
      rating: 'met',
      alreadyInPlace: 'Energi- og CO2-regnskabet opdateres hvert andet år.',
      toBeUpdated: 'Forbrugsudledninger er regnet med for første gang.',
      overall:
        'Kriteriet er opfyldt: regnskab, fremskrivning og beføjelser er beskrevet, og to forbrugskategorier er behandlet.',
    },
  },
  {
    criterion: 'K7',
    title: 'Hvem betaler, og hvem får gavn',
    paragraphs: [
      'Lejere i de ældste etageboliger har både de højeste varmeudgifter og de fleste oversvømmede kældre. De får gavn af fjernvarme og kældersikring, men mærker også huslejestigninger ved renovering.',
      'Pendlere uden tog er afhængige af bilen. Landmænd med lavbundsjord bærer en stor del af omstillingen i landbruget.',
    ],
    assessment: {
      rating: 'met',
      alreadyInPlace: 'Analysen af varmeudgifter efter boligtype er fra 2024.',
      toBeUpdated: 'Kapitlet er nyt og skal følges op af en opgørelse pr. tiltag.',
      overall: 'Vi vurderer kriteriet som opfyldt: byrder og gevinster er beskrevet for fire grupper.',
    },
  },
  {
    criterion: 'K8',
    title: 'Mål for klimatilpasning',
    paragraphs: [
      'I 2030 er de 400 mest udsatte bygninger sikret mod en tyveårsregn. I 2040 gælder det alle bygninger med samfundsvigtig funktion, og i 2050 kan hele byen klare en hundredårsregn uden skader på liv og helbred.',
      'Målene følger risikovurderingen og gælder hele kommunens område, også landsbyerne.',
    ],
    assessment: {
      rating: 'met',
      alreadyInPlace: 'Servicemålet for regnvand er vedtaget i spildevandsplanen.',
      toBeUpdated: 'Der er sat målbare mål for 2030, 2040 og 2050.',
      overall: 'Kriteriet er opfyldt: der er retning og tal på kort, mellemlang og lang sigt.',
    },
  },
  {
    criterion: 'K9',
    title: 'Vejen til netto-nul',
    paragraphs: [
      'Udledningen falder 65 procent fra 1990 til 2030 og når netto-nul i 2045. Målet for 2030 ligger inden for det udfaldsrum, som er beregnet for kommunen.',
      'Målene omfatter CO2, metan og lattergas. Den sidste del nås ved skovrejsning og ved at tage lavbundsjorder ud af drift.',
    ],
    assessment: {
      rating: 'met',
      alreadyInPlace: 'Målet om klimaneutralitet er fra 2021.',
      toBeUpdated: 'Målet for 2030 er hævet fra 60 til 65 procent.',
      overall: 'Kriteriet er opfyldt: netto-nul nås fem år før 2050.',
    },
  },
  {
    criterion: 'K10',
    title: 'Retfærdighed og merværdi',
    paragraphs: [
      'Ingen husstand i almene boliger må betale mere for varmen efter omstillingen end før. Hvert større anlæg skal give mindst to andre gevinster, fx natur, skygge eller et sted at mødes.',
      'Mindst en tredjedel af midlerne til klimatilpasning bruges i de tre boligområder, der har de laveste indkomster.',
    ],
    assessment: {
      rating: 'met',
      alreadyInPlace: 'Principperne er brugt i to skybrudsprojekter.',
      toBeUpdated: 'Målene er nu målbare og har indikatorer.',
      overall: 'Kriteriet er opfyldt: gevinsterne er mål i sig selv og fordeles efter behov.',
    },
  },
  {
    criterion: 'K11',
    title: 'Sektorernes strategier',
    paragraphs: [
      'Opvarmning: gas udfases i 2030, og fjernvarmen er fossilfri i 2028. Transport: 60 procent af personbilerne er elbiler i 2030, og hver fjerde tur er på cykel.',
      'Landbrug: 1.100 hektar lavbund tages ud, og fem bedrifter får biogas. Tilsammen giver strategierne de 134.000 ton, der mangler til målet for 2030.',
    ],
    table: {
      title: 'Sektormål og bidrag til 2030',
      head: ['Sektor', 'Mål', 'Bidrag (ton)'],
      rows: [
        ['Opvarmning og el', 'Fossilfri varme i 2030', '43.000'],
        ['Transport', '60 % elbiler', '49.000'],
        ['Landbrug', '1.100 ha lavbund', '29.000'],
        ['Øvrige', 'Cement, affald, industri', '13.000'],
      ],
    },
    assessment: {
      rating: 'met',
      alreadyInPlace: 'Varmeplanen er vedtaget og under udførelse.',
      toBeUpdated: 'Strategien for landbrug er skrevet sammen med landboforeningen.',
      overall: 'Kriteriet er opfyldt: alle vigtige sektorer har SMART-mål, og summen når målet.',
    },
  },
  {
    criterion: 'K12',
    title: 'Tiltag',
    paragraphs: [
      'Planen har 38 tiltag. Hvert har en ansvarlig leder, en tidsplan og et skøn over effekt og gevinster. Listen følger kommunens fire roller, så det kan ses, hvad vi selv gør, og hvad vi skal have andre med til.',
      'De ti tiltag med størst effekt udgør 81 procent af reduktionen.',
    ],
    table: {
      title: 'De største tiltag',
      head: ['Nr.', 'Tiltag', 'Ansvarlig', 'Effekt 2030'],
      rows: [
        ['1', 'Fjernvarme til 4.200 boliger', 'Forsyningschef', '31.000 ton'],
        ['2', 'Ladestandere og elbusser', 'Vejchef', '22.000 ton'],
        ['3', 'Udtagning af lavbund', 'Naturchef', '17.000 ton'],
        ['4', 'Skybrudsvej gennem centrum', 'Vandchef', 'tilpasning'],
        ['5', 'Krav i byggeri', 'Planchef', '9.000 ton'],
      ],
    },
    assessment: {
      rating: 'met',
      alreadyInPlace: '21 af tiltagene er i gang.',
      toBeUpdated: '17 tiltag er nye.',
      overall: 'Kriteriet er opfyldt: alle tiltag har ansvar, tid, effekt og gevinster.',
    },
  },
  {
    criterion: 'K13',
    title: 'Slut med fossile brændsler',
    paragraphs: [
      'Kommunen bygger ikke nyt, udvider ikke og forlænger ikke forsyning med kul, olie eller gas. Gaskonvertering sker kvarter for kvarter, og det sidste kvarter lukkes i 2030.',
      'Som virksomhed køber kommunen kun elbiler fra 2026. Som myndighed giver vi ikke tilladelse til nye fossile anlæg.',
    ],
    assessment: {
      rating: 'met',
      alreadyInPlace: 'Kommunens bygninger har været uden oliefyr siden 2022.',
      toBeUpdated: 'Datoen for gas er rykket fra 2035 til 2030.',
      overall: 'Kriteriet er opfyldt: alle fire roller bruges, og der er en slutdato.',
    },
  },
  {
    criterion: 'K14',
    title: 'Fra plan til handling',
    paragraphs: [
      'De ti vigtigste tiltag har en gennemførelsesplan med milepæle, økonomi, finansiering og risici. Budgettet for 2026 til 2029 er vedtaget og beløber sig til 318 mio. kr.',
      'Barriererne er kendte: mangel på rådgivere, lange sagstider og usikker pris på el. For hver er der skrevet, hvem der gør hvad.',
    ],
    assessment: {
      rating: 'met',
      alreadyInPlace: 'Milepæle følges kvartalsvis i styregruppen.',
      toBeUpdated: 'Finansieringen er opdateret efter budgetforliget.',
      overall: 'Kriteriet er opfyldt: de prioriterede tiltag har plan, penge og ansvar.',
    },
  },
  {
    criterion: 'K15',
    title: 'Sådan følger vi op',
    paragraphs: [
      'Hvert tiltag har en indikator for det, vi leverer, og en for det, der ændrer sig. Effekten opgøres i CO2-regnskabet hvert andet år.',
      'En gang om året holder styregruppen et læringsmøde, hvor tiltag, der ikke virker, ændres eller stoppes.',
    ],
    assessment: {
      rating: 'met',
      alreadyInPlace: 'Indikatorerne er samlet i et dashboard.',
      toBeUpdated: 'Læringsmødet er nyt.',
      overall: 'Kriteriet er opfyldt: der måles, evalueres og læres fast.',
    },
  },
  {
    criterion: 'K16',
    title: 'Vi fortæller, hvordan det går',
    paragraphs: [
      'Klimaregnskab og status på tiltag lægges på hjemmesiden hvert år i maj og drøftes på et åbent møde. Tallene ligger som åbne data.',
      'Borgere kan se, hvilke tiltag der er forsinkede, og hvorfor.',
    ],
    assessment: {
      rating: 'met',
      alreadyInPlace: 'Status har været offentlig siden 2022.',
      toBeUpdated: 'Åbne data kommer til fra 2026.',
      overall: 'Kriteriet er opfyldt: der rapporteres offentligt mindst en gang om året.',
    },
  },
];
