/** Scripts other than Latin and Chinese, and the languages told apart within them; the only one is taken at once. */
export const languageScripts: readonly { readonly script: RegExp; readonly languages: readonly string[] }[] =
  [
    { script: /\p{Script=Hangul}/u, languages: ['ko'] },
    { script: /\p{Script=Thai}/u, languages: ['th'] },
    { script: /\p{Script=Lao}/u, languages: ['lo'] },
    { script: /\p{Script=Khmer}/u, languages: ['km'] },
    { script: /\p{Script=Myanmar}/u, languages: ['my'] },
    { script: /\p{Script=Hebrew}/u, languages: ['he'] },
    { script: /\p{Script=Greek}/u, languages: ['el'] },
    { script: /\p{Script=Armenian}/u, languages: ['hy'] },
    { script: /\p{Script=Georgian}/u, languages: ['ka'] },
    { script: /\p{Script=Bengali}/u, languages: ['bn'] },
    { script: /\p{Script=Tamil}/u, languages: ['ta'] },
    { script: /\p{Script=Telugu}/u, languages: ['te'] },
    { script: /\p{Script=Devanagari}/u, languages: ['hi', 'mr', 'ne'] },
    { script: /\p{Script=Arabic}/u, languages: ['ar', 'fa', 'ur'] },
    { script: /\p{Script=Cyrillic}/u, languages: ['ru', 'uk', 'bg', 'sr'] },
  ];

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** The commonest words of each language, as they stand in running text. Lower case. */
export const stopWords: Readonly<Record<string, ReadonlySet<string>>> = {
  en: words(
    'the of and to in a is that for it as was with be by on not he his but at are this have from or had an they which you were her all she there would their we him been has when who will more no if out so said what its about than into them can only other new some could these may do first any',
  ),
  fr: words(
    'le la les de des du un une et est en que qui dans pour pas sur au aux par plus ne se ce il elle nous vous ils on avec son sa ses leur leurs mais ou où été sont cette ces être fait comme tout d l qu n s c entre après sans même ont était deux',
  ),
  de: words(
    'der die das und ist in den von zu mit sich des auf für nicht ein eine dem es im als auch an nach bei aus wie er sie hat dass werden wird einer einen sind noch oder war haben über zum zur um einem aber nur so vor durch man kann bis mehr wurde unter wir ihre seine',
  ),
  es: words(
    'el la los las de que y en un una es se no por con para su al lo como más pero sus le ya o este sí porque esta entre cuando muy sin sobre también me hasta hay donde quien desde todo nos durante fue ha del son está dos años',
  ),
  pt: words(
    'o a os as de que e do da em um uma para com não no na por mais dos das se como mas ao foi ele ela ser à seu sua ou quando muito nos já está eu também só pelo pela até isso entre era depois sem mesmo aos são têm num às ter',
  ),
  it: words(
    'il lo la i gli le di che e è in un una per non con del della dei delle al alla ai da dal dalla nel nella si come più ma sono anche se ha o su questo questa suo sua loro tra fra essere stato era dopo ne ci due hanno degli',
  ),
  nl: words(
    'de het een van en in is dat op te zijn met voor niet aan er om ook als dan maar bij of uit nog naar door over ze hij wordt werd tot je deze heeft hebben worden hun kan meer was zich geen al wel dit',
  ),
  pl: words(
    'w i na z się nie do to że o jest jak po co za od dla ale przez tym który która które są był było oraz czy jego jej ich tego tej ten być może już tylko ze lub przed pod przy między roku',
  ),
  id: words(
    'yang dan di ke dari untuk pada dengan ini itu dalam tidak akan adalah oleh juga bahwa sebagai tersebut atau telah ada mereka karena lebih bisa kami saya dapat sudah menjadi kepada seperti secara antara tahun para hanya saat',
  ),
  vi: words(
    'và của là có được trong cho các một những với không này đã người để khi về từ đến theo cũng như năm sẽ tại vào ra đó nhưng trên nước còn nhiều sự đang phải hai bị việc do bởi giữa tôi quan hệ thì mà',
  ),
  sv: words(
    'och att det i på som en är av för med den till inte har de ett om var jag han men sig från vi så kan när man hade nu under efter vid eller mot också skulle blev detta sin mer',
  ),
  da: words(
    'og at det i på som en er af for med den til ikke har de et om var jeg han men sig fra vi så kan når man havde nu under efter ved eller mod også skulle blev dette sin mere hun der',
  ),
  fi: words(
    'ja on ei se että oli hän mutta joka kun ovat niin kuin myös ole tai olla sen mukaan sekä hänen ne vain jo jos voi tämä tämän kanssa jälkeen',
  ),
  cs: words(
    'a v se na je že o s z do i to k ve pro za by ale si po jako jeho od který která které jsou byl bylo podle nebo však také jen při mezi roce více',
  ),
  ro: words(
    'și de în la a cu pe că nu este un o din care mai pentru se ca sau au fost sunt prin după dar ce lui despre între această acest',
  ),
  tr: words(
    've bir bu da de için ile olarak çok daha olan gibi ne kadar sonra ama en o ki var yok değil her olduğu tarafından ise göre',
  ),
  hi: words('के का की में है और से को पर यह कि ने हैं एक भी नहीं था इस हो तो कर जो लिए साथ वह अपने कहा गया थे या'),
  mr: words('आहे आणि या च्या व हे ते की आहेत होते होता नाही एक केली केले असे तर मध्ये साठी त्या'),
  ne: words('र को मा छ हो लाई पनि छन् भएको थियो गरेको यो भने नेपाल एक हुन तथा लागि गर्न'),
  ar: words(
    'في من على أن إلى التي الذي هذا هذه عن مع كان لا ما بين بعد ذلك قد لم كما أو و ثم كانت وقد إن حيث عام',
  ),
  fa: words('و در به از که این را با است برای آن یک خود تا کرد بر هم نیز می شود شده بود ها های اما'),
  ur: words('کے کی میں ہے اور سے کو کا پر نے یہ کہ ہیں ایک بھی نہیں تھا اس جو تو گیا ان'),
  ru: words(
    'и в не на что с по как это из его к но за для от о так же у был все то она они мы бы было при или а до уже году также который после были между',
  ),
  uk: words(
    'і в не на що з та у до як це за його але від для про є був вони ми або він вона які також після між року бути щоб',
  ),
  bg: words(
    'на и в да се за от не е с по че са като през към това до или той след при бъде има но беше които а',
  ),
  sr: words('и у на је да се за од не са су као што по који а из то до би или али је био након'),
};

/** Letters and signs that few other languages have. */
export const tellingLetters: Readonly<Record<string, RegExp>> = {
  vi: /[ăđơưạảấầẩẫậắằẳẵặẹẻẽếềểễệịỉọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/g,
  pl: /[ąęłńśźż]/g,
  pt: /[ãõ]/g,
  es: /[ñ¿¡]/g,
  de: /[ßäöü]/g,
  fr: /[œçèêùî]/g,
  ro: /[șță]/g,
  tr: /[ğış]/g,
  cs: /[ěřůčšž]/g,
  sv: /[åäö]/g,
  da: /[æøå]/g,
  fa: /[پچژگی]/g,
  ur: /[ٹڈڑںےہ]/g,
  uk: /[іїєґ]/g,
  ru: /[ыэё]/g,
  sr: /[ђјљњћџ]/g,
};

/** Common characters that only one of the two ways of writing Chinese has; the same word stands at the same place in both. */
export const simplifiedOnly: ReadonlySet<string> = new Set(
  '国会时来对说们个为这发后学没动进过开关东车长门问间业现实无从将与经边见论议党战书协总统军体团区县华张马鸟鱼万亿产运输变认识让设请谈调应该乐观视觉处备复领头题颜风飞驶验鲜黄龙齐',
);
export const traditionalOnly: ReadonlySet<string> = new Set(
  '國會時來對說們個為這發後學沒動進過開關東車長門問間業現實無從將與經邊見論議黨戰書協總統軍體團區縣華張馬鳥魚萬億產運輸變認識讓設請談調應該樂觀視覺處備復領頭題顏風飛駛驗鮮黃龍齊',
);
