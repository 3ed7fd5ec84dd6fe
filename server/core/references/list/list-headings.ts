const setOf = (words: string): ReadonlySet<string> => new Set(words.split('|'));

/** Headings of reference lists. Folded: lower case, without marks. */
export const listHeadings = setOf(
  'references|reference|reference list|list of references|references cited|references and notes|notes and references|cited references|works cited|work cited|literature cited|literature|bibliography|selected bibliography|select bibliography|annotated bibliography|selected references|further reading|sources|sources cited|works consulted|list of works cited|references & notes|citations|cited works|cited literature|references and further reading|bibliography and sources|' +
    'literatur|literaturverzeichnis|literaturangaben|literaturliste|quellenverzeichnis|quellen- und literaturverzeichnis|quellen und literatur|bibliographie|bibliografie|quellen|verwendete literatur|zitierte literatur|referenzen|weiterfuhrende literatur|literaturhinweise|' +
    'references bibliographiques|bibliographie selective|ouvrages cites|travaux cites|sources et bibliographie|liste des references|bibliographie generale|bibliographie indicative|' +
    'referencias|referencias bibliograficas|bibliografia|bibliografia citada|obras citadas|fuentes|lista de referencias|literatura citada|fuentes y bibliografia|trabajos citados|referencias y notas|' +
    'referencias bibliograficas e fontes|bibliografia consultada|riferimenti bibliografici|literatura|bibliografie|literatuur|literatuurlijst|bronnen|kaynakca|kaynaklar|daftar pustaka|wykaz literatury|literatura przedmiotu|piśmiennictwo|' +
    'tai lieu tham khao|danh muc tai lieu tham khao|thu muc|thu muc tham khao|tai lieu trich dan|nguon tham khao|nguon tai lieu|tai lieu|danh muc tai lieu|' +
    'список литературы|литература|список использованной литературы|список использованных источников|список источников|источники|библиография|библиографический список|использованная литература|список источников и литературы|список использованных источников и литературы|источники и литература|ссылки|список літератури|література|' +
    '参考文献|參考文獻|参考资料|參考資料|引用文献|引用文獻|参考书目|參考書目|引用书目|引用書目|主要参考文献|征引文献|徵引文獻|征引书目|文献|文獻|参考文献一覧|文献一覧|参照文献|引用・参考文献|引用参考文献|主要引用文献|' +
    '참고문헌|참고 문헌|인용문헌|참고자료|참고 자료|인용 문헌|문헌|' +
    'المراجع|المصادر|المصادر والمراجع|قائمة المراجع|قائمة المصادر والمراجع|ثبت المراجع|المراجع والمصادر|الببليوغرافيا|منابع|فهرست منابع',
);

/** Headings of parts of a list. */
export const partHeadings = setOf(
  'primary sources|secondary sources|primary literature|secondary literature|archival sources|archives|books|books and articles|articles|journal articles|newspapers|newspaper articles|websites|web sources|internet sources|online sources|electronic sources|official documents|documents|government documents|interviews|reports|theses|legal documents|treaties|unpublished sources|published sources|other sources|media|press|in english|in chinese|in vietnamese|english|chinese|vietnamese|' +
    'primarquellen|sekundarquellen|primarliteratur|sekundarliteratur|internetquellen|archivalien|ungedruckte quellen|gedruckte quellen|monographien|zeitschriftenartikel|aufsatze|zeitungen|' +
    'sources primaires|sources secondaires|ouvrages|articles de presse|sitographie|webographie|fuentes primarias|fuentes secundarias|libros|articulos|paginas web|hemerografia|' +
    'tieng viet|tieng anh|tieng trung|tieng nuoc ngoai|tai lieu tieng viet|tai lieu tieng anh|tai lieu nuoc ngoai|tai lieu trong nuoc|sach|bao, tap chi|trang web|tai lieu internet|' +
    'книги|статьи|монографии|интернет-ресурсы|электронные ресурсы|архивы|архивные материалы|на русском языке|на английском языке|нормативные акты|' +
    '中文文献|英文文献|外文文献|中文部分|英文部分|专著|期刊论文|期刊|论文|网络资料|网络文献|报纸|学位论文|一手资料|二手资料|中文文獻|英文文獻|外文文獻|日文文献|日本語文献|英語文献|外国語文献|日本語|一次資料|二次資料|単行本|論文|국내문헌|국외문헌|국내 문헌|외국 문헌|한국어|영어|단행본|논문|웹사이트|' +
    'المراجع العربية|المراجع الأجنبية|الكتب|المقالات|المصادر الأولية|المواقع الإلكترونية',
);

/** Headings that end a list. */
export const endHeadings = setOf(
  'acknowledgements|acknowledgments|acknowledgement|acknowledgment|appendix|appendices|annex|about the author|about the authors|author biography|biography|author information|notes on contributor|notes on contributors|contributors|funding|funding information|conflict of interest|conflicts of interest|competing interests|disclosure statement|data availability|data availability statement|author contributions|notes|endnotes|footnotes|index|orcid|supplementary material|supplementary information|abbreviations|glossary|correspondence|rights and permissions|cite this article|how to cite|publisher’s note|copyright|contact|figures|tables|conclusion|introduction|abstract|about us|related articles|share this|comments|' +
    'anhang|danksagung|uber den autor|uber die autorin|uber die autoren|autoreninfo|anmerkungen|endnoten|register|abkurzungen|abkurzungsverzeichnis|impressum|remerciements|annexe|annexes|a propos de l’auteur|agradecimientos|anexo|anexos|sobre el autor|sobre los autores|notas|indice|financiacion|' +
    'loi cam on|phu luc|ve tac gia|chu thich|tac gia|loi cam doan|приложение|приложения|благодарности|об авторе|об авторах|сведения об авторах|примечания|сноски|附录|附錄|致谢|致謝|作者简介|作者簡介|注释|註釋|注|后记|後記|基金项目|謝辞|付録|注記|脚注|著者紹介|부록|감사의 글|저자 소개|각주|미주|ملحق|ملاحق|شكر وتقدير|الهوامش|عن المؤلف',
);
