import Testing

/// A text in a language other than English, and what is found in it, one finding a line.
struct ForeignCase: Sendable, CustomTestStringConvertible {
    let language: String
    let text: String
    let expected: [String]

    init(_ language: String, _ text: String, _ expected: String...) {
        self.language = language
        self.text = text
        self.expected = expected
    }

    var testDescription: String { "\(language): \(text.prefix(40))" }
}

/// Dates, numbers and countries; a finding is `type text = norm or value unit`.
enum ForeignCases {
    static let dates = [
        ForeignCase(
            "es", "El 12 de marzo de 2020 y el 1º de mayo del 2019.",
            "date 12 de marzo de 2020 = 2020-03-12", "date 1º de mayo del 2019 = 2019-05-01"),
        ForeignCase("es", "En septiembre de 2018.", "date septiembre de 2018 = 2018-09"),
        ForeignCase("es", "El 5 de abril murió.", "time 5 de abril = --04-05"),
        ForeignCase(
            "es", "Entre 2015-2020 y en 2021.", "date 2015-2020 = 2015/2020",
            "date 2021 = 2021"),
        ForeignCase("pt", "Em 7 de setembro de 2021.", "date 7 de setembro de 2021 = 2021-09-07"),
        ForeignCase(
            "fr", "Le 1er mai 2019 et le 14 août 2020.", "date 1er mai 2019 = 2019-05-01",
            "date 14 août 2020 = 2020-08-14"),
        ForeignCase("it", "Il 3 giugno 2017.", "date 3 giugno 2017 = 2017-06-03"),
        ForeignCase(
            "de", "Am 3. Mai 2019 und im März 2020.", "date 3. Mai 2019 = 2019-05-03",
            "date März 2020 = 2020-03"),
        ForeignCase(
            "de", "Am 24.12.2018 und 4.3.2019.", "date 24.12.2018 = 2018-12-24",
            "date 4.3.2019 = 2019-03-04"),
        ForeignCase("nl", "Op 5 maart 2016.", "date 5 maart 2016 = 2016-03-05"),
        ForeignCase(
            "ru", "12 марта 2020 года, в мае 2019 года.", "date 12 марта 2020 = 2020-03-12",
            "date мае 2019 = 2019-05"),
        ForeignCase("uk", "24 лютого 2022 року.", "date 24 лютого 2022 = 2022-02-24"),
        ForeignCase("pl", "Dnia 5 października 2014 r.", "date 5 października 2014 = 2014-10-05"),
        ForeignCase("tr", "15 Temmuz 2016 günü.", "date 15 Temmuz 2016 = 2016-07-15"),
        ForeignCase("id", "Pada 17 Agustus 2019.", "date 17 Agustus 2019 = 2019-08-17"),
        ForeignCase("ro", "La 22 decembrie 1989.", "date 22 decembrie 1989 = 1989-12-22"),
        ForeignCase("sw", "Tarehe 9 Desemba 2018.", "date 9 Desemba 2018 = 2018-12-09"),
        ForeignCase(
            "vi", "Ngày 12 tháng 3 năm 2020, tháng 5 năm 2019.",
            "date Ngày 12 tháng 3 năm 2020 = 2020-03-12", "date tháng 5 năm 2019 = 2019-05"),
        ForeignCase(
            "zh", "2020年3月12日，2019年5月。", "date 2020年3月12日 = 2020-03-12",
            "date 2019年5月 = 2019-05"),
        ForeignCase(
            "ja", "2020年3月12日に、3月5日まで。", "date 2020年3月12日 = 2020-03-12",
            "time 3月5日 = --03-05"),
        ForeignCase(
            "ko", "2020년 3월 12일에, 2018년.", "date 2020년 3월 12일 = 2020-03-12",
            "date 2018년 = 2018"),
        ForeignCase(
            "ar", "في 12 مارس 2020 و٥ أيار ٢٠١٩.", "date 12 مارس 2020 = 2020-03-12",
            "date ٥ أيار ٢٠١٩ = 2019-05-05"),
        ForeignCase("hi", "12 मार्च 2020 को।", "date 12 मार्च 2020 = 2020-03-12"),
        ForeignCase("th", "วันที่ 5 ธันวาคม 2563", "date 5 ธันวาคม 2563 = 2020-12-05"),
        ForeignCase("hu", "2020. március 12.", "date 2020. március 12 = 2020-03-12"),
        ForeignCase("de", "Am 29.02.2020, nicht 29.02.2019.", "date 29.02.2020 = 2020-02-29"),
        ForeignCase("fr", "Le 2020-03-12 et le 31/02/2020.", "date 2020-03-12 = 2020-03-12"),
    ]

    static let numbers = [
        ForeignCase(
            "fr", "Soit 0,12345678901234567 pour cent.",
            "percent 0,12345678901234567 pour cent = 0.12345678901234566 percent"),
        ForeignCase(
            "fr", "Soit 2,33333333333333333333 fois.",
            "quantity 2,33333333333333333333 = 2.3333333333333335"),
        ForeignCase("fr", "Soit ٢,٥ fois.", "quantity ٢,٥ = 2.5"),
        ForeignCase(
            "fr", "Soit 1,\(manyDigits) fois.", "quantity 1,\(manyDigits) = 1.1111111111111112"),
        ForeignCase(
            "es", "Hubo 1.234.567,8 y 12,5 casos.", "quantity 1.234.567,8 = 1234567.8",
            "quantity 12,5 = 12.5"),
        ForeignCase(
            "es", "Hubo 1,234 víctimas y 2.300 más.", "quantity 1,234 = 1234",
            "quantity 2.300 = 2300"),
        ForeignCase(
            "es", "El 64 % y el 12,5 por ciento.", "percent 64 % = 64 percent",
            "percent 12,5 por ciento = 12.5 percent"),
        ForeignCase(
            "es", "Costó 3,5 millones de dólares y 200 €.",
            "money 3,5 millones de dólares = 3500000 USD", "money 200 € = 200 EUR"),
        ForeignCase(
            "es", "Unos 5 mil millones; US$ 40 y EUR 30.",
            "quantity 5 mil millones = 5000000000", "money US$ 40 = 40 USD",
            "money EUR 30 = 30 EUR"),
        ForeignCase(
            "pt", "R$ 1.500,00 e 2 milhões de pessoas, 7 por cento.",
            "money R$ 1.500,00 = 1500 BRL", "quantity 2 milhões = 2000000",
            "percent 7 por cento = 7 percent"),
        ForeignCase(
            "fr", "Soit 1 234,5 cas, 64 pour cent, 2 millions d’euros.",
            "quantity 1 234,5 = 1234.5", "percent 64 pour cent = 64 percent",
            "money 2 millions d’euros = 2000000 EUR"),
        ForeignCase(
            "de", "Rund 64 Prozent, 1.234 Fälle, 2,5 Mio. Euro.",
            "percent 64 Prozent = 64 percent", "quantity 1.234 = 1234",
            "money 2,5 Mio. Euro = 2500000 EUR"),
        ForeignCase(
            "ru", "64 процента, 5 тыс. человек, 1 200 женщин, 3 млн рублей.",
            "percent 64 процента = 64 percent", "quantity 5 тыс = 5000",
            "quantity 1 200 = 1200", "money 3 млн рублей = 3000000 RUB"),
        ForeignCase(
            "tr", "%64 ve yüzde 12, 1.500 lira.", "percent %64 = 64 percent",
            "percent yüzde 12 = 12 percent", "money 1.500 lira = 1500 TRY"),
        ForeignCase(
            "zh", "3.5万人，64%，5亿美元。", "quantity 3.5万 = 35000",
            "percent 64% = 64 percent", "money 5亿美元 = 500000000 USD"),
        ForeignCase(
            "ja", "3億5000万円、12パーセント。", "money 3億5000万円 = 350000000 JPY",
            "percent 12パーセント = 12 percent"),
        ForeignCase(
            "ko", "5만 명, 64퍼센트.", "quantity 5만 = 50000",
            "percent 64퍼센트 = 64 percent"),
        ForeignCase(
            "ar", "٦٤٪ و١٬٢٣٤ شخصا.", "percent ٦٤٪ = 64 percent",
            "quantity ١٬٢٣٤ = 1234"),
        ForeignCase("fa", "۶۴ درصد و ۱۳۹۹", "percent ۶۴ درصد = 64 percent"),
        ForeignCase(
            "hi", "5 लाख लोग, 12 प्रतिशत", "quantity 5 लाख = 500000",
            "percent 12 प्रतिशत = 12 percent"),
        ForeignCase(
            "it", "Circa 12,5 milioni di euro.", "money 12,5 milioni di euro = 12500000 EUR"),
    ]

    static let noNumbers = [
        ForeignCase("es", "El artículo 5 de la Ley 1448, página 12, n.º 3."),
        ForeignCase("es", "COVID-19, H1N1, tel. +34 912 345 678, a las 12:30."),
        ForeignCase("fr", "1. Introduction\n2) Méthode (3)"),
        ForeignCase("de", "Siehe Abschnitt 1.2.3 und Art. 12 Abs. 3."),
        ForeignCase("de", "Die Fassung 1.2.3-4 gilt."),
        ForeignCase("fr", "Code 123 123 123 123 123 123 123 personnes."),
    ]

    static let countries = [
        ForeignCase(
            "es", "De España, Corea del Sur y los EE. UU. a Nuevo México.",
            "country España = ES", "country Corea del Sur = KR", "country EE. UU. = US"),
        ForeignCase(
            "fr", "Du Tchad et de la Côte d’Ivoire, en RÉPUBLIQUE TCHÈQUE.",
            "country Tchad = TD", "country Côte d’Ivoire = CI", "country RÉPUBLIQUE TCHÈQUE = CZ"),
        ForeignCase(
            "de", "Opfer aus der Ukraine, Rumänien und dem Süden Deutschlands.",
            "country Ukraine = UA", "country Rumänien = RO", "country Deutschlands = DE"),
        ForeignCase(
            "ru", "Из Украины в Россию, Саудовской Аравии и США.",
            "country Украины = UA", "country Россию = RU", "country Саудовской Аравии = SA",
            "country США = US"),
        ForeignCase(
            "pl", "Z Ukrainy i Rosji do Polski.", "country Ukrainy = UA",
            "country Rosji = RU", "country Polski = PL"),
        ForeignCase(
            "ar", "من العراق وسوريا إلى مصر", "country العراق = IQ",
            "country سوريا = SY", "country مصر = EG"),
        ForeignCase(
            "zh", "从越南和索马里到中国。", "country 越南 = VN", "country 索马里 = SO",
            "country 中国 = CN"),
        ForeignCase("ja", "タイプではなくタイと日本。", "country タイ = TH", "country 日本 = JP"),
        ForeignCase(
            "ko", "베트남에서 미국으로, 한국인 아님.", "country 베트남 = VN",
            "country 미국 = US", "country 한국 = KR"),
        ForeignCase("tr", "Türkiye’den Suriye’ye.", "country Türkiye = TR", "country Suriye = SY"),
        ForeignCase(
            "vi", "Từ Việt Nam sang Trung Quốc.", "country Việt Nam = VN",
            "country Trung Quốc = CN"),
        ForeignCase("th", "จากเมียนมาไปประเทศไทย", "country เมียนมา = MM", "country ไทย = TH"),
        ForeignCase("es", "la trata en la costa de chile verde"),
    ]

    private static let manyDigits = String(repeating: "1", count: 400)
}
