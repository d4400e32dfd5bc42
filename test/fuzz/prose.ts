/** Clean prose to put noise into: invented sentences, story by story. None of them sells, withholds or asks anything. */

export type Lang = "zh-Hans" | "zh-Hant" | "ja" | "en";

export interface Story {
  title: string;
  sentences: readonly string[];
}

export const STORIES: Readonly<Record<Lang, readonly Story[]>> = {
  "zh-Hans": [
    {
      title: "老桥换了新栏杆",
      sentences: [
        "村口的石桥修了半年，上个月终于重新放行。",
        "工匠们把旧石块一块一块编号，再按原来的次序垒回去。",
        "河水涨落留下的痕迹还在桥墩上，最高的一道比人还高。",
        "我祖父说，他小时候常在桥下摸螺蛳，一摸就是一个下午。",
        "新栏杆用的是邻县的青石，颜色浅了些，过几年大概就看不出来了。",
        "通车那天没有仪式，只有几个孩子骑着自行车来回跑了十几趟。",
        "天黑以后，桥上的灯亮起来，照得水面像铺了一层碎银。",
      ],
    },
    {
      title: "跟着养蜂人走了一个春天",
      sentences: [
        "油菜花一开，养蜂人老秦就把六十箱蜜蜂装上了卡车。",
        "他们夜里赶路，因为白天蜜蜂会飞出去，丢一只都让人心疼。",
        "到了山脚，他先看风向，再把蜂箱口朝着东南排成三行。",
        "头几天收成很少，雨一直不停，蜜蜂缩在箱里吃自己的存粮。",
        "第九天放晴，整个山谷忽然响起来，好像有人在远处拉大提琴。",
        "老秦割开封盖，蜜顺着木框往下淌，颜色淡得近乎透明。",
        "他说今年不算好，可是也不坏，够把孩子送到城里念书。",
      ],
    },
    {
      title: "钟表铺里的最后一个学徒",
      sentences: [
        "钟表铺在巷子尽头，门脸窄得只容一个人侧身进去。",
        "师傅七十多岁，左眼夹着放大镜，说话时也不肯取下来。",
        "头一年他只让我擦零件，擦完的齿轮要排在绒布上给他过目。",
        "第二年我才碰到游丝，那东西比头发还细，呼吸重一点就会跑掉。",
        "有位老太太送来一只停了二十年的座钟，说想再听它响一次。",
        "我们修了四个晚上，到第五天清晨，它终于敲了六下。",
        "老太太站在柜台外面没说话，过了很久才伸手去摸钟盒。",
      ],
    },
    {
      title: "渡口停摆之后",
      sentences: [
        "大桥通车那年，老渡口的船就停了，只剩一根系缆绳的木桩。",
        "摆渡的周伯把船翻过来扣在岸上，底板上还留着去年刷的桐油。",
        "他每天仍旧早起，沿着江堤走到渡口，再慢慢走回家。",
        "有人劝他把船拆了，他摇摇头，说木头认得水。",
        "夏天发了一场大水，桥面封了三天，对岸的药送不过来。",
        "周伯把船推下江，带着两个年轻人，一趟一趟地运。",
        "水退之后，镇上给他送来一面锦旗，他叠好收进了柜子。",
      ],
    },
    {
      title: "在山上种梨的第三年",
      sentences: [
        "我们搬到那片坡地的时候，上面只有野草和两棵歪脖子松树。",
        "第一年栽了一百株梨苗，霜冻来得早，活下来的不到一半。",
        "邻居教我们在树根旁边堆稻草，又说冬天要给树干刷白。",
        "第二年补种的苗子长得快，夏天已经高过了小女儿的头顶。",
        "虫子也跟着来了，我们不想打药，就在林子里养了二十只鸡。",
        "今年春天头一回开花，满坡都是白的，从山下看像落了一场雪。",
        "到了秋天一共摘了三筐，个头不大，咬一口却很甜。",
      ],
    },
    {
      title: "夜里三点的豆腐坊",
      sentences: [
        "豆腐坊的灯夜里三点就亮了，蒸汽从窗缝里往外冒。",
        "黄豆要泡足八个钟头，夏天短一些，冬天还得添一点温水。",
        "石磨早就换成了机器，点卤那一步却始终靠手。",
        "卤水倒得急了，豆花发老；倒得慢了，又凝不起来。",
        "老板娘说，她听锅里的声音就知道什么时候该停。",
        "天刚亮，第一板豆腐切成方块，摆到巷口的木架上。",
        "赶早的人排成一溜，谁也不多话，拿了就走。",
      ],
    },
    {
      title: "县里的图书馆搬家了",
      sentences: [
        "县图书馆要搬到新楼，三万册书得在一个月里挪完。",
        "馆员们把书架拆开编号，又给每一层贴上了不同颜色的纸条。",
        "我报名去帮忙，分到的是地方志，厚得一次只能抱两本。",
        "翻到一册旧县志，里面夹着一张借书条，日期写的是五十年前。",
        "借书人的名字被水洇开了，只看得清一个姓。",
        "我们把那张纸条放进玻璃框，挂在新楼的走廊里。",
        "开馆第一天，有位老人在框子前面站了许久，说那是他哥哥的字。",
      ],
    },
    {
      title: "用旧望远镜看木星",
      sentences: [
        "表哥送我一架旧望远镜，镜筒上有两道划痕，支架也松了。",
        "我照着说明书拧紧螺丝，又用擦镜纸把目镜擦了三遍。",
        "头几个晚上云很厚，什么也看不见，我只好对着月亮练习对焦。",
        "到了周末终于放晴，木星升到屋脊上方，像一颗安静的黄豆。",
        "凑近目镜，能看见四个小点排成一线，那是它最亮的几颗卫星。",
        "隔一个钟头再看，其中一颗已经挪了位置，快得让人吃惊。",
        "我把每天的位置画在本子上，半个月下来，正好是一条波浪。",
      ],
    },
    {
      title: "陶窑开火那几天",
      sentences: [
        "窑火要烧三天三夜，中间不能断，两个人轮流守着添柴。",
        "师傅看火不用仪表，只看烟的颜色，再听窑壁有没有响动。",
        "第二天夜里下起小雨，柴湿了，温度一下子掉了几十度。",
        "大家把自家的干柴抱来，连旧凳子也劈了两张，总算稳住。",
        "停火以后还得等上两天，急着开窑，坯子遇冷就会炸裂。",
        "开窑那天清早，第一只碗取出来还是温的，釉面泛着青光。",
        "裂的也有，师傅把碎片埋在窑边，说那是给土地的回礼。",
      ],
    },
    {
      title: "县城的老电影院",
      sentences: [
        "县城的老电影院只剩一个厅，座椅是木头的，坐下去吱呀作响。",
        "放映员姓罗，年轻时挑着机器下乡，一个村一个村地放。",
        "遇上停电，观众也不散，就在黑地里聊天，等发电机响起来。",
        "后来胶片换成了硬盘，他学了两个月，还是喜欢听齿轮转动。",
        "去年冬天最后一场，来了四十多个人，多半头发都白了。",
        "片子放完，没有人起身，灯也一直没有开。",
        "罗师傅走到银幕前鞠了一躬，掌声响了好一阵子才停。",
      ],
    },
  ],
  "zh-Hant": [
    {
      title: "巷口的修傘鋪",
      sentences: [
        "巷口的修傘鋪只有兩坪大，牆上掛滿了換下來的傘骨。",
        "老闆姓許，手指被鐵絲劃過無數次，摸起來像樹皮。",
        "他說現在的傘便宜，壞了就丟，肯拿來修的人一年比一年少。",
        "去年颱風過後，門口忽然排了一列隊，他忙到半夜還沒吃飯。",
        "有個學生帶來祖母留下的黑布傘，傘面補過七次，捨不得換。",
        "許老闆把斷掉的骨架一根根接好，最後只收了一杯茶的錢。",
      ],
    },
    {
      title: "海邊的小學只剩九個孩子",
      sentences: [
        "海邊的小學今年只剩九個孩子，六個年級併成了三班。",
        "校長自己開校車，每天清晨沿著堤防繞一圈，把人一個個接來。",
        "下課時操場顯得太大，球滾遠了，要跑很久才追得回來。",
        "老師帶他們量潮水，把數字寫在牆上，三年下來畫成一條長線。",
        "有位退休的漁夫常來講故事，說從前烏魚來的時候，海是黑的。",
        "畢業典禮上，一個畢業生、八個學弟妹，唱完校歌都哭了。",
      ],
    },
    {
      title: "夜市裡的活字攤",
      sentences: [
        "夜市盡頭有個活字攤，木格子裡排著三萬多枚鉛字。",
        "客人說出名字，阿伯就瞇著眼睛找，找到了便輕輕放在掌心。",
        "有些字早已沒有備份，少了一枚，就再也湊不齊一句話。",
        "他把缺角的字另外收在鐵盒，說它們還會發聲，只是啞了一點。",
        "去年有人想整批搬走，他想了一夜，第二天回說捨不得。",
        "如今每到週五，幾個年輕人來幫他排版，順便學著認反寫的字。",
      ],
    },
    {
      title: "爬上舊燈塔",
      sentences: [
        "舊燈塔停用以後，鐵門生了鏽，每年只開放兩個星期日。",
        "樓梯共有一百三十七階，轉到一半，窗外就只剩下海。",
        "燈室裡的透鏡比人還高，擦得很亮，映出一圈一圈的天光。",
        "看守人的值班簿還攤在桌上，最後一行寫著風向和一艘船的名字。",
        "導覽的先生說，他父親在這裡守了二十年，從沒睡過整夜。",
        "下塔的時候霧起了，我們摸著牆走，聽得見遠處的浪。",
      ],
    },
  ],
  ja: [
    {
      title: "駅前の時計屋",
      sentences: [
        "駅前の時計屋は、祖父の代から同じ場所に店を構えている。",
        "店の奥には振り子時計が並び、正午になると少しずつずれて鳴る。",
        "父はそのずれを直そうとせず、客もそれを楽しみにしているようだ。",
        "先週、遠くの町から来た女性が、止まった懐中時計を持ち込んだ。",
        "ぜんまいは切れていたが、歯車は一枚も欠けていなかった。",
        "三日かけて直すと、時計は静かに、けれども確かに動き始めた。",
      ],
    },
    {
      title: "山あいの図書室",
      sentences: [
        "山あいの集落に、廃校の教室を使った小さな図書室がある。",
        "本棚は村の大工が作り、机は卒業生たちが持ち寄ったものだ。",
        "冬は雪が深いので、貸し出しの期限は春まで延ばされる。",
        "司書の森さんは、返ってきた本に挟まった落ち葉を集めている。",
        "葉の形を見れば、誰がどの道で読んだのか、だいたい分かるという。",
        "春になると、その葉を廊下に並べ、小さな展示が開かれる。",
      ],
    },
    {
      title: "味噌蔵の一年",
      sentences: [
        "味噌蔵の朝は早く、大豆を蒸す湯気が通りまで流れてくる。",
        "杉の樽は百年近く使われ、継ぎ目には白い粉が吹いている。",
        "仕込みの日には近所の人も集まり、歌いながら豆をつぶす。",
        "夏のあいだ、樽の中では泡が立ち、蔵全体がかすかに鳴る。",
        "蔵人は耳を当てて音を聞き、石の重さを変えていく。",
        "秋に蓋を開けると、色は栗のように濃く、香りは甘かった。",
      ],
    },
    {
      title: "灯台までの道",
      sentences: [
        "岬の灯台までは、松林の中を一時間ほど歩かなければならない。",
        "道の途中に古い井戸があり、旅の人はそこで水筒を満たした。",
        "昨年の台風で木が倒れ、しばらく通れない日が続いた。",
        "地元の高校生が鋸を持って集まり、二週間で道を開けた。",
        "切った幹は輪切りにして、休むための椅子に作り替えられた。",
        "灯台の下に着くと、風が強く、帽子を押さえて海を見た。",
      ],
    },
  ],
  en: [
    {
      title: "The ferry bell on the school roof",
      sentences: [
        "The ferry bell was cast in a shed behind the chandlery, and nobody remembers by whom.",
        "It hung for sixty years above the ticket window, green at the rim and cracked on one side.",
        "When the bridge opened, the company gave the boat away but kept the bell.",
        "My aunt found it in a barn, under a tarpaulin, between two broken ploughs.",
        "She cleaned it with vinegar and sand, which took her most of a wet October.",
        "Now it rings at noon from the school roof, and the dogs have learned to answer it.",
      ],
    },
    {
      title: "A year of mapping hedges",
      sentences: [
        "We began in January, when the hedges were bare and every gap could be counted.",
        "The old parish map showed forty boundaries, of which nineteen had vanished since the war.",
        "A farmer lent us his ladder, and from its top the fields looked like a torn quilt.",
        "By midsummer the leaves hid everything, so we measured the shade instead.",
        "Two of the lost lines came back as nettles, growing thick where the roots had been.",
        "In November we drew the new map by hand, because the printer refused the paper.",
      ],
    },
    {
      title: "Baking through a power cut",
      sentences: [
        "The lights failed at four in the morning, just as the second dough had begun to rise.",
        "Nora carried the trays across the yard to the brick oven that her grandfather had built.",
        "It took an hour to heat, and she fed it with pallets, prunings and one old chair.",
        "The first loaves came out black underneath, yet the crumb was the best she had made.",
        "Neighbours followed the smell down the lane, holding torches and their own butter.",
        "When the power returned at eight, she left the electric oven cold for the rest of the week.",
      ],
    },
    {
      title: "The slow clock of the tide mill",
      sentences: [
        "The tide mill works twice a day, whenever the pond is full and the estuary has emptied.",
        "Its wheel was rebuilt from elm after a storm tore out the paddles one by one.",
        "The miller keeps two calendars, one for the moon and one for everybody else.",
        "Children from the village count the turns aloud, and they always lose their place near ninety.",
        "Flour from the stones is coarse and grey, so the baker sifts it three times.",
        "On still evenings the gears can be heard from the far bank, like somebody winding a clock.",
      ],
    },
  ],
};
