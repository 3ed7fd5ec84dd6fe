/** Words that say what sort of work an entry is of, where they stand by themselves in brackets behind its title: CSL types, and the words of each. */
export const sortWords: Readonly<Record<string, string>> = {
  motion_picture:
    'film|motion picture|movie|documentary|video|video file|dvd|película|filme|vídeo|vidéo|filmaufnahme|фильм|видео|видеозапись|电影|影片|纪录片|视频|電影|紀錄片|映画|動画|영화|동영상|phim|فيلم',
  broadcast:
    'tv series|tv series episode|tv episode|television series|television series episode|television broadcast|radio broadcast|tv broadcast|broadcast|podcast|audio podcast|podcast episode|audio podcast episode|video podcast|hörfunksendung|fernsehsendung|serie de televisión|série télévisée',
  dataset:
    'data ?set|data sets|data|raw data|database|data file|code book|datensatz|jeu de données|conjunto de datos|base de datos|conjunto de dados|набор данных|база данных|数据集|数据库|データセット|데이터셋|bộ dữ liệu|مجموعة بيانات',
  software:
    'computer software|computer program|software|mobile app|mobile application|app|source code|computerprogramm|logiciel|programa informático|programa de computador|программа|программное обеспечение|软件|計算機軟體|ソフトウェア|소프트웨어|phần mềm|برنامج حاسوب',
  article:
    'preprint|manuscript submitted for publication|prépublication|prepublicación|preimpresión|препринт|预印本|プレプリント',
  interview:
    'interview|entrevista|entretien|intervista|интервью|访谈|采访|訪談|インタビュー|phỏng vấn|مقابلة',
  'post-weblog': 'blog post|web log post|weblog post|blog|entrada de blog|billet de blog|blogbeitrag',
  post: 'tweet|thread|facebook post|facebook status update|status update|instagram photo|online forum post|comment on an online forum post',
  'paper-conference':
    'paper presentation|conference presentation|conference session|conference paper|paper|poster presentation|poster session|poster|presentation|oral presentation|symposium|ponencia|comunicación|communication|konferenzbeitrag|konferenzvortrag|доклад|会议报告|학술발표|báo cáo hội thảo',
  speech: 'speech|address|keynote address|lecture|rede|vortrag|discours|discurso',
  map: 'map|karte|carte|mapa|карта|地图|地圖',
  graphic: 'painting|photograph|sculpture|drawing|engraving|gemälde|fotografie|peinture|pintura|fotografía',
  song: 'song|album',
  'entry-encyclopedia': 'encyclopedia entry|wikipedia entry',
};

/** Sorts of works that appear in another, and are not brought out by a publisher. */
export const sortsInOthers: ReadonlySet<string> = new Set([
  'article',
  'paper-conference',
  'interview',
  'post-weblog',
  'post',
  'entry-encyclopedia',
]);

/** After the names of who made a film or broadcast, in brackets. Lower case; `|` between them. */
export const makerAfter =
  'director|directors|writer|writer & director|writer and director|producer|producers|executive producer|executive producers|host|hosts|regie|regisseur|regisseurin|réalisateur|réalisatrice|realizador|realizadora|diretor|diretora|regista|режиссер|режиссёр|реж\\.|导演|導演|감독|đạo diễn|artist|composer|speaker|interviewer|interviewee';
/** Before the name of who made a film. */
export const makerBefore =
  'directed by|dir\\. by|regie:|réalisé par|dirigida por|dirigido por|direção de|regia di|режиссер|реж\\.';
/** Before the names of those whose part is not kept. */
export const helperBefore =
  'performances? by|starring|featuring|narrated by|illustrated by|illustrations by|screenplay by|with an introduction by|introduction by|foreword by|with a foreword by|afterword by|preface by|introd\\. by|mit einem vorwort von|mit einem nachwort von|préface de|prólogo de|prefazione di|prefácio de';

/** Where data, software and videos are put. */
export const dataArchives =
  /^(?:zenodo|figshare|dryad|pangaea|kaggle|icpsr|[\p{L} ]*dataverse|mendeley data|open ?icpsr|uk data service|gesis)$/iu;
/** Where preprints are put. */
export const preprintServers =
  /^(?:arxiv|biorxiv|medrxiv|chemrxiv|socarxiv|psyarxiv|eartharxiv|edarxiv|ssrn|ssrn electronic journal|research square|preprints(?:\.org)?|osf preprints|techrxiv|chinaxiv|hal|scielo preprints)$/iu;
/** Where theses are put. */
export const repositories =
  /(?:^|\s)(?:repositor(?:y|io|ium)|dépôt institutionnel|proquest|open access theses|theses global|e-?theses|etheses|cnki|中国知网|dspace|репозиторий)/iu;
/** Of books of many short entries. */
export const encyclopedias =
  /\b(?:encyclop(?:a?e|æ)dia|encyclop[eé]die|enciclopedia|enzyklopädie|lexikon|dictionary of|wörterbuch|dictionnaire|diccionario|dicionário|dizionario|энциклопедия|словарь|bách khoa|từ điển)|(?:百科全书|百科全書|百科|词典|辞典|辭典|事典|백과사전|사전)$/iu;
