/** A list that commas part: one line each would hide what belongs together. */
function phrases(list: string): readonly string[] {
  return list.trim().split(/\s*,\s*/);
}

/**
 * What web pages put around an article, in the languages of the pages that people collect. Lower case, without punctuation; a passage that consists of
 * such phrases and nothing else is not part of the article.
 */
export const buttonPhrases: Readonly<Record<string, readonly string[]>> = {
  en: phrases(`
    print, print friendly, print friendly pdf email, print this page, print this article, printer friendly version, pdf, email, e mail, email this,
    email this article, share, share this, share this article, share this story, share on, share via, tweet, tweet this, like, follow us, follow us on,
    follow, save, save article, bookmark, copy link, link copied, listen, listen to this article, read more, continue reading, show more, load more,
    see more, view all, more, advertisement, advertisements, ad, sponsored, sponsored content, promoted, skip to content, skip to main content, skip ad,
    back to top, top, menu, search, home, log in, login, sign in, sign up, register, subscribe, subscribe now, newsletter, newsletters, related,
    related articles, related stories, related posts, recommended, recommended for you, most read, most popular, trending, trending now, you may also like,
    leave a comment, leave a reply, post a comment, add a comment, comments, comment, no comments, view comments, shares, views, translate,
    select language, powered by google translate, close, accept, accept all, accept cookies, accept all cookies, i agree, agree, got it, reject,
    reject all, decline, manage cookies, manage preferences, cookie settings, cookie preferences, privacy policy, terms of use, terms of service,
    contact us, about us, previous article, next article, previous post, next post, font size, text size, a a, facebook, twitter, x, linkedin, whatsapp,
    telegram, reddit, pinterest, instagram, youtube, wechat, weibo, line, zalo, email address, your email, click here, download pdf, download,
    reuse this content, cite, cite this article
  `),
  fr: phrases(`
    imprimer, imprimer cet article, version imprimable, partager, partager cet article, partager sur, envoyer par mail, envoyer par e mail, lire la suite,
    lire plus, voir plus, en savoir plus, plus d informations, publicité, contenu sponsorisé, à lire aussi, lire aussi, articles liés, sur le même sujet,
    s abonner, abonnez vous, je m abonne, se connecter, connexion, s inscrire, accueil, rechercher, retour en haut, haut de page, laisser un commentaire,
    commentaires, réagir, fermer, accepter, tout accepter, refuser, tout refuser, continuer sans accepter, paramétrer, paramétrer les cookies,
    gérer les cookies, mentions légales, traduire, écouter l article
  `),
  de: phrases(`
    drucken, artikel drucken, seite drucken, teilen, artikel teilen, per e mail senden, per mail versenden, merken, vorlesen, mehr lesen, weiterlesen,
    mehr anzeigen, mehr zum thema, lesen sie auch, anzeige, werbung, abonnieren, newsletter abonnieren, anmelden, einloggen, registrieren, startseite,
    suche, suchen, menü, nach oben, zum seitenanfang, zum inhalt springen, kommentare, kommentieren, kommentar schreiben, schließen, akzeptieren,
    alle akzeptieren, zustimmen, ablehnen, alle ablehnen, cookie einstellungen, datenschutz, impressum, übersetzen, artikel anhören
  `),
  es: phrases(`
    imprimir, imprimir artículo, compartir, compartir en, enviar por correo, leer más, seguir leyendo, ver más, más información, publicidad, anuncio,
    lea también, lee también, te puede interesar, noticias relacionadas, suscríbete, suscribirse, iniciar sesión, regístrate, inicio, buscar,
    volver arriba, comentarios, deja un comentario, cerrar, aceptar, aceptar todo, aceptar cookies, rechazar, rechazar todo, configurar cookies,
    aviso legal, traducir, escuchar
  `),
  pt: phrases(`
    imprimir, compartilhar, partilhar, leia mais, ler mais, continuar lendo, saiba mais, ver mais, publicidade, leia também, assine, assinar, entrar,
    início, voltar ao topo, comentários, deixe um comentário, fechar, aceitar, aceitar todos, rejeitar, traduzir, ouvir
  `),
  it: phrases(`
    stampa, condividi, invia per email, leggi tutto, leggi di più, continua a leggere, pubblicità, leggi anche, abbonati, iscriviti, accedi, cerca,
    torna su, commenti, lascia un commento, chiudi, accetta, accetta tutti, rifiuta, traduci, ascolta
  `),
  pl: phrases(`
    drukuj, wydrukuj, udostępnij, wyślij e mailem, czytaj więcej, czytaj dalej, więcej, reklama, czytaj także, zobacz także, subskrybuj, zaloguj się,
    zarejestruj się, szukaj, do góry, komentarze, dodaj komentarz, zamknij, akceptuję, akceptuj, odrzuć, przetłumacz
  `),
  nl: phrases(`
    afdrukken, delen, lees meer, lees verder, lees ook, advertentie, abonneren, inloggen, zoeken, naar boven, reacties, sluiten, accepteren,
    alles accepteren, weigeren, vertalen
  `),
  ru: phrases(`
    печать, распечатать, версия для печати, поделиться, отправить, читать далее, читать дальше, подробнее, ещё, реклама, читайте также, подписаться, войти,
    регистрация, поиск, главная, наверх, комментарии, оставить комментарий, закрыть, принять, согласен, отклонить, перевести
  `),
  vi: phrases(`
    in, in bài, in bài viết, in trang, bản in, chia sẻ, chia sẻ bài viết, gửi email, gửi bài, lưu, lưu bài, đọc thêm, xem thêm, đọc tiếp, xem tiếp,
    tin liên quan, bài liên quan, tin cùng chuyên mục, quảng cáo, đăng ký, đăng nhập, trang chủ, tìm kiếm, về đầu trang, lên đầu trang, bình luận, ý kiến,
    gửi bình luận, đóng, đồng ý, chấp nhận, từ chối, dịch, nghe bài viết, theo dõi chúng tôi, thích, cỡ chữ, nguồn tin liên quan
  `),
  id: phrases(`
    cetak, bagikan, baca juga, baca selengkapnya, selengkapnya, iklan, langganan, masuk, daftar, beranda, cari, komentar, tutup, terima, setuju, tolak,
    terjemahkan
  `),
  zh: phrases(`
    打印, 打印本页, 打印本稿, 打印文章, 分享, 分享到, 分享到微信, 分享至, 转发, 收藏, 点赞, 评论, 我要评论, 发表评论, 查看更多, 更多, 阅读更多, 阅读原文, 阅读全文, 继续阅读, 展开全文, 广告, 推荐阅读, 相关阅读, 相关新闻, 相关文章, 热门推荐, 延伸阅读,
    扫一扫, 扫码关注, 订阅, 登录, 注册, 首页, 搜索, 返回顶部, 回到顶部, 关闭, 关闭窗口, 同意, 接受, 接受全部, 拒绝, 翻译, 字号, 大, 中, 小, 微信, 微博, 朋友圈, qq空间, 上一篇, 下一篇, 纠错, 列印, 友善列印, 轉發, 評論, 閱讀更多, 閱讀全文,
    繼續閱讀, 廣告, 推薦閱讀, 相關新聞, 相關文章, 延伸閱讀, 訂閱, 登入, 註冊, 首頁, 搜尋, 關閉, 拒絕, 翻譯, 字級, 臉書
  `),
  ja: phrases(`
    印刷, 印刷する, シェア, シェアする, ツイート, 共有, 保存, 続きを読む, もっと見る, 関連記事, おすすめ記事, 広告, ログイン, 会員登録, 検索, ホーム, トップへ戻る, コメント, 閉じる, 同意する, 拒否する, 翻訳
  `),
  ko: phrases(`
    인쇄, 인쇄하기, 공유, 공유하기, 더보기, 더 보기, 기사 더보기, 관련기사, 관련 기사, 광고, 로그인, 회원가입, 검색, 홈, 맨위로, 댓글, 닫기, 동의, 수락, 거부, 번역, 글자크기, 스크랩
  `),
  ar: phrases(`
    طباعة, مشاركة, شارك, اقرأ المزيد, المزيد, إعلان, اقرأ أيضا, اشترك, تسجيل الدخول, بحث, الرئيسية, تعليقات, إغلاق, موافق, قبول, رفض, ترجمة
  `),
  th: phrases(`
    พิมพ์, แชร์, อ่านต่อ, อ่านเพิ่มเติม, ดูเพิ่มเติม, โฆษณา, สมัครสมาชิก, เข้าสู่ระบบ, ค้นหา, หน้าแรก, ความคิดเห็น, ปิด, ยอมรับ, ปฏิเสธ, แปล
  `),
  hi: phrases(`
    प्रिंट, शेयर, शेयर करें, साझा करें, और पढ़ें, विज्ञापन, यह भी पढ़ें, लॉग इन, खोजें, होम, टिप्पणियाँ, बंद करें, स्वीकार करें, अनुवाद
  `),
};

/** Openings, before a colon or at the start of a short line, that point to other pages. */
export const pointerPhrases: readonly string[] = phrases(`
    read more, also read, read also, see also, related, more on this topic, recommended, watch, lire aussi, à lire aussi, lire également, voir aussi,
    lesen sie auch, mehr zum thema, siehe auch, lea también, lee también, leia também, leia mais, leggi anche, czytaj także, zobacz także, lees ook,
    читайте также, xem thêm, đọc thêm, baca juga, 相关阅读, 延伸阅读, 推荐阅读, 相關閱讀, 延伸閱讀, 関連記事, 관련기사, اقرأ أيضا, อ่านเพิ่มเติม, यह भी पढ़ें
  `);

/** Parts of invitations to subscribe, follow, or share. One of them marks a short passage. */
export const invitationPhrases: readonly string[] = phrases(`
    subscribe to our, sign up for our, sign up to our, join our newsletter, our free newsletter, your inbox, become a subscriber, already a subscriber,
    enter your email, follow us on, like us on facebook, share this article, share this story, click here to subscribe, click to share, download our app,
    abonnez-vous à, inscrivez-vous à notre, recevez notre newsletter, suivez-nous sur, partagez cet article, newsletter abonnieren, melden sie sich für,
    folgen sie uns, jetzt abonnieren, suscríbete a, suscríbase a, síguenos en, assine nossa, assine a nossa, siga-nos, iscriviti alla, seguici su,
    zapisz się na, подпишитесь на, подписывайтесь на, đăng ký nhận, theo dõi chúng tôi, theo dõi trang, berlangganan, ikuti kami, 关注我们, 关注公众号, 扫描二维码, 扫码关注,
    订阅我们, 關注我們, 訂閱我們, メルマガ, フォローして, 구독하기, 뉴스레터, تابعونا على, اشترك في, ติดตามเรา, हमें फॉलो
  `);

/** Words for cookies. */
export const cookieWords: readonly string[] = phrases(`
    cookie, traceurs, témoins de connexion, galletas informáticas, ciasteczk, куки, файлы cookie, クッキー, 쿠키, ملفات تعريف الارتباط, คุกกี้, कुकी, gdpr, rgpd,
    dsgvo
  `);

/** Words that stand beside them in a notice to the visitor of a page. Two of them are needed. */
export const consentWords: readonly string[] = phrases(`
    accept, agree, consent, this site, our site, this website, our website, we use, uses cookies, browsing, browser, your experience, preferences,
    privacy policy, personalis, personaliz, third part, our partners, acceptez, consentement, ce site, notre site, nous utilisons, navigation, traceurs,
    vos données, utilisation de, publicité, réseaux sociaux, médias sociaux, nos partenaires, personnalis, akzeptier, zustimm, einwillig, diese website,
    unsere website, diese seite, wir verwenden, wir nutzen, nutzung, verwendung von, datenschutz, unsere partner, acepta, consentimiento, este sitio,
    nuestro sitio, esta web, utilizamos, usamos, navegación, navegando, experiencia, aceita, consentimento, este site, nosso site, navegação, experiência,
    accett, consenso, questo sito, nostro sito, utilizziamo, navigazione, akceptuj, zgod, ta strona, nasza strona, używamy, korzystamy, przegląda,
    deze website, wij gebruiken, we gebruiken, accepteer, toestemming, соглас, принима, наш сайт, этот сайт, мы использу, использован, просмотр, đồng ý,
    chấp nhận, trang web, website này, chúng tôi sử dụng, trải nghiệm, trình duyệt, setuju, menerima, situs ini, situs web, kami menggunakan, pengalaman,
    同意, 接受, 本网站, 我们的网站, 本站, 我们使用, 使用, 浏览, 体验, 隐私, 本網站, 我們使用, 瀏覽, 體驗, 隱私, サイト, 使用, 同意, 当社, 利用, 사용, 동의, 웹사이트, 사이트, الموقع, نستخدم, موافق, تصفح, เว็บไซต์,
    ยอมรับ, ยินยอม, ใช้, वेबसाइट, सहमत, उपयोग
  `);
