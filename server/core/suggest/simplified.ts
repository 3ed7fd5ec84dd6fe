/** Characters of public life that are written in two ways: traditional, then simplified. */
const pairs =
  '島岛 嶼屿 艦舰 聲声 條条 約约 簽签 訂订 領领 漁渔 黨党 織织 組组 護护 據据 擊击 佔占 還还 達达 導导 員员 記记 報报 學学 歷历 義义 權权 爭争 際际 關关 係系 雙双 邊边 隊队 軍军 戰战 敵敌 傷伤 離离 遷迁 ' +
  '燈灯 樓楼 築筑 損损 壞坏 災灾 風风 號号 漲涨 減减 錢钱 銀银 買买 賣卖 貿贸 貨货 幣币 價价 稅税 額额 億亿 萬万 個个 隻只 兩两 幾几 歲岁 時时 間间 點点 處处 實实 審审 決决 斷断 認认 識识 說说 話话 請请 ' +
  '講讲 讓让 許许 證证 評评 論论 該该 詞词 語语 譯译 訪访 談谈 調调 諾诺 謀谋 難难 響响 願愿 頭头 頓顿 顧顾 類类 飛飞 餘余 館馆 駐驻 驅驱 驗验 鐵铁 鋼钢 錯错 鎮镇 鑽钻 長长 門门 閉闭 開开 閣阁 陽阳 陸陆 ' +
  '險险 隨随 電电 靈灵 靜静 韓韩 蘇苏 聯联 華华 葉叶 藝艺 蘭兰 虛虚 衛卫 裝装 製制 複复 覺觉 觀观 規规 視视 親亲 計计 討讨 訓训 託托 訴诉 診诊 誌志 誤误 謂谓 譽誉 讀读 變变 豐丰 負负 財财 貢贡 貧贫 責责 ' +
  '貴贵 費费 資资 賓宾 質质 賴赖 趙赵 車车 輕轻 較较 載载 輛辆 輪轮 輸输 轉转 農农 運运 過过 違违 遠远 適适 遲迟 選选 遺遗 鄉乡 鄧邓 醫医 釋释 針针 銳锐 鋒锋 錄录 鏡镜 陣阵 陳陈 階阶 雜杂 雲云 順顺 頁页 ' +
  '項项 須须 預预 題题 顏颜 飯饭 飲饮 養养 馬马 駛驶 騎骑 魚鱼 鳥鸟 黃黄 齊齐 龍龙 灣湾 臺台 廣广 東东 書书 會会 來来 國国 對对 們们 為为 這这 發发 後后 動动 進进 現现 無无 從从 將将 與与 經经 見见 議议 ' +
  '協协 總总 統统 體体 團团 區区 縣县 張张 產产 設设 應应 樂乐 備备 復复 鮮鲜 問问 業业 當当 歡欢 氣气 漢汉 滿满 濟济 濱滨 熱热 營营 獨独 獲获 環环 畫画 異异 療疗 監监 盡尽 眾众 礙碍 禮礼 種种 稱称 穩稳 ' +
  '窮穷 競竞 筆笔 節节 範范 簡简 糧粮 純纯 紙纸 級级 細细 終终 結结 絕绝 給给 絲丝 綠绿 維维 緊紧 線线 練练 縮缩 績绩 繼继 續续 罷罢 羅罗 聖圣 聞闻 職职 聽听 肅肃 腦脑 臨临 舉举 舊旧 艱艰 荊荆 莊庄 萊莱 ' +
  '蓋盖 藥药 蟲虫 補补 襲袭 詳详 誠诚 誰谁 課课 諸诸 謝谢 譴谴 貝贝 賊贼 賞赏 賠赔 贊赞 贏赢 軌轨 軟软 輔辅 辦办 遊游 遼辽 鄰邻 釣钓 閱阅 闊阔 隱隐 颱台 饑饥 驚惊 鬥斗 麗丽 壓压 壘垒 壯壮 奪夺 奮奋 婦妇 ' +
  '孫孙 寧宁 寫写 寶宝 專专 尋寻 層层 屬属 巖岩 師师 帶带 廠厂 廢废 彈弹 強强 懷怀 態态 慶庆 憲宪 憶忆 戲戏 戶户 執执 掃扫 採采 換换 揮挥 擁拥 擇择 擔担 擴扩 攝摄 敗败 數数 斬斩 於于 暫暂 曉晓 構构 標标 ' +
  '樣样 機机 橋桥 檢检 歐欧 歸归 殺杀 殘残 毀毁 沒没 況况 淚泪 測测 潛潜 澤泽';

let table: ReadonlyMap<string, string> | undefined;

function tableOf(): ReadonlyMap<string, string> {
  table ??= new Map(pairs.split(' ').map((pair) => [pair.charAt(0), pair.charAt(1)]));
  return table;
}

/** Chinese as the mainland writes it, so that a text in traditional characters is found by one in simplified ones. As long as the text itself. */
export function toSimplified(text: string): string {
  const known = tableOf();
  let changed = '';
  let from = 0;
  for (let at = 0; at < text.length; at += 1) {
    const other = known.get(text.charAt(at));
    if (other === undefined) continue;
    changed += text.slice(from, at) + other;
    from = at + 1;
  }
  return from === 0 ? text : changed + text.slice(from);
}
