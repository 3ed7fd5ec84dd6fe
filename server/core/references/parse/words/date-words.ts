/** What stands before the day on which a page was looked at, in the languages of the interface and a few more. Lower case; `|` between them. */
export const accessWords =
  'last accessed|accessed|date accessed|date of access|date viewed|last viewed|last checked|access date|retrieved|last retrieved|date retrieved|last visited|visited|viewed|last checked|cited|as of|' +
  'zugriff|letzter zugriff|abgerufen|zuletzt abgerufen|zuletzt aufgerufen|aufgerufen|abruf|letzter abruf|zuletzt geprüft|stand|zugegriffen|eingesehen|zuletzt besucht|besucht|letzter aufruf|zuletzt eingesehen|' +
  'consulté|page consultée|dernière consultation|dernier accès|récupéré|extrait|consultée|consultés|visité|dernière visite|accédé|page visitée|' +
  'consulta|consultado|consultada|recuperado|fecha de consulta|última consulta|fecha de acceso|acceso|acesso|acesso em|acessado|acedido|consultado em|último acesso|visualizado|fecha de recuperación|último acceso|visitado|accedido|consultato|consultata|ultimo accesso|ultima consultazione|visitato|data di accesso|data di consultazione|' +
  'truy cập|truy cập lần cuối|ngày truy cập|lấy từ|truy xuất|xem|' +
  '访问日期|访问时间|访问于|检索于|检索日期|检索时间|引用日期|浏览日期|最后访问|登录时间|上网时间|查阅日期|取自|訪問日期|檢索於|檢索日期|瀏覽日期|查閱日期|' +
  '最終閲覧日|最終閲覧|閲覧日|最終アクセス日|最終アクセス|アクセス日|参照日|取得日|' +
  '검색일자|검색일|접속일자|접속일|최종접속일|최종 접속일|최종검색일|열람일|방문일|' +
  'дата обращения|дата доступа|просмотрено|проверено|' +
  'تم الاسترجاع|تم الوصول|تمت الزيارة|تم الاطلاع|شوهد|تاريخ الزيارة|تاريخ الاسترجاع|آخر زيارة|استرجعت|تاريخ الدخول|تاريخ الوصول|اطلع عليه|استرجع|dostęp|data dostępu|geraadpleegd|diakses';

/** What stands after such a day instead. */
export const accessWordsAfter =
  '閲覧|最終閲覧|最終確認|確認|查询|查阅|引用|存取|アクセス|最終アクセス|参照|取得|访问|检索|浏览|查阅|訪問|檢索|접속|검색|열람|방문';

/** Little words between the two. */
export const accessJoiners =
  'on|at|date|am|vom|le|el|em|il|día|en|la|ngày|vào ngày|vào|lần cuối|lúc|日期|时间|在|自|于|於|で|في|بتاريخ|tanggal|op|il|den|dne|w dniu|dnia';

/** What leads on from such a day to the address. */
export const fromWords =
  "from|available from|available at|available|at|von|aus|unter|verfügbar unter|de|sur|depuis|disponible sur|desde|disponible en|từ|tại|从|自|取自|网址|с|по адресу|من|dari|à l’adresse|à l'adresse|sur le site|auf|en el sitio|da|disponibile su|disponível em";

/** What stands before an address. */
export const addressWords =
  'available from|available at|available online at|available online|available|available on|retrieved from|accessed at|accessed from|url|link|from|online at|online unter|online|at|' +
  'verfügbar unter|abrufbar unter|verfügbar|unter|zugänglich unter|disponible en|disponible sur|disponible à l’adresse|disponible|en ligne|en línea|recuperado de|récupéré sur|disponível em|disponível|disponibile su|disponibile all’indirizzo|disponibile|reperibile su|obtido de|in linea|em linha|' +
  'nguồn|có tại|truy cập tại|tại|lấy từ|từ|xem tại|đường dẫn|网址|链接|取自|检索自|来源|网络来源|網址|режим доступа|доступно по адресу|доступно|متاح على|الرابط';

/** What stands before the day on which a page came out or was last changed. */
export const publishedWords =
  'published|first published|last modified|modified|last updated|updated|posted|issued|created|published online|publié le|mis à jour le|mis en ligne le|veröffentlicht am|aktualisiert am|publicado el|actualizado el|cập nhật|cập nhật ngày|đăng ngày|ngày đăng|发布日期|发布时间|发布于|更新于|опубликовано|vom|báo|ngày|ra ngày|số ra ngày';

/** In place of a year. */
export const noDateWords =
  'n\\.? ?d\\.?|no date|in press|forthcoming|under review|submitted|o\\. ?j\\.|s\\. ?f\\.|s\\. ?d\\.|s\\. ?a\\.|s/f|s/d|sin fecha|sem data|senza data|sans date|ohne jahr|undatiert|年不详|出版年不详|出版年不明|刊行年不明|年不明|연도미상|발행년불명|k\\. ?n\\.|без даты|без года|بدون تاريخ|بلا تاريخ|im erscheinen|à paraître|en prensa|无日期|日期不详|待刊|n\\. ?n\\.|không ngày|không rõ năm|kn|б\\. ?г\\.|в печати|日付なし|刊行予定|발행일불명|د\\. ?ت\\.?';

/** Seasons and the like before a year; they are not kept. */
export const seasons =
  'spring|summer|autumn|fall|winter|frühjahr|sommer|herbst|frühling|printemps|été|automne|hiver|primavera|verano|otoño|invierno|michaelmas|easter|q[1-4]';
