/// Texts of other languages of the Latin alphabet.
enum LatinLanguageCases {
    /// Reports, press, headings and captions.
    static let texts = [
        LanguageCase(
            "tr",
            """
            Salı günü yayımlanan rapora göre geçen yıl 1.200’den fazla kadın ve kız \
            çocuğu insan ticareti ağlarından kurtarıldı. Çoğu kırsal bölgelerden \
            geliyordu ve iş vaadiyle kandırılmıştı.
            """),
        LanguageCase(
            "tr",
            """
            Savcılık, ülkenin güneyindeki çiftliklerde işçileri zorla çalıştıran altı \
            kişi hakkında dava açtı; iddiaya göre işçiler susuz depolarda uyuyor ve \
            neredeyse hiç para almıyordu.
            """),
        LanguageCase("tr", "Tablo 2: bölgelere ve yıllara göre mağdur sayısı"),
        LanguageCase(
            "vi",
            """
            Báo cáo được công bố hôm thứ Ba cho biết trong năm qua hơn 1.200 phụ nữ và \
            trẻ em gái đã được giải cứu khỏi các đường dây buôn người. Phần lớn đến từ \
            vùng nông thôn và bị lừa bằng những lời hứa việc làm.
            """),
        LanguageCase(
            "vi",
            """
            Viện kiểm sát đã truy tố sáu người vì cưỡng bức lao động tại các trang trại \
            ở miền nam; công nhân phải ngủ trong kho không có nước.
            """),
        LanguageCase("vi", "Số nạn nhân theo vùng và theo năm"),
        LanguageCase(
            "id",
            """
            Laporan yang diterbitkan pada hari Selasa menyebutkan bahwa lebih dari 1.200 \
            perempuan dan anak perempuan telah dibebaskan dari jaringan perdagangan \
            orang selama setahun terakhir. Sebagian besar berasal dari desa dan ditipu \
            dengan janji pekerjaan.
            """),
        LanguageCase(
            "id",
            """
            Jaksa mendakwa enam orang karena kerja paksa di perkebunan di bagian selatan \
            negara itu; para pekerja tidur di gudang tanpa air dan hampir tidak \
            menerima upah.
            """),
        LanguageCase("id", "Tabel 2: jumlah korban menurut provinsi dan tahun"),
        LanguageCase(
            "ms",
            """
            Polis berkata enam lelaki ditahan kerana memaksa pekerja asing bekerja di \
            ladang tanpa gaji; semua mangsa kini dijaga oleh pihak berkuasa dan boleh \
            pulang ke negara mereka.
            """),
        LanguageCase(
            "pl",
            """
            Z opublikowanego we wtorek raportu wynika, że w ciągu ostatniego roku z \
            sieci handlu ludźmi uwolniono ponad 1200 kobiet i dziewcząt. Większość \
            pochodziła z terenów wiejskich i została oszukana fałszywymi obietnicami \
            pracy.
            """),
        LanguageCase(
            "pl",
            """
            Prokuratura postawiła zarzuty sześciu osobom, które zmuszały robotników do \
            pracy w gospodarstwach na południu kraju; według śledczych spali oni w \
            halach bez wody.
            """),
        LanguageCase("pl", "ROCZNE SPRAWOZDANIE O SYTUACJI OFIAR HANDLU LUDŹMI"),
        LanguageCase(
            "sw",
            """
            Ripoti iliyochapishwa Jumanne inasema kwamba zaidi ya wanawake na wasichana \
            1,200 waliokolewa kutoka katika mitandao ya usafirishaji haramu wa binadamu \
            mwaka jana. Wengi wao walitoka vijijini na walidanganywa kwa ahadi za kazi.
            """),
        LanguageCase(
            "sw",
            """
            Waendesha mashtaka waliwashtaki watu sita kwa kazi ya kulazimishwa katika \
            mashamba kusini mwa nchi.
            """),
        LanguageCase(
            "cs",
            """
            Podle zprávy zveřejněné v úterý bylo za poslední rok osvobozeno více než \
            1200 žen a dívek ze sítí obchodu s lidmi. Většina pocházela z venkova a \
            byla oklamána falešnými sliby práce.
            """),
        LanguageCase(
            "sk",
            """
            Podľa správy zverejnenej v utorok bolo za posledný rok oslobodených viac ako \
            1200 žien a dievčat zo sietí obchodu s ľuďmi. Väčšina pochádzala z vidieka \
            a bola oklamaná falošnými sľubmi práce.
            """),
        LanguageCase(
            "sl",
            """
            Po poročilu, objavljenem v torek, so v zadnjem letu iz mrež trgovine z \
            ljudmi rešili več kot 1200 žensk in deklet. Večina je prišla s podeželja, \
            kjer so jim obljubljali delo.
            """),
        LanguageCase(
            "hr",
            """
            Prema izvješću objavljenom u utorak, u posljednjih godinu dana više od 1200 \
            žena i djevojaka oslobođeno je iz mreža trgovine ljudima. Većina je došla \
            iz ruralnih područja i bila je prevarena lažnim obećanjima o poslu.
            """),
        LanguageCase(
            "lt",
            """
            Antradienį paskelbtoje ataskaitoje teigiama, kad per pastaruosius metus iš \
            prekybos žmonėmis tinklų išlaisvinta daugiau kaip 1200 moterų ir mergaičių. \
            Dauguma jų buvo iš kaimo.
            """),
        LanguageCase(
            "lv",
            """
            Otrdien publicētajā ziņojumā teikts, ka pēdējā gada laikā no cilvēku \
            tirdzniecības tīkliem atbrīvotas vairāk nekā 1200 sievietes un meitenes. \
            Lielākā daļa bija no laukiem.
            """),
        LanguageCase(
            "et",
            """
            Teisipäeval avaldatud aruande kohaselt on viimase aasta jooksul \
            inimkaubanduse võrgustikest vabastatud üle 1200 naise ja tüdruku. Enamik \
            neist oli pärit maalt.
            """),
        LanguageCase(
            "sq",
            """
            Sipas raportit të publikuar të martën, më shumë se 1200 gra dhe vajza janë \
            liruar nga rrjetet e trafikimit gjatë vitit të fundit. Shumica vinin nga \
            zonat rurale.
            """),
        LanguageCase(
            "az",
            """
            Çərşənbə axşamı dərc olunan hesabata görə, son bir ildə 1200-dən çox qadın \
            və qız insan alveri şəbəkələrindən azad edilib. Onların çoxu kəndlərdən \
            idi.
            """),
        LanguageCase(
            "tl",
            """
            Ayon sa ulat na inilabas noong Martes, mahigit 1,200 kababaihan at batang \
            babae ang nailigtas mula sa mga sindikato ng human trafficking noong \
            nakaraang taon. Karamihan sa kanila ay galing sa mga lalawigan.
            """),
        LanguageCase(
            "so",
            """
            Warbixinta la daabacay Talaadadii waxay sheegtay in in ka badan 1,200 oo \
            haween iyo gabdho ah laga badbaadiyay shabakadaha ka ganacsiga dadka \
            sanadkii hore. Badankood waxay ka yimaadeen miyiga.
            """),
        LanguageCase(
            "ha",
            """
            Rahoton da aka fitar ranar Talata ya ce an ceto mata da ’yan mata fiye da \
            1,200 daga hannun masu fataucin mutane a shekara daya da ta wuce. Yawancin \
            su sun fito ne daga kauyuka.
            """),
        LanguageCase(
            "ht",
            """
            Rapò ki te soti madi a di plis pase 1 200 fanm ak tifi te libere nan rezo \
            trafik moun pandan dènye ane a. Pifò ladan yo te soti nan zòn riral epi yo \
            te twonpe yo ak fo pwomès travay.
            """),
    ]
}
