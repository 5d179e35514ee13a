/// Signs and short forms of currencies, as data.
enum CurrencySigns {
    /// Letters glued to a dollar sign (`A$`, `TT$`), each with its ISO 4217 code.
    static let dollarPrefixes = """
        us:USD usd:USD u.s:USD u.s.:USD a:AUD au:AUD aud:AUD c:CAD ca:CAD can:CAD cdn:CAD nz:NZD
        hk:HKD s:SGD sg:SGD tt:TTD n:NAD bz:BZD j:JMD ja:JMD ec:XCD gy:GYD g:GYD bds:BBD bd:BMD
        nt:TWD r:BRL mx:MXN mex:MXN rd:DOP fj:FJD f:FJD si:SBD b:BSD ba:BSD br:BND l:LRD ld:LRD
        z:ZWL zw:ZWL ci:KYD ws:WST t:TOP col:COP mop:MOP p:MOP sr:SRD ar:ARS ur:UYU u:UYU cl:CLP
        """
    /// One sign of its own, in UTF-8, with its code.
    static let signs = """
        $:USD €:EUR £:GBP ¥:JPY ￥:JPY ₹:INR ₨:INR ₩:KRW ₦:NGN ₽:RUB ₺:TRY ₴:UAH ₪:ILS ฿:THB
        ₫:VND ₱:PHP ₡:CRC ₵:GHS ₲:PYG ₸:KZT ₼:AZN ₾:GEL ₭:LAK ₮:MNT ৳:BDT ៛:KHR ＄:USD
        """
    /// Short forms that stand before a number (`Rs 500`, `KSh 200`), with their codes.
    static let leading = """
        rs:INR rs.:INR nrs:NPR nrs.:NPR tk:BDT tk.:BDT ll:LBP l.l.:LBP le:EGP sr:SAR
        qr:QAR ksh:KES kshs:KES kes:KES ush:UGX ushs:UGX ugshs:UGX tsh:TZS tshs:TZS rm:MYR rp:IDR
        rp.:IDR php:PHP bs:BOB bs.:BOB fcfa:XOF cfa:XOF sfr:CHF sfr.:CHF fr.:CHF dhs:AED dh:AED
        kd:KWD bd:BHD jd:JOD id:IQD rmb:CNY nis:ILS rmb.:CNY nt:TWD sh:KES shs:KES zł:PLN
        c$:NIO euro:EUR eur:EUR usd:USD gbp:GBP
        """
    /// Short forms that stand after a number (`500 kr`, `200 RMB`), with their codes.
    static let trailing = """
        fcfa:XOF cfa:XOF rmb:CNY nis:ILS dhs:AED zł:PLN kč:CZK rs:INR rs.:INR sr:SAR dh:MAD
        bucks:USD cents:USD-100 cent:USD-100 pence:GBP-100 penny:GBP-100 pennies:GBP-100
        """
    /// ISO codes that are English words or common acronyms too, and count only after a number.
    static let wordlikeCodes = "all top try cup bam sos cop mad gel pen"
}
