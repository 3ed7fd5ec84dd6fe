/** Words that say what kind of thing a name is the name of; Latin ones lower case, without marks, as they stand between spaces. */
const setOf = (...lists: readonly string[]): ReadonlySet<string> =>
  new Set(lists.flatMap((list) => list.split(' ')));

/** Institutions that write: ministries, agencies, companies. */
export const institutionWords = setOf(
  'ministry department office bureau agency authority commission committee council institute institution centre center university college school academy board bank fund organization organisation association society foundation trust union network group team company corporation inc ltd embassy consulate government state states nations republic party congress parliament assembly court army navy police service services division observatory museum library laboratory lab forum initiative alliance federation confederation league secretariat administration directorate watch house news agency press times daily post herald tribune journal gazette network reuters xinhua sina netease people dept faculty hub data consortium partnership programme program project registry directorate parliament senate',
  'fakultat ministerium amt bundesamt behorde institut stiftung verband verein gesellschaft universitat hochschule zentrum rat kommission ausschuss bank akademie',
  'faculte observatoire ministere bureau office institut centre universite ecole conseil commission comite agence banque fondation association societe organisation',
  'ministero ministero autorita facultad faculdade facolta agenzia ente istituto consiglio comitato commissione universita associazione regione comune banca fondazione societa azienda ministerio observatorio instituto centro universidade conselho comissao agencia banco fundacao associacao sociedade secretaria departamento autoridade autoridad oficina instituto centro universidad escuela consejo comision comite agencia banco fundacion asociacion sociedad organizacion secretaria',
  'министерство институт университет комитет совет центр агентство палата служба академия банк фонд союз общество управление росстат',
  'وزاره هيئه مؤسسه وكاله جامعه شركة اتحاد جمعية منظمة لجنة بنك ديوان سلطة دائرة وزارة معهد جامعة مركز مجلس هيئة وكالة مؤسسة',
);
/** Beginnings of Vietnamese institutions. */
export const institutionStart =
  /^(?:Bộ|Cục|Tổng cục|Vụ|Viện|Trường|Đại học|Học viện|Ngân hàng|Ủy ban|Uỷ ban|UBND|Hội(?! thảo| nghị| đàm| thoại| chợ)|Hiệp hội|Liên hiệp|Liên đoàn|Thông tấn xã|TTXVN|Đài|Báo(?! cáo| chí)|Trung tâm|Công ty|Tập đoàn|Đảng|Chính phủ|Quốc hội|Sở|Ban|Văn phòng|Đại sứ quán|Tòa án|Quỹ|Nhóm)(?![\p{L}])/u;
/** Lands and their people: with a second word and without a comma they name an institution more often than a person. */
export const geographicWords = setOf(
  'asia asian africa african europe european america american national international global world central china chinese vietnam vietnamese japan japanese korea korean russia russian india indian germany german france french british australia australian southeast pacific atlantic arab gulf nordic baltic balkan regional federal royal state public human rights open free radio voice online',
);
/** Endings of institutions in scripts without spaces. */
export const institutionEnd =
  /(?:部|局|院|所|社|网|網|报|報|台|厅|廳|委|委员会|委員會|委員会|会|會|中心|大学|大學|学院|學院|公司|集团|集團|政府|银行|銀行|协会|協會|组|組|办公室|辦公室|署|省|庁|機構|研究所|신문|부|청|원|회|대학교|센터|공사|은행|위원회|연구원|연구소|통신|처)$/u;

/** Compounds of German and its neighbours. */
export const institutionTail =
  /\p{L}{3}(?:amt|rat|verband|institut|ministerium|behörde|stiftung|verein|gesellschaft|anstalt|zentrum|zentrale|büro|kommission|ausschuss|kammer|agentur|departementet|styrelsen)(?:es|s)?(?![\p{L}])/iu;

/** Where things appear: journals, newspapers, proceedings. */
export const containerWords = setOf(
  'journal review quarterly annals bulletin proceedings transactions letters magazine studies times post herald tribune gazette daily weekly news chronicle guardian observer courier meridian newsletter yearbook archive archives ledger star sun globe mail mirror examiner inquirer advertiser argus echo standard sentinel press bulletin conference symposium workshop congress proc trans international blog forum affairs survey science sciences research reports nature lancet j rev bmj jama plos ieee acm world today economist diplomat telegraph independent reporter monitor dispatch',
  'zeitschrift jahrbuch blatter zeitung archiv mitteilungen hefte beitrage tagesspiegel rundschau anzeiger spiegel vierteljahrschrift vierteljahreshefte',
  'revue cahiers annales journal courrier monde figaro bulletin archives etudes liberation actes',
  'revista cuadernos anales boletin estudios diario correo periodico gaceta archivo pais mundo',
  'вестник журнал известия труды записки вопросы обозрение газета ведомости сборник правда новости ученые',
  'مجله صحيفه مجلة صحيفة جريدة دورية حولية',
);
export const containerEnd =
  /(?:学报|學報|研究|杂志|雜誌|评论|評論|论丛|論叢|日报|日報|时报|時報|晚报|晚報|早报|周刊|週刊|月刊|季刊|通讯|通訊|学刊|學刊|集刊|论坛|論壇|科学|科學|学|报|報|网|網|史|论文集|论集|文集|新聞|ジャーナル|紀要|論集|年報|연구|논총|학보|저널|신문|일보|리뷰|논집)$/u;

/** Compounds of German. */
export const containerTail =
  /\p{L}{2}(?:zeitung|blatt|anzeiger|bote|kurier|rundschau|nachrichten|hefte|zeitschrift|jahrbuch|archiv)$/iu;

/** Beginnings of Vietnamese journals, newspapers and publishers. */
export const containerStart =
  /^(?:Tạp chí|T\/c|TC|Báo|Nhật báo|Tuần báo|Kỷ yếu|Thông tin|Bản tin|Chuyên san|Nội san)(?![\p{L}])/u;
export const publisherStart =
  /^(?:NXB|Nxb|nxb|Nhà xuất bản|Изд-во|Éditions|Ediciones|Editorial|Edizioni|Presses)(?![\p{L}])/u;

/** Who brings books out. */
export const publisherWords = setOf(
  'press publishers publisher publishing publications books verlag edition editions editorial editora editore ediciones presses up routledge springer wiley elsevier sage brill palgrave macmillan penguin elgar polity zed verso mcgraw-hill pearson harpercollins norton knopf vintage doubleday blackwell  suhrkamp beck nomos mohr gruyter gallimard seuil fayard harmattan ariel gredos alianza reaktion heinemann faber hurst bloomsbury ashgate earthscan hodder longman methuen scribner picador',
  'campus vandenhoeck wallstein bohlau rowohlt hanser reclam metzler minuit flammarion dunod vrin karthala anagrama taurus tusquets akal catedra paidos zahar vozes hucitec mulino carocci einaudi adelphi laterza mondadori feltrinelli bompiani rizzoli marsilio giunti',
  'nxb',
  'издательство изд-во изд наука мысль эксмо азбука прогресс росспэн юрайт просвещение',
  'دار منشورات مطبعة المركز مكتبة',
);
/** Publishers that go by their initials. */
export const publisherInitials = setOf(
  'ACM IEEE SIAM USENIX AAAI ACL OECD UNESCO WHO FAO UNDP UNICEF UNEP ILO IMF RAND CSIS IIED AIP AMS IOP ASCE ASME SPIE AGU EGU PUF CNRS CSIC',
);
export const publisherEnd =
  /(?:\p{L}verlag|& Sons|& Co|& Söhne|出版社|出版公司|出版集团|书局|書局|书店|書店|印书馆|印書館|译文社|書房|書院|出版会|出版|文庫|新書|館|出版局|문고|출판사|출판부|출판|서원|북스)$/u;

/** Titles of higher schools: where a thesis was written. */
export const universityWords = setOf(
  'university univ universitat universite universidad universita universidade uniwersytet university’s hochschule college institute politecnico polytechnic университет ун-т академия جامعة',
);
export const universityEnd = /(?:大学|大學|学院|學院|대학교|대학원)$/u;

/** Towns that publishers name, and what may follow one: states and countries. Lower case, without marks. */
export const cities = new Set(
  (
    'london|new york|oxford|cambridge|chicago|boston|berkeley|princeton|los angeles|san francisco|washington|washington dc|philadelphia|baltimore|stanford|new haven|ithaca|durham|toronto|montreal|vancouver|ottawa|edinburgh|glasgow|manchester|leeds|bristol|dublin|belfast|cardiff|liverpool|sydney|melbourne|canberra|wellington|auckland|singapore|hong kong|kuala lumpur|jakarta|bangkok|manila|new delhi|delhi|mumbai|kolkata|dhaka|colombo|karachi|lahore|islamabad|kathmandu|tokyo|kyoto|osaka|seoul|busan|taipei|beijing|shanghai|nanjing|guangzhou|wuhan|chengdu|hanoi|ha noi|ho chi minh city|tp. ho chi minh|thanh pho ho chi minh|tp. hcm|tp hcm|hue|da nang|hai phong|can tho|sai gon|vinh|' +
    'berlin|leipzig|hamburg|munchen|munich|frankfurt|frankfurt am main|frankfurt a. m|freiburg i. br|halle a. d. s|frankfurt a.m.|koln|cologne|bonn|stuttgart|gottingen|tubingen|heidelberg|freiburg|wiesbaden|baden-baden|opladen|bielefeld|marburg|munster|kiel|rostock|lubeck|nurnberg|augsburg|regensburg|erlangen|trier|kassel|potsdam|erfurt|magdeburg|wurzburg|konstanz|husum|flensburg|oldenburg|osnabruck|paderborn|saarbrucken|schwerin|luneburg|gutersloh|munchen|stuttgart|nantes|montpellier|nice|dijon|tours|brest|caen|rouen|aix-en-provence|clermont-ferrand|zaragoza|granada|malaga|murcia|pamplona|oviedo|cordoba|rosario|medellin|guadalajara|monterrey|cusco|arequipa|coimbra|braga|nha trang|da lat|quy nhon|vung tau|thai nguyen|nam dinh|gothenburg|turku|aarhus|odense|trondheim|tromso|tartu|dresden|weimar|jena|halle|ulm|bremen|hannover|dusseldorf|darmstadt|mainz|reinbek|wien|vienna|graz|salzburg|innsbruck|zurich|basel|bern|geneva|geneve|genf|lausanne|paris|lyon|marseille|toulouse|bordeaux|lille|strasbourg|grenoble|rennes|bruxelles|brussels|louvain|leuven|amsterdam|leiden|the hague|den haag|rotterdam|dordrecht|utrecht|' +
    'mailand|genova|genoa|trieste|padova|pisa|bari|palermo|cagliari|perugia|catania|verona|modena|trento|udine|parma|ferrara|siena|roma-bari|bergamo|brescia|lecce|arles|nancy|limoges|poitiers|perpignan|avignon|amiens|reims|metz|quebec|gijon|san sebastian|alicante|cadiz|santander|vigo|curitiba|belo horizonte|salvador|recife|porto alegre|brasilia|fortaleza|florianopolis|niteroi|campinas|petropolis|aveiro|evora|faro|dessau-rosslau|dessau|cottbus|hannover|hildesheim|giessen|passau|bamberg|bayreuth|aachen|dortmund|essen|bochum|karlsruhe|mannheim|greifswald|wolfsburg|emden|bremerhaven|cuxhaven|' +
    'minneapolis|ann arbor|bloomington|chapel hill|austin|albany|pittsburgh|nashville|lincoln|honolulu|college station|evanston|urbana|madison|milwaukee|seattle|detroit|atlanta|st. louis|st louis|new brunswick|malden|burlington|redmond|sebastopol|indianapolis|san diego|mahwah|hillsdale|bethesda|rockville|brooklyn|providence|syracuse|columbus|cleveland|dallas|houston|miami|portland|denver|phoenix|santa monica|belmont|brighton|exeter|york|leicester|nottingham|sheffield|birmingham|coventry|swansea|aberdeen|st andrews|southampton|woodbridge|portsmouth|harmondsworth|plymouth|hull|norwich|cork|galway|delft|groningen|nijmegen|tilburg|antwerpen|antwerp|ghent|gent|liege|namur|' +
    'мурманск|архангельск|нижний новгород|самара|саратов|воронеж|пермь|уфа|омск|красноярск|иркутск|хабаровск|калининград|краснодар|тверь|ярославль|челябинск|петрозаводск|сочи|севастополь|симферополь|одесса|харьков|львов|таллин|рига|вильнюс|баку|тбилиси|ереван|ташкент|' +
    'madrid|barcelona|valencia|sevilla|salamanca|bilbao|mexico|mexico city|ciudad de mexico|buenos aires|santiago|bogota|lima|la habana|caracas|quito|montevideo|lisboa|lisbon|porto|sao paulo|rio de janeiro|roma|rome|milano|milan|bologna|torino|firenze|napoli|venezia|stockholm|uppsala|lund|goteborg|oslo|bergen|copenhagen|kobenhavn|helsinki|reykjavik|tallinn|riga|vilnius|warszawa|warsaw|krakow|lodz|poznan|wroclaw|gdansk|praha|prague|brno|bratislava|budapest|bucuresti|bucharest|sofia|beograd|belgrade|zagreb|ljubljana|sarajevo|athens|athina|istanbul|ankara|cairo|beirut|amman|baghdad|damascus|riyadh|doha|dubai|abu dhabi|tehran|jerusalem|tel aviv|tunis|rabat|algiers|khartoum|nairobi|kampala|addis ababa|lagos|ibadan|accra|dakar|cape town|johannesburg|pretoria|harare|' +
    'moscow|moskva|st. petersburg|irkutsk|м|л|спб|москва|ленинград|санкт-петербург|новосибирск|екатеринбург|казань|томск|владивосток|ростов-на-дону|киев|минск|алматы|' +
    'h|hn|đn|hoboken|thousand oaks|cheltenham|basingstoke|aldershot|farnham|abingdon|london and new york|new york and london|lanham|boulder|westport|santa barbara|upper saddle river|englewood cliffs|maidstone|northampton|' +
    '北京|上海|天津|重庆|广州|廣州|南京|武汉|武漢|成都|西安|杭州|长沙|沈阳|长春|哈尔滨|济南|郑州|合肥|福州|昆明|南宁|贵阳|兰州|石家庄|太原|南昌|呼和浩特|乌鲁木齐|桂林|厦门|青岛|大连|苏州|深圳|香港|澳门|澳門|台北|臺北|高雄|台中|台南|新北|東京|东京|京都|大阪|名古屋|神戸|横浜|福岡|札幌|仙台|河内|胡志明市|新加坡|宁波|无锡|珠海|海口|拉萨|银川|西宁|温州|徐州|烟台|威海|开封|洛阳|新竹|嘉義|基隆|長崎|広島|岡山|金沢|新潟|熊本|鹿児島|那覇|つくば|千葉|埼玉|서울|고양|성남|수원|울산|제주|세종|춘천|전주|부산|대구|인천|광주|대전|파주|القاهرة|بيروت|دمشق|بغداد|عمان|الرياض|الرباط|تونس|الجزائر|الدوحة|عمّان|القدس|رام الله|الكويت|مسقط|صنعاء|دبي|أبوظبي|الإسكندرية|الدار البيضاء|فاس|طنجة|الخرطوم|طرابلس|المنامة|جدة|حلب'
  ).split('|'),
);
export const regions = setOf(
  'uk u.k usa us u.s u.s.a england scotland wales ireland germany deutschland france spain españa italy china japan korea taiwan vietnam india russia poland netherlands sweden norway denmark finland austria schweiz switzerland belgium canada australia singapore malaysia thailand indonesia philippines mexico brazil argentina egypt turkey portugal greece hungary romania bulgaria croatia serbia slovenia slovakia czechia estonia latvia lithuania iceland luxembourg malta cyprus ukraine belarus kazakhstan uzbekistan mongolia pakistan bangladesh nepal myanmar cambodia laos philippines chile peru colombia ecuador venezuela bolivia uruguay paraguay cuba nigeria ghana kenya ethiopia tanzania uganda senegal morocco algeria tunisia libya sudan jordan lebanon syria iraq iran israel palestine qatar kuwait oman yemen afghanistan portugal niederlande schweden norwegen russland allemagne espagne italie royaume-uni suisse belgique alemania francia inglaterra',
  'al ak az ar ca co ct dc de fl ga hi id il in ia ks ky la me md ma mi mn ms mo mt ne nv nh nj nm ny nc nd oh ok or pa ri sc sd tn tx ut vt va wa wv wi wy mass calif conn ill mich minn tenn tex vic nsw',
);

export const longRegions = new Set(
  'south korea|north korea|united kingdom|united states|new zealand|sri lanka|saudi arabia|south africa|czech republic|pr china|p.r. china|costa rica|el salvador|hong kong|the netherlands|viet nam'.split(
    '|',
  ),
);

/** Words of running text that names of people do not have. Lower case, without marks. */
export const functionWords = setOf(
  'the a an of in on at to for from with without by and or as is are was were be not no how why what when who whose where which do does did can will should that this these those its their his her our between among across against after before under over into through during about than toward towards beyond within',
  'der die das des dem den ein eine einer eines und oder im am vom zum zur mit fur uber unter nach vor bei aus auf als wie ist sind nicht zwischen gegen ohne durch',
  'le la les un une des du de et ou au aux dans sur pour par avec sans entre vers comme est sont ne pas que qui son sa ses leur',
  'el los las una unos unas y o al del en para por con sin sobre como es son no que su sus entre hacia desde',
  'va cua la co duoc trong cho cac mot nhung voi khong nay da nguoi de khi ve tu den theo nam se tai vao ra do tren nuoc giua',
  'и в на не с по как из к за для от о или а но между через без под при',
);
