// Generated from spec/ by `npm run generate`. Do not edit: change the description instead.

export const contractRecords = {
 "pages": [
  [
   "api-42654190",
   "api-42654191",
   "doc-1722914",
   "7197331m0",
   "doc-4426903",
   "doc-3048471",
   "api-55532470",
   "api-55532389",
   "api-53887725",
   "api-112153748",
   "api-112153316",
   "api-112149659",
   "api-42648514"
  ],
  [
   "api-90774414",
   "api-53887725",
   "api-112149659"
  ],
  [
   "api-90777814",
   "doc-2560983",
   "7093120m0",
   "7115003m0",
   "7115158m0",
   "7115173m0",
   "api-42628142"
  ],
  [
   "doc-2560983"
  ],
  [
   "1723357m0",
   "alipay",
   "12042",
   "doc-3048471",
   "doc-4426903"
  ],
  [
   "alipay-zh",
   "doc-1722924",
   "doc-2895670",
   "doc-3048471",
   "1723357m0",
   "alipay",
   "12042",
   "doc-4426903"
  ],
  [
   "alipay-zh"
  ],
  [
   "doc-2886016",
   "doc-3751037"
  ],
  [
   "alipay-plus",
   "doc-2738725",
   "doc-2886016",
   "doc-3751037"
  ],
  [
   "crypto",
   "7196715m0",
   "api-42631218"
  ],
  [
   "42628037e0"
  ],
  [
   "api-90777814",
   "doc-2560983",
   "api-90774414",
   "7093120m0",
   "7115003m0",
   "7115158m0",
   "7115173m0"
  ],
  [
   "7115173m0"
  ],
  [
   "analogy"
  ],
  [
   "7093120m0"
  ],
  [
   "api-90777814"
  ],
  [
   "7115158m0"
  ],
  [
   "7115003m0"
  ],
  [
   "api-42628142",
   "api-90777814",
   "doc-2560983",
   "api-90774414",
   "7093120m0",
   "7115003m0",
   "7115158m0",
   "7115173m0"
  ],
  [
   "3839714m0",
   "3839872m0",
   "doc-2623423",
   "doc-3315671",
   "api-53887725",
   "api-112149659"
  ],
  [
   "api-90777814",
   "api-42628142"
  ],
  [
   "api-90774414"
  ],
  [
   "api-42628142",
   "api-90774414"
  ],
  [
   "api-42648473"
  ],
  [
   "api-53887725",
   "api-112153748",
   "api-112153316",
   "api-112149659"
  ],
  [
   "api-53887725",
   "api-112149659"
  ],
  [
   "doc-1722924",
   "doc-2895670",
   "7227990m0",
   "7228013m0",
   "doc-3858959",
   "7197331m0",
   "doc-3048471"
  ],
  [
   "doc-1722924"
  ],
  [
   "doc-1722924",
   "doc-2895670",
   "doc-3048471",
   "doc-3858959",
   "7227990m0",
   "7197331m0",
   "7228013m0"
  ],
  [
   "doc-1722924",
   "doc-2895670",
   "doc-3048471",
   "doc-3858959",
   "7227990m0",
   "7197331m0",
   "api-53878137",
   "7228013m0",
   "api-53887248",
   "api-53887725"
  ],
  [
   "analogy",
   "api-55482259"
  ],
  [
   "api-55482259",
   "analogy"
  ],
  [
   "api-49996644",
   "7194408m0"
  ],
  [
   "doc-2653815"
  ],
  [
   "42648310e0"
  ],
  [
   "api-42648473",
   "api-52305900"
  ],
  [
   "crypto",
   "doc-2517709",
   "42648310e0"
  ],
  [
   "api-42654190",
   "api-42654191",
   "doc-1722914",
   "7197331m0",
   "doc-4426903"
  ],
  [
   "api-42654181"
  ],
  [
   "checkout",
   "api-42654190"
  ],
  [
   "checkout",
   "api-57534442"
  ],
  [
   "crypto"
  ],
  [
   "checkout",
   "crypto",
   "alipay-zh",
   "api-42654190",
   "api-42654191",
   "doc-1722914",
   "7197331m0",
   "doc-4426903"
  ],
  [
   "public-code-56895922889"
  ],
  [
   "checkout",
   "crypto",
   "alipay-zh",
   "api-42654181",
   "doc-1722914",
   "7197331m0",
   "doc-4426903",
   "doc-3568363"
  ],
  [
   "api-42654190"
  ],
  [
   "public-code-56895922889",
   "api-42654181",
   "doc-1722914",
   "7197331m0",
   "doc-4426903",
   "doc-3568363"
  ],
  [
   "api-42654191"
  ],
  [
   "3839714m0",
   "3839872m0",
   "doc-2623423",
   "doc-3315671",
   "api-53887725"
  ],
  [
   "api-159820198",
   "analogy"
  ],
  [
   "api-159875133"
  ],
  [
   "api-159820198",
   "api-159748782",
   "api-159875133"
  ],
  [
   "api-159820198",
   "api-159748782"
  ],
  [
   "api-159748782"
  ],
  [
   "analogy",
   "api-173813745"
  ],
  [
   "checkout",
   "crypto",
   "alipay-zh"
  ],
  [
   "doc-3048471",
   "7197331m0",
   "api-55532470",
   "api-55532389"
  ],
  [
   "api-55532389"
  ],
  [
   "api-55532470"
  ],
  [
   "doc-3048471",
   "7197331m0"
  ],
  [
   "api-55532389",
   "doc-3048471",
   "7197331m0",
   "7227990m0"
  ],
  [
   "analogy",
   "api-42648473",
   "api-52305900"
  ],
  [
   "api-55532389",
   "doc-3048471",
   "7197331m0",
   "7227990m0",
   "api-55532470"
  ],
  [
   "api-55532389",
   "api-55532470"
  ],
  [
   "api-90777814",
   "doc-2560983"
  ],
  [
   "api-42628142"
  ],
  [
   "api-44454250",
   "api-49996644",
   "analogy"
  ],
  [
   "api-44454250",
   "44453397e0",
   "api-49996644"
  ],
  [
   "api-44454250",
   "api-49996644"
  ],
  [
   "api-44454250"
  ],
  [
   "api-44454250",
   "analogy"
  ],
  [
   "doc-1763752"
  ],
  [
   "public-code-52020751324",
   "public-code-56895922889",
   "doc-1763752"
  ],
  [
   "analogy",
   "doc-1763752"
  ],
  [
   "public-code-52020751324"
  ],
  [
   "public-code-52020751324",
   "public-code-56895922889"
  ],
  [
   "integration-overview",
   "api-49996644",
   "7194408m0",
   "doc-2653815"
  ],
  [
   "api-49996644",
   "7194408m0",
   "doc-2653815"
  ],
  [
   "crypto",
   "doc-2517709",
   "42648310e0",
   "7197331m0",
   "7194408m0",
   "7115003m0",
   "7093120m0"
  ],
  [
   "analogy",
   "api-50223823"
  ],
  [
   "api-121421332"
  ],
  [
   "api-220502273"
  ],
  [
   "114672803e0"
  ],
  [
   "api-114919063"
  ],
  [
   "api-114919063",
   "114858716e0"
  ],
  [
   "114858716e0"
  ],
  [
   "api-121421332",
   "api-220502273"
  ],
  [
   "api-121421332",
   "api-42648473"
  ],
  [
   "api-190580551",
   "api-42648473"
  ],
  [
   "api-121421332",
   "api-114919063"
  ],
  [
   "api-208172820",
   "api-160844370"
  ],
  [
   "api-208172820",
   "analogy"
  ],
  [
   "api-208172820",
   "api-42648473"
  ],
  [
   "api-208172820"
  ],
  [
   "api-133005677"
  ],
  [
   "133004238e0"
  ],
  [
   "api-208172820",
   "api-133005677",
   "133004238e0"
  ],
  [
   "api-133008102",
   "api-42648473"
  ],
  [
   "api-133008102"
  ],
  [
   "api-208172820",
   "133004238e0"
  ],
  [
   "132887563e0"
  ],
  [
   "132889294e0",
   "132887563e0"
  ],
  [
   "132889294e0"
  ],
  [
   "api-132891269",
   "api-42648473"
  ],
  [
   "api-132891269"
  ],
  [
   "api-132889177",
   "analogy"
  ],
  [
   "api-135252902"
  ],
  [
   "api-135252902",
   "analogy"
  ],
  [
   "api-135447625",
   "api-42648473"
  ],
  [
   "api-135447625"
  ],
  [
   "checkout",
   "crypto",
   "alipay-zh",
   "doc-1722914",
   "api-57534653"
  ],
  [
   "checkout",
   "crypto",
   "alipay-zh",
   "api-42654190",
   "api-42654191",
   "doc-1722914",
   "7197331m0",
   "doc-4426903",
   "api-57534442",
   "57534356e0",
   "api-57534653"
  ],
  [
   "api-42654181",
   "doc-1722914",
   "7197331m0",
   "doc-4426903",
   "doc-3568363"
  ],
  [
   "checkout"
  ],
  [
   "7196715m0",
   "public-code-70429575319"
  ],
  [
   "doc-2603004",
   "9pay",
   "12069"
  ],
  [
   "public-code-53413748149",
   "doc-2895670",
   "7227990m0",
   "doc-3048471",
   "doc-3568363",
   "public-code-53714719866",
   "8245086m0"
  ],
  [
   "doc-1722924",
   "doc-2895670",
   "7227990m0",
   "doc-3048471",
   "doc-3568363"
  ],
  [
   "public-code-53413748149"
  ],
  [
   "alipay-zh",
   "doc-2895670",
   "7228013m0",
   "doc-3858959",
   "doc-1722924",
   "7227990m0",
   "7197331m0",
   "doc-3048471",
   "1723357m0",
   "alipay",
   "12042",
   "doc-4426903",
   "doc-2043383",
   "dana",
   "12060",
   "doc-3594267",
   "doc-2603004",
   "9pay",
   "12069",
   "doc-3594070",
   "doc-2886016",
   "doc-3751037",
   "3839872m0",
   "doc-2623423",
   "12075",
   "giropay",
   "doc-3315671",
   "doc-2517577",
   "bank-transfer-in-united-kingdom",
   "12096",
   "doc-2539003",
   "12099",
   "7196160m0",
   "7196414m0",
   "doc-2539071",
   "12066",
   "doc-3568363",
   "doc-5514692"
  ],
  [
   "doc-2560983",
   "crypto"
  ],
  [
   "bank-transfer-in-europe",
   "doc-2517577",
   "doc-2809314",
   "paynow"
  ],
  [
   "api-44642278",
   "api-52305900",
   "api-106971316",
   "doc-1722924",
   "doc-2895670",
   "doc-3048471",
   "doc-3568363"
  ],
  [
   "alipay-zh",
   "api-52305869"
  ],
  [
   "api-44642278"
  ],
  [
   "alipay-zh",
   "api-44642278",
   "api-52305900",
   "api-106971316",
   "doc-1722924",
   "doc-2895670",
   "doc-3048471",
   "doc-3568363"
  ],
  [
   "api-52305869"
  ],
  [
   "crypto",
   "doc-2517709"
  ],
  [
   "public-code-57159018803"
  ],
  [
   "api-52307160",
   "doc-2895670"
  ],
  [
   "api-44100767"
  ],
  [
   "doc-3048471"
  ],
  [
   "doc-1722924",
   "doc-3048471"
  ],
  [
   "doc-2895670"
  ],
  [
   "alipay-zh",
   "api-42631218"
  ],
  [
   "api-44642278",
   "api-42631218"
  ],
  [
   "7227990m0",
   "doc-3048471"
  ],
  [
   "doc-2517709",
   "42648310e0"
  ],
  [
   "api-52305900",
   "api-106971316"
  ],
  [
   "api-55421991"
  ],
  [
   "api-42631218",
   "api-55421991"
  ],
  [
   "api-57534442",
   "analogy"
  ],
  [
   "api-57534442",
   "57534356e0"
  ],
  [
   "api-57534442"
  ],
  [
   "57534356e0"
  ],
  [
   "57534356e0",
   "payment-link"
  ],
  [
   "analogy",
   "payment-link"
  ],
  [
   "api-57534483",
   "api-42648473"
  ],
  [
   "api-57534483"
  ],
  [
   "api-112153748",
   "api-112153316",
   "api-112149659"
  ],
  [
   "api-112153748"
  ],
  [
   "api-112149659"
  ],
  [
   "7227990m0",
   "public-code-56895922889"
  ],
  [
   "alipay-zh",
   "api-42631218",
   "api-53887725",
   "doc-1722924",
   "7227990m0",
   "doc-3858959",
   "7197331m0",
   "doc-3048471",
   "doc-1799213",
   "sep-direct-debit",
   "12053",
   "7196715m0",
   "public-code-70429575319"
  ],
  [
   "api-42631218",
   "api-53887725",
   "doc-1722924",
   "7227990m0"
  ],
  [
   "api-42631218",
   "api-53887725",
   "alipay-plus"
  ],
  [
   "3839714m0",
   "3839872m0",
   "doc-2623423",
   "doc-3315671",
   "api-42631218",
   "api-53887725",
   "doc-1722924",
   "7227990m0"
  ],
  [
   "doc-2895670",
   "api-42631218",
   "api-53887725",
   "doc-1722924",
   "7227990m0",
   "doc-3858959",
   "7197331m0",
   "doc-3048471"
  ],
  [
   "api-42631218",
   "api-53887725",
   "doc-1722924",
   "7227990m0",
   "7196715m0",
   "public-code-70429575319"
  ],
  [
   "alipay-zh",
   "api-112149659",
   "api-42631218",
   "api-53887725",
   "doc-1722924",
   "7227990m0"
  ],
  [
   "api-42631218",
   "doc-1799213"
  ],
  [
   "api-42631218",
   "api-53887725",
   "doc-1724181"
  ],
  [
   "api-112153316",
   "api-42648473"
  ],
  [
   "alipay-plus",
   "12049"
  ],
  [
   "analogy",
   "doc-2043383",
   "dana",
   "12060",
   "doc-3048471",
   "doc-4426903"
  ],
  [
   "doc-1724181",
   "wechat-pay",
   "12046",
   "2587900m0"
  ],
  [
   "alipay-zh",
   "7228013m0",
   "7197331m0"
  ],
  [
   "alipay-zh",
   "doc-1722924",
   "doc-2895670",
   "doc-3048471",
   "doc-3858959",
   "7227990m0",
   "7197331m0",
   "1723357m0",
   "alipay",
   "12042",
   "doc-4426903",
   "doc-2886016",
   "doc-2738725",
   "12087",
   "doc-3751037",
   "doc-1799213",
   "sep-direct-debit",
   "12053",
   "5413632m0",
   "doc-5514692",
   "api-53878137",
   "7228013m0",
   "api-53887248",
   "api-53887725"
  ],
  [
   "crypto",
   "alipay-zh",
   "api-112149659"
  ],
  [
   "7115003m0",
   "7115158m0",
   "7115173m0",
   "api-42628142",
   "7194408m0"
  ],
  [
   "api-42628142",
   "api-42648514"
  ],
  [
   "api-42648514"
  ],
  [
   "api-42628142",
   "7194408m0",
   "api-42648514"
  ],
  [
   "api-42628142",
   "doc-2560983",
   "7115003m0",
   "7115158m0",
   "7115173m0",
   "7093120m0"
  ],
  [
   "7194408m0"
  ],
  [
   "api-42628142",
   "doc-2560983",
   "7115003m0",
   "7093120m0"
  ],
  [
   "7194408m0",
   "7115003m0",
   "7093120m0"
  ],
  [
   "api-42648528",
   "api-42648473"
  ],
  [
   "api-42648528"
  ],
  [
   "api-42648519"
  ],
  [
   "7115003m0",
   "7093120m0"
  ],
  [
   "checkout",
   "crypto",
   "alipay-zh",
   "api-55502209",
   "55502235e0",
   "doc-4426903",
   "wooshpay-checkout",
   "doc-1722914",
   "api-114919063"
  ],
  [
   "checkout",
   "crypto",
   "alipay-zh",
   "api-42654181",
   "doc-1722914",
   "7197331m0",
   "doc-4426903",
   "doc-3568363",
   "api-55501373",
   "wooshpay-checkout"
  ],
  [
   "checkout",
   "crypto",
   "alipay-zh",
   "api-55501373",
   "320059978e0"
  ],
  [
   "doc-4426903"
  ],
  [
   "api-55501373",
   "wooshpay-checkout",
   "doc-4426903",
   "api-115695280",
   "api-115648492",
   "320059978e0"
  ],
  [
   "320059978e0",
   "55502235e0"
  ],
  [
   "55502235e0"
  ],
  [
   "checkout",
   "crypto",
   "alipay-zh",
   "api-34903706",
   "55498754e0",
   "doc-1722914",
   "doc-4426903"
  ],
  [
   "checkout",
   "api-34903706",
   "doc-1722914",
   "wooshpay-checkout",
   "payment-link"
  ],
  [
   "api-34903706"
  ],
  [
   "navigation",
   "analogy"
  ],
  [
   "api-159875133",
   "analogy"
  ],
  [
   "doc-2895670",
   "7227990m0",
   "doc-3048471",
   "doc-3568363",
   "public-code-53413748149",
   "public-code-53714719866",
   "8245086m0"
  ],
  [
   "alipay-zh",
   "doc-2895670",
   "7227990m0",
   "doc-3048471",
   "doc-3568363",
   "doc-3858959",
   "doc-1722924",
   "7197331m0",
   "1723357m0",
   "alipay",
   "12042",
   "doc-4426903",
   "doc-2043383",
   "dana",
   "12060",
   "doc-3594267",
   "doc-3594070",
   "doc-2886016",
   "doc-3751037",
   "3839872m0",
   "doc-2623423",
   "12075",
   "giropay",
   "doc-3315671",
   "12072",
   "sofort",
   "api-112149659",
   "doc-2517577",
   "bank-transfer-in-united-kingdom",
   "12096",
   "doc-2539003",
   "12099",
   "7196160m0",
   "7196414m0",
   "doc-2539071",
   "12066",
   "doc-5514692",
   "7228013m0"
  ],
  [
   "api-52306151"
  ],
  [
   "unnamed-integrators",
   "api-51369554",
   "api-52306151"
  ],
  [
   "api-51369554",
   "api-52306151"
  ],
  [
   "api-51369554"
  ],
  [
   "doc-1799213",
   "sep-direct-debit",
   "12053"
  ],
  [
   "doc-1799213"
  ],
  [
   "analogy",
   "api-53881327"
  ],
  [
   "api-53881327",
   "analogy"
  ],
  [
   "7228013m0",
   "7197331m0"
  ],
  [
   "7228013m0",
   "analogy"
  ],
  [
   "analogy",
   "7228013m0",
   "7197331m0"
  ],
  [
   "api-53878137",
   "7228013m0",
   "7197331m0"
  ],
  [
   "analogy",
   "api-53879223"
  ],
  [
   "api-53887725"
  ],
  [
   "api-53878137",
   "7228013m0"
  ],
  [
   "7197331m0"
  ],
  [
   "api-53887248"
  ],
  [
   "api-42631218",
   "api-44642278"
  ],
  [
   "doc-5514692"
  ],
  [
   "api-115648492"
  ],
  [
   "api-115695280"
  ],
  [
   "api-115695280",
   "320059978e0"
  ],
  [
   "167714593e0",
   "api-115695280"
  ],
  [
   "167714593e0"
  ],
  [
   "api-115648492",
   "api-115695280"
  ],
  [
   "320059978e0"
  ],
  [
   "api-190594648"
  ],
  [
   "api-190594648",
   "api-42648473"
  ],
  [
   "api-115695280",
   "api-115648492"
  ],
  [
   "320059978e0",
   "167714593e0"
  ],
  [
   "api-42628142",
   "api-90777814",
   "doc-2560983",
   "7093120m0",
   "7115003m0",
   "7115158m0",
   "7115173m0"
  ],
  [
   "5413632m0"
  ],
  [
   "api-50223823",
   "doc-2517709"
  ],
  [
   "api-50223823",
   "doc-2560983"
  ],
  [
   "api-50223823"
  ],
  [
   "api-42648337",
   "42648310e0",
   "doc-2517709",
   "7194408m0"
  ],
  [
   "42648310e0",
   "doc-2517709",
   "7194408m0"
  ],
  [
   "crypto",
   "42648310e0",
   "doc-2517709",
   "7194408m0"
  ],
  [
   "analogy",
   "api-42648393"
  ],
  [
   "navigation",
   "analogy",
   "api-42648393"
  ],
  [
   "doc-1724181"
  ],
  [
   "checkout",
   "checkout-es",
   "api-34903706",
   "doc-1722914",
   "wooshpay-checkout",
   "payment-link"
  ],
  [
   "doc-1763752",
   "api-49996644"
  ],
  [
   "55498754e0"
  ],
  [
   "checkout",
   "checkout-es",
   "api-55501373",
   "wooshpay-checkout",
   "doc-4426903"
  ],
  [
   "api-55502209"
  ],
  [
   "api-57534483",
   "analogy"
  ],
  [
   "api-57534483",
   "57534356e0",
   "payment-link"
  ],
  [
   "api-57534653"
  ],
  [
   "checkout",
   "checkout-es",
   "crypto",
   "alipay-zh",
   "api-42654181",
   "doc-1722914",
   "7197331m0",
   "doc-4426903",
   "doc-3568363"
  ],
  [
   "integration-overview",
   "api-42654190"
  ],
  [
   "navigation",
   "public-code-56895922889",
   "312492329e0"
  ],
  [
   "api-52305900"
  ],
  [
   "42654204e0"
  ],
  [
   "api-159820198"
  ],
  [
   "analogy",
   "api-159875995"
  ],
  [
   "navigation",
   "public-code-56895922889"
  ],
  [
   "api-112153316"
  ],
  [
   "api-112153316",
   "doc-3048471"
  ],
  [
   "alipay-zh",
   "integration-overview",
   "api-42631218"
  ],
  [
   "api-106971316"
  ],
  [
   "crypto",
   "integration-overview",
   "api-44642278"
  ],
  [
   "integration-overview",
   "api-44100767"
  ],
  [
   "55483422e0"
  ],
  [
   "api-55482259"
  ],
  [
   "integration-overview",
   "alipay-zh",
   "api-51369554"
  ],
  [
   "integration-overview",
   "api-52306151"
  ],
  [
   "navigation",
   "api-44408217"
  ],
  [
   "44453397e0"
  ],
  [
   "navigation",
   "api-53878694"
  ],
  [
   "navigation",
   "api-53879223"
  ],
  [
   "api-53881327"
  ],
  [
   "crypto",
   "alipay-zh",
   "42648310e0",
   "doc-2517709",
   "7194408m0"
  ],
  [
   "api-42648337"
  ],
  [
   "api-49996644"
  ],
  [
   "navigation",
   "api-50223823"
  ],
  [
   "api-42648514",
   "7115003m0"
  ],
  [
   "navigation"
  ],
  [
   "api-190580551"
  ],
  [
   "114913015e0"
  ],
  [
   "doc-4426903",
   "api-115648492"
  ],
  [
   "api-132889177"
  ],
  [
   "api-160844370"
  ],
  [
   "doc-2653815",
   "doc-2654461"
  ]
 ],
 "contradictions": {
  "/components/parameters/BeneficiaryId": [
   "beneficiary-id-prefix"
  ],
  "/components/parameters/Created": [
   "payout-list-created"
  ],
  "/components/parameters/Created/schema/properties/gt": [
   "core-list-created-type",
   "issuing-created-filters",
   "setup-intent-list-created-type"
  ],
  "/components/parameters/Created/schema/properties/gte": [
   "core-list-created-type",
   "issuing-created-filters",
   "setup-intent-list-created-type"
  ],
  "/components/parameters/Created/schema/properties/lt": [
   "core-list-created-type",
   "dispute-created-lt",
   "issuing-created-filters",
   "setup-intent-list-created-type"
  ],
  "/components/parameters/Created/schema/properties/lte": [
   "core-list-created-type",
   "issuing-created-filters",
   "setup-intent-list-created-type"
  ],
  "/components/parameters/CustomerId": [
   "customers-path-parameters"
  ],
  "/components/parameters/EndingBefore": [
   "issuing-cursors"
  ],
  "/components/parameters/IdempotencyKey": [
   "core-idempotency-scope"
  ],
  "/components/parameters/Limit": [
   "issuing-limit-type",
   "payment-methods-list-limit",
   "subscription-list-items"
  ],
  "/components/parameters/PaymentIntentId": [
   "core-id-shape"
  ],
  "/components/parameters/PaymentLinkId": [
   "payment-link-update-path"
  ],
  "/components/parameters/PaymentMethodCustomerId": [
   "customers-path-parameters"
  ],
  "/components/parameters/PaymentMethodId": [
   "customers-path-parameters"
  ],
  "/components/parameters/PaymentMethodTypeFilter": [
   "payment-methods-list-guide-body",
   "payment-methods-type-list"
  ],
  "/components/parameters/StartingAfter": [
   "issuing-cursors"
  ],
  "/components/responses/502": [
   "status-422"
  ],
  "/components/responses/503": [
   "status-422"
  ],
  "/components/responses/504": [
   "status-422"
  ],
  "/components/responses/ServerError": [
   "status-422"
  ],
  "/components/responses/Unauthorized": [
   "core-transport"
  ],
  "/components/schemas/Address": [
   "customers-null-or-absent"
  ],
  "/components/schemas/AlipayAccountInput": [
   "destination-required"
  ],
  "/components/schemas/AlipayAccountInput/properties/first_name": [
   "destination-alipay-cut"
  ],
  "/components/schemas/AlipayAccountInput/properties/user_id": [
   "destination-alipay-cut"
  ],
  "/components/schemas/AlipayOptions/properties/os_type": [
   "alipay-os-type"
  ],
  "/components/schemas/AlipayOptions/properties/terminal_type": [
   "alipay-os-type"
  ],
  "/components/schemas/AlipayOptionsInput/properties/client_ip": [
   "alipay-os-type"
  ],
  "/components/schemas/AlipayOptionsInput/properties/os_type": [
   "alipay-os-type"
  ],
  "/components/schemas/AlipayOptionsInput/properties/terminal_type": [
   "alipay-os-type"
  ],
  "/components/schemas/AlipayPlusOptionsInput/properties/client_ip": [
   "payment-method-alipay-plus-options"
  ],
  "/components/schemas/AlipayPlusOptionsInput/properties/os_type": [
   "payment-method-alipay-plus-options"
  ],
  "/components/schemas/AlipayPlusOptionsInput/properties/terminal_type": [
   "payment-method-alipay-plus-options"
  ],
  "/components/schemas/Amount": [
   "currency-idr-exponent",
   "currency-payout-decimals",
   "currency-vnd-exponent",
   "payment-method-operator-decimals"
  ],
  "/components/schemas/Balance/properties/livemode": [
   "balance-example-fields"
  ],
  "/components/schemas/Balance/properties/pending": [
   "balance-example-fields",
   "balance-pending-shape"
  ],
  "/components/schemas/BalanceAmount/properties/amount": [
   "balance-amounts"
  ],
  "/components/schemas/BalanceAmount/properties/currency": [
   "core-currency-case-balance",
   "balance-currency-case"
  ],
  "/components/schemas/BankAccountChina": [
   "destination-required"
  ],
  "/components/schemas/BankAccountChina/properties/account_holder_type": [
   "destination-account-holder-type",
   "destination-china-currency"
  ],
  "/components/schemas/BankAccountChina/properties/currency": [
   "destination-china-currency"
  ],
  "/components/schemas/BankAccountChina/properties/swift": [
   "destination-china-currency"
  ],
  "/components/schemas/BankAccountEurozone": [
   "destination-required"
  ],
  "/components/schemas/BankAccountEurozone/properties/account_number": [
   "destination-account-number-length"
  ],
  "/components/schemas/BankAccountEurozone/properties/country": [
   "destination-eurozone-members"
  ],
  "/components/schemas/BankAccountEurozone/properties/routing_number": [
   "destination-iban-samples"
  ],
  "/components/schemas/BankAccountOther/properties/account_holder_type": [
   "destination-account-holder-type"
  ],
  "/components/schemas/BankAccountSouthAfrica": [
   "destination-required",
   "destination-south-africa-country"
  ],
  "/components/schemas/BankAccountSouthAfrica/properties/country": [
   "destination-south-africa-country"
  ],
  "/components/schemas/BankAccountUnitedKingdom": [
   "destination-required"
  ],
  "/components/schemas/BankAccountUnitedKingdom/properties/account_number": [
   "destination-account-number-length"
  ],
  "/components/schemas/BankAccountUnitedKingdom/properties/routing_number": [
   "destination-aba-length"
  ],
  "/components/schemas/BankAccountUnitedStates": [
   "destination-required"
  ],
  "/components/schemas/BankAccountUnitedStates/properties/account_holder_type": [
   "destination-account-holder-type",
   "destination-united-states-fields"
  ],
  "/components/schemas/BankAccountUnitedStates/properties/account_number": [
   "destination-account-number-length"
  ],
  "/components/schemas/BankAccountUnitedStates/properties/currency": [
   "destination-united-states-fields"
  ],
  "/components/schemas/BankAccountUnitedStates/properties/routing_number": [
   "destination-aba-length",
   "destination-united-states-fields"
  ],
  "/components/schemas/BankAccountUnitedStates/properties/routing_type": [
   "destination-united-states-fields"
  ],
  "/components/schemas/BankAccountUnitedStates/properties/swift": [
   "destination-united-states-fields"
  ],
  "/components/schemas/BankRedirectBillingDetailsInput/properties/address": [
   "payment-method-billing-required"
  ],
  "/components/schemas/BankRedirectBillingDetailsInput/properties/firstName": [
   "payment-method-names-in-camel-case"
  ],
  "/components/schemas/BankRedirectBillingDetailsInput/properties/lastName": [
   "payment-method-names-in-camel-case"
  ],
  "/components/schemas/BankRedirectBillingDetailsInput/properties/name": [
   "payment-method-names-in-camel-case"
  ],
  "/components/schemas/Beneficiary": [
   "beneficiary-entity"
  ],
  "/components/schemas/Beneficiary/properties/created": [
   "payout-timestamps"
  ],
  "/components/schemas/Beneficiary/properties/id": [
   "beneficiary-id-prefix"
  ],
  "/components/schemas/BeneficiaryBusinessEntity/properties/company_registered_name": [
   "beneficiary-company-name"
  ],
  "/components/schemas/BeneficiaryBusinessInfoInput/properties/legal_rep_id_type": [
   "beneficiary-id-types"
  ],
  "/components/schemas/BeneficiaryCreate/properties/entity": [
   "beneficiary-entity"
  ],
  "/components/schemas/BeneficiaryCreate/properties/livemode": [
   "beneficiary-livemode-sent"
  ],
  "/components/schemas/BeneficiaryEntityInput": [
   "beneficiary-entity"
  ],
  "/components/schemas/BeneficiaryIndividualInfoInput/properties/id_type": [
   "beneficiary-id-types"
  ],
  "/components/schemas/BeneficiaryUpdate": [
   "beneficiary-livemode-sent"
  ],
  "/components/schemas/BeneficiaryUpdate/properties/entity": [
   "beneficiary-entity"
  ],
  "/components/schemas/CardData/properties/cvc": [
   "payment-method-card-fields"
  ],
  "/components/schemas/CardData/properties/exp_month": [
   "payment-method-card-dates",
   "payment-method-card-fields"
  ],
  "/components/schemas/CardData/properties/exp_year": [
   "payment-method-card-dates",
   "payment-method-card-fields"
  ],
  "/components/schemas/CardData/properties/name": [
   "payment-method-card-fields"
  ],
  "/components/schemas/CardData/properties/number": [
   "core-test-cards",
   "payment-method-card-fields"
  ],
  "/components/schemas/CardOptions/properties/request_three_d_secure": [
   "setup-intent-payment-method-options"
  ],
  "/components/schemas/CardOptionsInput/properties/capture_method": [
   "payment-method-card-capture-method"
  ],
  "/components/schemas/CardOptionsInput/properties/request_three_d_secure": [
   "payment-method-card-three-d-secure",
   "setup-intent-payment-method-options"
  ],
  "/components/schemas/Charge": [
   "charge-fields",
   "charge-hidden-fields"
  ],
  "/components/schemas/Charge/properties/created": [
   "charge-created-unit"
  ],
  "/components/schemas/Charge/properties/id": [
   "charge-id-prefix"
  ],
  "/components/schemas/Charge/properties/status": [
   "charge-fields"
  ],
  "/components/schemas/ChargeList": [
   "charge-list-envelope"
  ],
  "/components/schemas/CheckoutCustomerDetails/properties/livemode": [
   "customers-setup-session-livemode"
  ],
  "/components/schemas/CheckoutPaymentIntentData/properties/merchant_order_id": [
   "session-merchant-order-id"
  ],
  "/components/schemas/CheckoutSession": [
   "session-promotion-codes-spelling",
   "session-next-action"
  ],
  "/components/schemas/CheckoutSession/properties/allowPromotionCodes": [
   "session-promotion-codes-spelling"
  ],
  "/components/schemas/CheckoutSession/properties/cancel_url": [
   "urls-without-scheme",
   "session-cancel-url-echo"
  ],
  "/components/schemas/CheckoutSession/properties/client_reference_id": [
   "session-null-or-absent"
  ],
  "/components/schemas/CheckoutSession/properties/created": [
   "session-lifetime"
  ],
  "/components/schemas/CheckoutSession/properties/customer": [
   "core-null-absent-empty",
   "session-null-or-absent"
  ],
  "/components/schemas/CheckoutSession/properties/customer_email": [
   "session-null-or-absent"
  ],
  "/components/schemas/CheckoutSession/properties/expires_at": [
   "session-lifetime"
  ],
  "/components/schemas/CheckoutSession/properties/id": [
   "session-url-test-id"
  ],
  "/components/schemas/CheckoutSession/properties/live_mode": [
   "session-livemode-twice"
  ],
  "/components/schemas/CheckoutSession/properties/livemode": [
   "session-livemode-twice"
  ],
  "/components/schemas/CheckoutSession/properties/merchant_order_id": [
   "session-merchant-order-id"
  ],
  "/components/schemas/CheckoutSession/properties/metadata": [
   "session-metadata-echo"
  ],
  "/components/schemas/CheckoutSession/properties/mode": [
   "session-mode-values"
  ],
  "/components/schemas/CheckoutSession/properties/payment_intent": [
   "session-payment-intent-whole"
  ],
  "/components/schemas/CheckoutSession/properties/payment_link": [
   "session-null-or-absent"
  ],
  "/components/schemas/CheckoutSession/properties/payment_method_options": [
   "session-null-or-absent",
   "session-options-members",
   "payment-method-akulaku"
  ],
  "/components/schemas/CheckoutSession/properties/payment_method_types": [
   "session-payment-method-types"
  ],
  "/components/schemas/CheckoutSession/properties/payment_status": [
   "session-mode-values",
   "session-payment-status-absent"
  ],
  "/components/schemas/CheckoutSession/properties/setup_intent": [
   "session-hidden-fields",
   "setup-intent-checkout"
  ],
  "/components/schemas/CheckoutSession/properties/shipping": [
   "session-null-or-absent"
  ],
  "/components/schemas/CheckoutSession/properties/status": [
   "session-mode-values"
  ],
  "/components/schemas/CheckoutSession/properties/success_url": [
   "urls-without-scheme"
  ],
  "/components/schemas/CheckoutSession/properties/total_details": [
   "session-hidden-fields"
  ],
  "/components/schemas/CheckoutSession/properties/url": [
   "urls-without-scheme",
   "session-url-test-id",
   "session-next-action",
   "core-checkout-url"
  ],
  "/components/schemas/CheckoutSessionCreate/properties/allow_promotion_codes": [
   "session-promotion-codes-spelling"
  ],
  "/components/schemas/CheckoutSessionCreate/properties/cancel_url": [
   "urls-without-scheme",
   "session-cancel-url-echo",
   "session-cancel-url-required"
  ],
  "/components/schemas/CheckoutSessionCreate/properties/expires_at": [
   "session-expires-at-request"
  ],
  "/components/schemas/CheckoutSessionCreate/properties/merchant_order_id": [
   "session-merchant-order-id"
  ],
  "/components/schemas/CheckoutSessionCreate/properties/metadata": [
   "session-metadata-echo"
  ],
  "/components/schemas/CheckoutSessionCreate/properties/mode": [
   "session-mode-values",
   "subscription-guide"
  ],
  "/components/schemas/CheckoutSessionCreate/properties/payment_method_types": [
   "crypto-integration",
   "payment-method-ovo-checkout"
  ],
  "/components/schemas/CheckoutSessionCreate/properties/success_url": [
   "urls-without-scheme"
  ],
  "/components/schemas/CountryAddressInput/properties/country": [
   "payment-method-billing-required"
  ],
  "/components/schemas/Coupon/properties/applies_to": [
   "coupon-create-fields"
  ],
  "/components/schemas/Coupon/properties/created": [
   "coupon-unconfirmed-values"
  ],
  "/components/schemas/Coupon/properties/currency_options": [
   "coupon-create-fields",
   "coupon-currency-options"
  ],
  "/components/schemas/Coupon/properties/duration_in_days": [
   "coupon-create-fields",
   "coupon-duration-types"
  ],
  "/components/schemas/Coupon/properties/duration_in_months": [
   "coupon-create-fields",
   "coupon-duration-types"
  ],
  "/components/schemas/Coupon/properties/duration_in_weeks": [
   "coupon-create-fields",
   "coupon-duration-types"
  ],
  "/components/schemas/Coupon/properties/id": [
   "coupon-unconfirmed-values"
  ],
  "/components/schemas/Coupon/properties/max_redemptions": [
   "coupon-create-fields"
  ],
  "/components/schemas/Coupon/properties/object": [
   "coupon-unconfirmed-values"
  ],
  "/components/schemas/Coupon/properties/redeem_by": [
   "coupon-create-fields",
   "coupon-unconfirmed-values"
  ],
  "/components/schemas/Coupon/properties/times_redeemed": [
   "coupon-create-fields"
  ],
  "/components/schemas/Coupon/properties/valid": [
   "coupon-create-fields"
  ],
  "/components/schemas/CouponCreate": [
   "coupon-create-fields",
   "coupon-create-required"
  ],
  "/components/schemas/CouponCreate/properties/amount_off": [
   "coupon-create-required"
  ],
  "/components/schemas/CouponCreate/properties/percent_off": [
   "coupon-create-required"
  ],
  "/components/schemas/Currency": [
   "currency-case",
   "core-unread-pages",
   "core-currency-list",
   "currency-list-unread",
   "payment-method-sepa-leftovers"
  ],
  "/components/schemas/Customer": [
   "customers-answer-fields"
  ],
  "/components/schemas/Customer/properties/address": [
   "customers-null-or-absent"
  ],
  "/components/schemas/Customer/properties/balance": [
   "customers-answer-fields"
  ],
  "/components/schemas/Customer/properties/currency": [
   "customers-answer-fields"
  ],
  "/components/schemas/Customer/properties/description": [
   "customers-null-or-absent"
  ],
  "/components/schemas/Customer/properties/email": [
   "customers-null-or-absent"
  ],
  "/components/schemas/Customer/properties/livemode": [
   "customers-setup-session-livemode"
  ],
  "/components/schemas/Customer/properties/metadata": [
   "customers-null-or-absent"
  ],
  "/components/schemas/Customer/properties/name": [
   "customers-null-or-absent"
  ],
  "/components/schemas/Customer/properties/phone": [
   "customers-null-or-absent"
  ],
  "/components/schemas/Customer/properties/preferred_locales": [
   "customers-answer-fields"
  ],
  "/components/schemas/Customer/properties/shipping": [
   "customers-null-or-absent"
  ],
  "/components/schemas/CustomerCreate": [
   "customers-create-fields"
  ],
  "/components/schemas/CustomerShipping": [
   "customers-shipping-name"
  ],
  "/components/schemas/CustomerShipping/properties/name": [
   "customers-shipping-name"
  ],
  "/components/schemas/CustomerShippingInput": [
   "customers-shipping-name"
  ],
  "/components/schemas/CustomerShippingInput/properties/name": [
   "customers-shipping-name"
  ],
  "/components/schemas/CustomerUpdate": [
   "customers-update-hidden-fields",
   "customers-update-fields"
  ],
  "/components/schemas/CustomerUpdate/properties/payment_method": [
   "customers-update-fields"
  ],
  "/components/schemas/DestinationBankAccountOther": [
   "destination-unknown-corridors"
  ],
  "/components/schemas/DestinationBankAccountUnitedStates": [
   "destination-other-currency"
  ],
  "/components/schemas/DestinationData/properties/destination_type": [
   "destination-types"
  ],
  "/components/schemas/DestinationData/properties/imps": [
   "destination-upi-under-imps"
  ],
  "/components/schemas/DestinationData/properties/upi": [
   "destination-upi-under-imps"
  ],
  "/components/schemas/DestinationDataInput": [
   "destination-types"
  ],
  "/components/schemas/DestinationOther": [
   "destination-unknown-corridors"
  ],
  "/components/schemas/DestinationOther/properties/card": [
   "destination-unseen-members"
  ],
  "/components/schemas/DestinationOther/properties/carrier_billing": [
   "destination-unseen-members"
  ],
  "/components/schemas/DestinationOther/properties/destination_type": [
   "destination-types"
  ],
  "/components/schemas/DestinationOther/properties/imps": [
   "destination-upi-under-imps",
   "destination-unseen-members"
  ],
  "/components/schemas/DestinationUpiIndia/properties/upi": [
   "destination-upi-under-imps"
  ],
  "/components/schemas/DeviceDataRedirect/properties/return_url": [
   "payment-method-next-action-3ds"
  ],
  "/components/schemas/DeviceDataRedirect/properties/url": [
   "core-three-d-secure-pages",
   "payment-method-next-action-3ds"
  ],
  "/components/schemas/Dispute": [
   "dispute-examples"
  ],
  "/components/schemas/Dispute/properties/balance_transactions": [
   "dispute-close-answer"
  ],
  "/components/schemas/Dispute/properties/charge": [
   "charge-id-prefix"
  ],
  "/components/schemas/Dispute/properties/created": [
   "dispute-examples"
  ],
  "/components/schemas/Dispute/properties/is_charge_refundable": [
   "dispute-close-answer"
  ],
  "/components/schemas/Dispute/properties/reason": [
   "dispute-values",
   "dispute-close-answer"
  ],
  "/components/schemas/Dispute/properties/status": [
   "dispute-values"
  ],
  "/components/schemas/DisputeEvidence": [
   "dispute-evidence-types"
  ],
  "/components/schemas/DisputeEvidence/properties/created": [
   "dispute-evidence-types"
  ],
  "/components/schemas/DisputeEvidenceDetails/properties/due_by": [
   "dispute-examples"
  ],
  "/components/schemas/DisputeEvidenceInput": [
   "dispute-evidence-types"
  ],
  "/components/schemas/DisputeList/properties/url": [
   "dispute-list-path"
  ],
  "/components/schemas/DisputeUpdate/properties/evidence": [
   "dispute-operations-unseen"
  ],
  "/components/schemas/DisputeUpdate/properties/metadata": [
   "dispute-operations-unseen"
  ],
  "/components/schemas/DisputeUpdate/properties/submit": [
   "dispute-operations-unseen"
  ],
  "/components/schemas/ErrorDetail/properties/code": [
   "core-unread-pages",
   "core-error-types",
   "core-error-fields"
  ],
  "/components/schemas/ErrorDetail/properties/decline_code": [
   "core-error-fields"
  ],
  "/components/schemas/ErrorDetail/properties/message": [
   "error-envelope",
   "core-error-fields"
  ],
  "/components/schemas/ErrorDetail/properties/param": [
   "core-error-fields"
  ],
  "/components/schemas/ErrorDetail/properties/type": [
   "core-error-types"
  ],
  "/components/schemas/ErrorEnvelope/properties/error": [
   "error-envelope"
  ],
  "/components/schemas/ErrorResponse": [
   "error-envelope"
  ],
  "/components/schemas/Event/properties/created": [
   "event-created-digits"
  ],
  "/components/schemas/Event/properties/livemode": [
   "event-object-missing"
  ],
  "/components/schemas/Event/properties/object": [
   "event-object-missing"
  ],
  "/components/schemas/Event/properties/pending_webhooks": [
   "event-sample-borrowed"
  ],
  "/components/schemas/EventType": [
   "core-unread-pages",
   "event-types-listed",
   "event-types-of-integrators",
   "event-types-borrowed",
   "payout-events"
  ],
  "/components/schemas/FileCreate/properties/file": [
   "file-upload-request"
  ],
  "/components/schemas/FileCreate/properties/purpose": [
   "file-upload-request",
   "file-purpose"
  ],
  "/components/schemas/Invoice": [
   "invoice-hidden-fields",
   "invoice-answer-cut"
  ],
  "/components/schemas/Invoice/properties/amount_precision": [
   "invoice-amount-precision"
  ],
  "/components/schemas/Invoice/properties/billing_reason": [
   "invoice-answer-cut"
  ],
  "/components/schemas/Invoice/properties/charge": [
   "invoice-status-hidden-on-create"
  ],
  "/components/schemas/Invoice/properties/collection_method": [
   "invoice-open-values"
  ],
  "/components/schemas/Invoice/properties/hosted_invoice_url": [
   "invoice-status-hidden-on-create"
  ],
  "/components/schemas/Invoice/properties/id": [
   "invoice-id-prefixes"
  ],
  "/components/schemas/Invoice/properties/object": [
   "invoice-object-names"
  ],
  "/components/schemas/Invoice/properties/period_end": [
   "invoice-times-as-strings"
  ],
  "/components/schemas/Invoice/properties/period_start": [
   "invoice-times-as-strings"
  ],
  "/components/schemas/Invoice/properties/status": [
   "invoice-status-hidden-on-create",
   "invoice-open-values"
  ],
  "/components/schemas/InvoiceAddLines/properties/lines": [
   "invoice-add-lines-fields"
  ],
  "/components/schemas/InvoiceCreate": [
   "invoice-create-fields",
   "invoice-status-hidden-on-create"
  ],
  "/components/schemas/InvoiceCreate/properties/collection_method": [
   "invoice-open-values"
  ],
  "/components/schemas/InvoiceCreate/properties/customer": [
   "invoice-customer-required"
  ],
  "/components/schemas/InvoiceItem": [
   "invoice-item-amount"
  ],
  "/components/schemas/InvoiceItem/properties/amount": [
   "invoice-item-amount"
  ],
  "/components/schemas/InvoiceItem/properties/date": [
   "invoice-times-as-strings"
  ],
  "/components/schemas/InvoiceItem/properties/id": [
   "invoice-id-prefixes"
  ],
  "/components/schemas/InvoiceItem/properties/price": [
   "invoice-price-shape"
  ],
  "/components/schemas/InvoiceItem/properties/subscription": [
   "invoice-item-fields-cut"
  ],
  "/components/schemas/InvoiceItem/properties/test_clock": [
   "invoice-item-fields-cut"
  ],
  "/components/schemas/InvoiceItemCreate": [
   "invoice-item-fields-cut"
  ],
  "/components/schemas/InvoiceItemCreate/properties/customer": [
   "invoice-customer-required"
  ],
  "/components/schemas/InvoiceLine": [
   "invoice-object-names",
   "invoice-lines-unnamed"
  ],
  "/components/schemas/InvoiceLineInput/properties/amount": [
   "invoice-add-lines-fields"
  ],
  "/components/schemas/InvoiceLineInput/properties/description": [
   "invoice-add-lines-fields"
  ],
  "/components/schemas/InvoiceLineInput/properties/metadata": [
   "invoice-add-lines-fields"
  ],
  "/components/schemas/InvoiceLineInput/properties/price": [
   "invoice-add-lines-fields"
  ],
  "/components/schemas/InvoiceLineInput/properties/price_data": [
   "invoice-add-lines-fields"
  ],
  "/components/schemas/InvoiceLineInput/properties/quantity": [
   "invoice-add-lines-fields"
  ],
  "/components/schemas/InvoiceLineList/properties/object": [
   "invoice-object-names"
  ],
  "/components/schemas/InvoiceList": [
   "invoice-list-answer"
  ],
  "/components/schemas/InvoicePeriod/properties/end": [
   "invoice-times-as-strings"
  ],
  "/components/schemas/InvoicePeriod/properties/start": [
   "invoice-times-as-strings"
  ],
  "/components/schemas/InvoicePeriodInput/properties/end": [
   "invoice-times-as-strings"
  ],
  "/components/schemas/InvoicePeriodInput/properties/start": [
   "invoice-times-as-strings"
  ],
  "/components/schemas/IssuingAuthorization": [
   "issuing-authorization-status",
   "issuing-authorization-hidden"
  ],
  "/components/schemas/IssuingAuthorization/properties/approved": [
   "issuing-authorization-status"
  ],
  "/components/schemas/IssuingAuthorization/properties/card": [
   "issuing-embedded-references"
  ],
  "/components/schemas/IssuingAuthorization/properties/id": [
   "issuing-object-names"
  ],
  "/components/schemas/IssuingAuthorization/properties/merchant_data": [
   "issuing-authorization-merchant"
  ],
  "/components/schemas/IssuingAuthorization/properties/object": [
   "issuing-object-names"
  ],
  "/components/schemas/IssuingAuthorizationList": [
   "issuing-authorization-list-body"
  ],
  "/components/schemas/IssuingCard": [
   "issuing-card-hidden"
  ],
  "/components/schemas/IssuingCard/properties/cardholder": [
   "issuing-embedded-references"
  ],
  "/components/schemas/IssuingCard/properties/cvc": [
   "issuing-card-expand"
  ],
  "/components/schemas/IssuingCard/properties/id": [
   "issuing-object-names"
  ],
  "/components/schemas/IssuingCard/properties/metadata": [
   "issuing-metadata-type"
  ],
  "/components/schemas/IssuingCard/properties/number": [
   "issuing-card-expand"
  ],
  "/components/schemas/IssuingCard/properties/object": [
   "issuing-object-names"
  ],
  "/components/schemas/IssuingCard/properties/type": [
   "issuing-card-type"
  ],
  "/components/schemas/IssuingCardCreate/properties/cardholder": [
   "issuing-card-create"
  ],
  "/components/schemas/IssuingCardCreate/properties/currency": [
   "issuing-card-create"
  ],
  "/components/schemas/IssuingCardCreate/properties/type": [
   "issuing-card-create",
   "issuing-card-type"
  ],
  "/components/schemas/IssuingCardUpdate": [
   "issuing-card-hidden"
  ],
  "/components/schemas/IssuingCardUpdate/properties/cancellation_reason": [
   "issuing-card-update-fields"
  ],
  "/components/schemas/IssuingCardUpdate/properties/metadata": [
   "issuing-card-update-fields",
   "issuing-metadata-type"
  ],
  "/components/schemas/IssuingCardUpdate/properties/status": [
   "issuing-card-update-fields"
  ],
  "/components/schemas/IssuingCardholder": [
   "issuing-cardholder-hidden"
  ],
  "/components/schemas/IssuingCardholder/properties/created": [
   "issuing-cardholder-hidden"
  ],
  "/components/schemas/IssuingCardholder/properties/id": [
   "issuing-cardholder-hidden"
  ],
  "/components/schemas/IssuingCardholder/properties/livemode": [
   "issuing-cardholder-hidden"
  ],
  "/components/schemas/IssuingCardholder/properties/object": [
   "issuing-cardholder-hidden"
  ],
  "/components/schemas/IssuingCardholderBilling/properties/address": [
   "issuing-cardholder-address"
  ],
  "/components/schemas/IssuingCardholderBillingInput/properties/address": [
   "issuing-cardholder-address"
  ],
  "/components/schemas/IssuingCardholderCreate": [
   "issuing-cardholder-fields",
   "issuing-cardholder-hidden"
  ],
  "/components/schemas/IssuingCardholderCreate/properties/billing": [
   "issuing-cardholder-fields"
  ],
  "/components/schemas/IssuingCardholderUpdate/properties/billing": [
   "issuing-cardholder-update"
  ],
  "/components/schemas/IssuingMerchant": [
   "issuing-authorization-merchant"
  ],
  "/components/schemas/IssuingMerchantData": [
   "issuing-authorization-merchant"
  ],
  "/components/schemas/IssuingMerchantData/properties/url": [
   "issuing-merchant-url"
  ],
  "/components/schemas/IssuingTransaction": [
   "issuing-transaction-hidden"
  ],
  "/components/schemas/IssuingTransaction/properties/authorization": [
   "issuing-embedded-references"
  ],
  "/components/schemas/IssuingTransaction/properties/card": [
   "issuing-embedded-references"
  ],
  "/components/schemas/IssuingTransaction/properties/cardholder": [
   "issuing-embedded-references"
  ],
  "/components/schemas/IssuingTransaction/properties/created": [
   "issuing-transaction-created"
  ],
  "/components/schemas/IssuingTransaction/properties/id": [
   "issuing-object-names"
  ],
  "/components/schemas/IssuingTransaction/properties/metadata": [
   "issuing-metadata-type"
  ],
  "/components/schemas/IssuingTransaction/properties/network_data": [
   "issuing-transaction-hidden"
  ],
  "/components/schemas/IssuingTransaction/properties/object": [
   "issuing-object-names"
  ],
  "/components/schemas/IssuingTransactionUpdate/properties/metadata": [
   "issuing-metadata-type"
  ],
  "/components/schemas/LineItem/properties/amount_subtotal": [
   "payment-link-line-item-types",
   "alipay-line-item-total"
  ],
  "/components/schemas/LineItem/properties/amount_total": [
   "payment-link-line-item-types",
   "alipay-line-item-total"
  ],
  "/components/schemas/LineItem/properties/quantity": [
   "payment-link-line-item-types"
  ],
  "/components/schemas/LineItemList/properties/object": [
   "payment-link-list-object"
  ],
  "/components/schemas/Metadata": [
   "core-metadata-limits"
  ],
  "/components/schemas/MobileMoneyData/properties/provider_code": [
   "payment-method-operator-decimals"
  ],
  "/components/schemas/NextAction": [
   "payment-method-next-action-names",
   "payment-method-next-action-inferred",
   "payment-method-next-action-url",
   "payment-method-truemoney-sample"
  ],
  "/components/schemas/NextAction/properties/alipay_handle_redirect": [
   "alipay-next-action-type"
  ],
  "/components/schemas/NextAction/properties/bank_transfer_uk_handle_redirect": [
   "payment-method-transfer-uk"
  ],
  "/components/schemas/NextAction/properties/bank_transfer_vn_handle_redirect": [
   "payment-method-vietnam-type",
   "payment-method-next-action-momo"
  ],
  "/components/schemas/NextAction/properties/challenge_redirect": [
   "alipay-next-action-type",
   "payment-method-next-action-3ds"
  ],
  "/components/schemas/NextAction/properties/ddc_redirect": [
   "payment-method-next-action-3ds"
  ],
  "/components/schemas/NextAction/properties/momo_handle_redirect": [
   "payment-method-next-action-momo"
  ],
  "/components/schemas/NextAction/properties/promptpay_handle_redirect": [
   "payment-method-truemoney-sample"
  ],
  "/components/schemas/NextAction/properties/redirect_to_url": [
   "payment-method-next-action-inferred"
  ],
  "/components/schemas/NextAction/properties/type": [
   "alipay-next-action-type",
   "payment-method-next-action-names",
   "payment-method-next-action-type-missing"
  ],
  "/components/schemas/OtherPaymentMethodOptions": [
   "payment-method-types-of-tomorrow",
   "payment-method-options-undeclared"
  ],
  "/components/schemas/PayeeBankAccount/properties/account_holder_type": [
   "destination-account-holder-type"
  ],
  "/components/schemas/PayerDetailsInput/properties/address": [
   "payment-method-billing-required"
  ],
  "/components/schemas/PayerDetailsInput/properties/email": [
   "payment-method-billing-required"
  ],
  "/components/schemas/PayerDetailsInput/properties/name": [
   "payment-method-billing-required"
  ],
  "/components/schemas/PaymentIntent/properties/amount_received": [
   "webhook-fulfilment-checks"
  ],
  "/components/schemas/PaymentIntent/properties/cancel_at": [
   "core-null-absent-empty"
  ],
  "/components/schemas/PaymentIntent/properties/capture_method": [
   "payment-intent-capture-method-absent"
  ],
  "/components/schemas/PaymentIntent/properties/client_secret": [
   "core-client-secret-shape"
  ],
  "/components/schemas/PaymentIntent/properties/confirmation_method": [
   "payment-intent-capture-method-absent"
  ],
  "/components/schemas/PaymentIntent/properties/currency": [
   "webhook-fulfilment-checks",
   "payment-method-spei-currency"
  ],
  "/components/schemas/PaymentIntent/properties/customer": [
   "core-null-absent-empty"
  ],
  "/components/schemas/PaymentIntent/properties/id": [
   "core-id-shape"
  ],
  "/components/schemas/PaymentIntent/properties/merchant_order_id": [
   "webhook-fulfilment-checks"
  ],
  "/components/schemas/PaymentIntent/properties/metadata": [
   "webhook-fulfilment-checks"
  ],
  "/components/schemas/PaymentIntent/properties/next_action": [
   "core-null-absent-empty",
   "payment-intent-json-strings"
  ],
  "/components/schemas/PaymentIntent/properties/payment_method": [
   "payment-intent-request-not-echoed"
  ],
  "/components/schemas/PaymentIntent/properties/payment_method_options": [
   "payment-intent-json-strings"
  ],
  "/components/schemas/PaymentIntent/properties/payment_method_types": [
   "payment-intent-json-strings"
  ],
  "/components/schemas/PaymentIntent/properties/status": [
   "webhook-fulfilment-checks",
   "payment-intent-statuses"
  ],
  "/components/schemas/PaymentIntentConfirm/properties/error_on_requires_action": [
   "payment-intent-confirm-switches"
  ],
  "/components/schemas/PaymentIntentConfirm/properties/off_session": [
   "payment-intent-off-session"
  ],
  "/components/schemas/PaymentIntentCreate/properties/amount": [
   "currency-idr-exponent",
   "currency-vnd-exponent",
   "crypto-limits",
   "payment-method-maximum-changed",
   "payment-method-limits-not-enforced",
   "payment-method-indonesia-minimum",
   "payment-method-paynow-copied"
  ],
  "/components/schemas/PaymentIntentCreate/properties/capture_method": [
   "payment-method-card-capture-method"
  ],
  "/components/schemas/PaymentIntentCreate/properties/confirm": [
   "payment-intent-request-not-echoed"
  ],
  "/components/schemas/PaymentIntentCreate/properties/currency": [
   "alipay-settlement",
   "payment-method-subscription-currencies",
   "payment-method-alipay-plus-myr",
   "payment-method-transfer-europe-currency",
   "payment-method-spei-currency"
  ],
  "/components/schemas/PaymentIntentCreate/properties/off-session": [
   "payment-intent-off-session"
  ],
  "/components/schemas/PaymentIntentCreate/properties/payment_method_data": [
   "payment-intent-request-not-echoed",
   "payment-method-truemoney-data",
   "payment-method-pix-sample"
  ],
  "/components/schemas/PaymentIntentCreate/properties/payment_method_options": [
   "alipay-options-spelling"
  ],
  "/components/schemas/PaymentIntentCreate/properties/payment_method_types": [
   "payment-method-truemoney-data"
  ],
  "/components/schemas/PaymentIntentCreate/properties/setup_future_usage": [
   "payment-method-card-setup-future-usage",
   "payment-method-saved"
  ],
  "/components/schemas/PaymentIntentList": [
   "core-list-other-paging"
  ],
  "/components/schemas/PaymentIntentList/properties/data": [
   "core-list-data",
   "payment-intent-item-fields"
  ],
  "/components/schemas/PaymentIntentList/properties/has_more": [
   "core-list-data"
  ],
  "/components/schemas/PaymentIntentList/properties/url": [
   "core-list-data"
  ],
  "/components/schemas/PaymentIntentSucceededEvent/properties/type": [
   "webhook-fulfilment-checks"
  ],
  "/components/schemas/PaymentIntentUpdate": [
   "payment-intent-update-fields"
  ],
  "/components/schemas/PaymentIntentUpdate/properties/capture_method": [
   "payment-intent-update-fields"
  ],
  "/components/schemas/PaymentIntentUpdate/properties/confirmation_method": [
   "payment-intent-update-fields"
  ],
  "/components/schemas/PaymentIntentUpdate/properties/customer": [
   "payment-intent-update-fields"
  ],
  "/components/schemas/PaymentIntentUpdate/properties/off-session": [
   "payment-intent-update-fields"
  ],
  "/components/schemas/PaymentIntentUpdate/properties/payment_method": [
   "payment-intent-update-fields"
  ],
  "/components/schemas/PaymentIntentUpdate/properties/payment_method_data": [
   "payment-intent-update-fields"
  ],
  "/components/schemas/PaymentIntentUpdate/properties/payment_method_options": [
   "payment-intent-update-fields"
  ],
  "/components/schemas/PaymentIntentUpdate/properties/payment_method_types": [
   "payment-intent-update-fields"
  ],
  "/components/schemas/PaymentIntentUpdate/properties/receipt_email": [
   "payment-intent-update-fields"
  ],
  "/components/schemas/PaymentIntentUpdate/properties/setup_future_usage": [
   "payment-intent-update-fields"
  ],
  "/components/schemas/PaymentLink": [
   "payment-link-hidden-fields"
  ],
  "/components/schemas/PaymentLink/properties/created": [
   "payment-link-unconfirmed-values"
  ],
  "/components/schemas/PaymentLink/properties/id": [
   "payment-link-unconfirmed-values"
  ],
  "/components/schemas/PaymentLink/properties/object": [
   "payment-link-unconfirmed-values"
  ],
  "/components/schemas/PaymentLinkAfterCompletion/properties/hosted_confirmation": [
   "payment-link-after-completion"
  ],
  "/components/schemas/PaymentLinkAfterCompletion/properties/redirect": [
   "payment-link-after-completion"
  ],
  "/components/schemas/PaymentLinkAfterCompletionInput/properties/hosted_confirmation": [
   "payment-link-after-completion"
  ],
  "/components/schemas/PaymentLinkAfterCompletionInput/properties/redirect": [
   "payment-link-after-completion"
  ],
  "/components/schemas/PaymentLinkCreate": [
   "payment-link-create-unseen",
   "payment-link-hidden-fields"
  ],
  "/components/schemas/PaymentLinkCreate/properties/line_items": [
   "payment-link-create-unseen"
  ],
  "/components/schemas/PaymentLinkItemInput/properties/price": [
   "payment-link-create-unseen"
  ],
  "/components/schemas/PaymentLinkItemInput/properties/quantity": [
   "payment-link-create-unseen"
  ],
  "/components/schemas/PaymentLinkList/properties/object": [
   "payment-link-list-object"
  ],
  "/components/schemas/PaymentLinkRedirect/properties/url": [
   "payment-link-after-completion"
  ],
  "/components/schemas/PaymentLinkRedirectInput/properties/url": [
   "payment-link-after-completion"
  ],
  "/components/schemas/PaymentLinkUpdate": [
   "payment-link-hidden-fields"
  ],
  "/components/schemas/PaymentLinkUpdate/properties/active": [
   "payment-link-update-body"
  ],
  "/components/schemas/PaymentLinkUpdate/properties/after_completion": [
   "payment-link-update-body"
  ],
  "/components/schemas/PaymentLinkUpdate/properties/billing_address_collection": [
   "payment-link-update-body"
  ],
  "/components/schemas/PaymentLinkUpdate/properties/line_items": [
   "payment-link-update-body"
  ],
  "/components/schemas/PaymentLinkUpdate/properties/metadata": [
   "payment-link-update-body"
  ],
  "/components/schemas/PaymentLinkUpdate/properties/phone_number_collection": [
   "payment-link-update-body"
  ],
  "/components/schemas/PaymentLinkUpdate/properties/shipping_address_collection": [
   "payment-link-update-body"
  ],
  "/components/schemas/PaymentMethod/properties/card": [
   "payment-methods-type-member"
  ],
  "/components/schemas/PaymentMethod/properties/created": [
   "payment-methods-created-unit"
  ],
  "/components/schemas/PaymentMethod/properties/id": [
   "payment-methods-type-required"
  ],
  "/components/schemas/PaymentMethod/properties/object": [
   "payment-methods-object-name",
   "payment-methods-type-required"
  ],
  "/components/schemas/PaymentMethod/properties/type": [
   "payment-methods-type-list",
   "payment-methods-type-required",
   "payment-methods-savable"
  ],
  "/components/schemas/PaymentMethodCard/properties/exp_month": [
   "payment-methods-expiry-types"
  ],
  "/components/schemas/PaymentMethodCard/properties/exp_year": [
   "payment-methods-expiry-types"
  ],
  "/components/schemas/PaymentMethodCard/properties/metadata": [
   "payment-methods-card-metadata"
  ],
  "/components/schemas/PaymentMethodCardInput": [
   "payment-methods-card-input"
  ],
  "/components/schemas/PaymentMethodCardInput/properties/cvc": [
   "payment-methods-card-required"
  ],
  "/components/schemas/PaymentMethodCardInput/properties/exp_month": [
   "payment-methods-card-required",
   "payment-methods-expiry-types",
   "payment-method-card-dates"
  ],
  "/components/schemas/PaymentMethodCardInput/properties/exp_year": [
   "payment-methods-card-required",
   "payment-methods-expiry-types",
   "payment-method-card-dates"
  ],
  "/components/schemas/PaymentMethodCardInput/properties/name": [
   "payment-methods-card-required"
  ],
  "/components/schemas/PaymentMethodCardInput/properties/number": [
   "payment-methods-card-required",
   "payment-method-card-fields"
  ],
  "/components/schemas/PaymentMethodCreate/properties/card": [
   "payment-methods-type-member"
  ],
  "/components/schemas/PaymentMethodCreate/properties/type": [
   "payment-methods-type-list"
  ],
  "/components/schemas/PaymentMethodData": [
   "crypto-integration",
   "payment-method-types-outside-list"
  ],
  "/components/schemas/PaymentMethodDataAlipayPlus/properties/alipayplus": [
   "payment-method-data-without-fields"
  ],
  "/components/schemas/PaymentMethodDataBankRedirect/properties/type": [
   "payment-method-eps-type"
  ],
  "/components/schemas/PaymentMethodDataMobileMoney/properties/type": [
   "payment-method-mobile-money-type"
  ],
  "/components/schemas/PaymentMethodDataOther": [
   "payment-method-types-of-tomorrow"
  ],
  "/components/schemas/PaymentMethodDataPlain/properties/billing_details": [
   "payment-method-billing-required"
  ],
  "/components/schemas/PaymentMethodDataSepaDebit": [
   "setup-intent-payment-method-data"
  ],
  "/components/schemas/PaymentMethodDataSepaDebit/properties/sepa_debit": [
   "payment-method-sepa-options",
   "payment-method-data-without-fields"
  ],
  "/components/schemas/PaymentMethodDataSepaDebit/properties/type": [
   "payment-method-sepa-type"
  ],
  "/components/schemas/PaymentMethodDataWechatPay/properties/wechat_pay": [
   "payment-method-data-without-fields"
  ],
  "/components/schemas/PaymentMethodList": [
   "payment-methods-list-answer"
  ],
  "/components/schemas/PaymentMethodOptionsInput": [
   "payment-method-akulaku",
   "payment-method-options-undeclared"
  ],
  "/components/schemas/PaymentMethodOptionsInput/properties/sepa": [
   "payment-method-sepa-options"
  ],
  "/components/schemas/PaymentMethodOptionsInput/properties/sepa_debit": [
   "payment-method-sepa-options"
  ],
  "/components/schemas/PaymentMethodType": [
   "core-unread-pages",
   "alipay-type-name",
   "payment-methods-type-list",
   "payment-methods-type-split",
   "payment-method-types-run-together",
   "payment-method-types-outside-list",
   "payment-method-types-of-tomorrow",
   "payment-method-types-unknown",
   "payment-method-vietnam-type",
   "payment-method-sepa-type",
   "payment-method-eps-type",
   "payment-method-integrator-spellings",
   "payment-method-akulaku",
   "payment-method-mobile-money-type",
   "payment-method-saved",
   "payment-method-country-columns",
   "payment-method-transfer-uk",
   "payment-method-paynow-copied"
  ],
  "/components/schemas/Payout": [
   "payout-hidden-fields"
  ],
  "/components/schemas/Payout/properties/amount": [
   "payout-two-forms"
  ],
  "/components/schemas/Payout/properties/balance_transaction": [
   "payout-two-forms"
  ],
  "/components/schemas/Payout/properties/beneficiary": [
   "payout-two-forms"
  ],
  "/components/schemas/Payout/properties/beneficiary_data": [
   "payout-two-forms"
  ],
  "/components/schemas/Payout/properties/created": [
   "payout-timestamps"
  ],
  "/components/schemas/Payout/properties/currency": [
   "payout-two-forms"
  ],
  "/components/schemas/Payout/properties/currency_account": [
   "payout-two-forms",
   "payout-null-only-fields"
  ],
  "/components/schemas/Payout/properties/description": [
   "payout-fields-carried-over"
  ],
  "/components/schemas/Payout/properties/destination": [
   "payout-two-forms"
  ],
  "/components/schemas/Payout/properties/failure_balance_transaction": [
   "payout-two-forms"
  ],
  "/components/schemas/Payout/properties/failure_code": [
   "payout-fields-carried-over"
  ],
  "/components/schemas/Payout/properties/failure_message": [
   "payout-fields-carried-over"
  ],
  "/components/schemas/Payout/properties/merchant_payout_id": [
   "payout-fields-carried-over"
  ],
  "/components/schemas/Payout/properties/metadata": [
   "payout-fields-carried-over"
  ],
  "/components/schemas/Payout/properties/method": [
   "payout-two-forms"
  ],
  "/components/schemas/Payout/properties/payment_amount": [
   "payout-two-forms",
   "payout-source-amount-ignored"
  ],
  "/components/schemas/Payout/properties/payment_currency": [
   "payout-two-forms"
  ],
  "/components/schemas/Payout/properties/payment_intents_id": [
   "payout-two-forms",
   "payout-type-older"
  ],
  "/components/schemas/Payout/properties/source_amount": [
   "payout-two-forms",
   "payout-source-amount-ignored"
  ],
  "/components/schemas/Payout/properties/source_currency": [
   "payout-two-forms"
  ],
  "/components/schemas/Payout/properties/status": [
   "payout-first-status",
   "payout-cancel"
  ],
  "/components/schemas/Payout/properties/type": [
   "payout-two-forms",
   "payout-type-older"
  ],
  "/components/schemas/PayoutBeneficiary/properties/payee": [
   "payout-null-only-fields"
  ],
  "/components/schemas/PayoutBeneficiaryBusiness/properties/company_registered_name": [
   "beneficiary-company-name"
  ],
  "/components/schemas/PayoutBeneficiaryBusinessInfo/properties/legal_rep_id_type": [
   "beneficiary-id-types"
  ],
  "/components/schemas/PayoutBeneficiaryData/properties/entity": [
   "beneficiary-entity"
  ],
  "/components/schemas/PayoutBeneficiaryData/properties/nickname": [
   "payout-inline-nickname"
  ],
  "/components/schemas/PayoutCreate/properties/beneficiary": [
   "beneficiary-id-prefix",
   "payout-beneficiary-choice"
  ],
  "/components/schemas/PayoutCreate/properties/beneficiary_data": [
   "payout-beneficiary-choice"
  ],
  "/components/schemas/PayoutCreate/properties/merchant_payout_id": [
   "payout-merchant-payout-id"
  ],
  "/components/schemas/PayoutCreate/properties/metadata": [
   "payout-metadata-documents"
  ],
  "/components/schemas/PayoutCreate/properties/payment_amount": [
   "payout-amounts-both",
   "payout-source-amount-ignored",
   "payout-limits"
  ],
  "/components/schemas/PayoutCreate/properties/payment_currency": [
   "payout-currency-case",
   "payout-required-fields",
   "destination-other-currency"
  ],
  "/components/schemas/PayoutCreate/properties/payment_intents_id": [
   "payout-type-older"
  ],
  "/components/schemas/PayoutCreate/properties/source_amount": [
   "payout-amounts-both",
   "payout-source-amount-ignored",
   "payout-limits"
  ],
  "/components/schemas/PayoutCreate/properties/source_currency": [
   "payout-required-fields"
  ],
  "/components/schemas/PayoutCreate/properties/type": [
   "payout-type-older"
  ],
  "/components/schemas/PayoutDestination/properties/account_holder_type": [
   "destination-account-holder-type"
  ],
  "/components/schemas/PayoutList/properties/url": [
   "payout-list-path"
  ],
  "/components/schemas/PayoutPaidEvent/properties/created": [
   "event-created-digits"
  ],
  "/components/schemas/PayoutUpdate/properties/metadata": [
   "payout-metadata-type"
  ],
  "/components/schemas/Price/properties/billing_scheme": [
   "price-billing-scheme"
  ],
  "/components/schemas/Price/properties/product": [
   "invoice-price-shape",
   "price-product-shape"
  ],
  "/components/schemas/Price/properties/tiers": [
   "invoice-price-shape"
  ],
  "/components/schemas/Price/properties/unit_amount": [
   "price-unit-amount-type"
  ],
  "/components/schemas/PriceCreate/properties/active": [
   "price-unit-amount-type"
  ],
  "/components/schemas/PriceCreate/properties/billing_scheme": [
   "price-billing-scheme"
  ],
  "/components/schemas/PriceCreate/properties/currency": [
   "alipay-settlement",
   "payment-method-subscription-currencies",
   "payment-method-unionpay-currencies"
  ],
  "/components/schemas/PriceCreate/properties/product": [
   "price-explicit-nulls"
  ],
  "/components/schemas/PriceCreate/properties/product_data": [
   "price-explicit-nulls"
  ],
  "/components/schemas/PriceCreate/properties/recurring": [
   "subscription-guide"
  ],
  "/components/schemas/PriceCreate/properties/unit_amount": [
   "crypto-limits",
   "payment-method-limits-not-enforced",
   "price-unit-amount-type"
  ],
  "/components/schemas/PriceProductData/properties/description": [
   "session-description-echo"
  ],
  "/components/schemas/PriceProductData/properties/id": [
   "product-request-id"
  ],
  "/components/schemas/PriceProductData/properties/url": [
   "urls-without-scheme"
  ],
  "/components/schemas/PriceRecurring/properties/usage_type": [
   "price-usage-type"
  ],
  "/components/schemas/PriceRecurringInput/properties/interval_count": [
   "price-unit-amount-type",
   "subscription-numeric-types"
  ],
  "/components/schemas/PriceRecurringInput/properties/usage_type": [
   "price-usage-type"
  ],
  "/components/schemas/PriceTier/properties/flat_amount": [
   "price-tier-types"
  ],
  "/components/schemas/PriceTier/properties/unit_amount": [
   "price-tier-types"
  ],
  "/components/schemas/PriceTier/properties/up_to": [
   "price-tier-types"
  ],
  "/components/schemas/PriceUpdate/properties/metadata": [
   "price-update-metadata"
  ],
  "/components/schemas/Product": [
   "product-hidden-fields"
  ],
  "/components/schemas/Product/properties/created": [
   "product-changes-between-answers"
  ],
  "/components/schemas/Product/properties/description": [
   "session-description-echo",
   "product-changes-between-answers"
  ],
  "/components/schemas/Product/properties/images": [
   "product-images"
  ],
  "/components/schemas/Product/properties/metadata": [
   "product-metadata-echo"
  ],
  "/components/schemas/Product/properties/name": [
   "product-changes-between-answers"
  ],
  "/components/schemas/Product/properties/url": [
   "urls-without-scheme"
  ],
  "/components/schemas/ProductCreate/properties/id": [
   "product-request-id"
  ],
  "/components/schemas/ProductCreate/properties/metadata": [
   "product-metadata-echo"
  ],
  "/components/schemas/ProductCreate/properties/url": [
   "urls-without-scheme"
  ],
  "/components/schemas/PromotionCode/properties/created": [
   "promotion-code-unconfirmed-values"
  ],
  "/components/schemas/PromotionCode/properties/expires_at": [
   "promotion-code-expires-at"
  ],
  "/components/schemas/PromotionCode/properties/id": [
   "promotion-code-unconfirmed-values"
  ],
  "/components/schemas/PromotionCode/properties/object": [
   "promotion-code-unconfirmed-values"
  ],
  "/components/schemas/PromotionCodeCreate": [
   "promotion-code-required"
  ],
  "/components/schemas/PromotionCodeCreate/properties/coupon": [
   "promotion-code-required"
  ],
  "/components/schemas/PromotionCodeCreate/properties/expires_at": [
   "promotion-code-expires-at"
  ],
  "/components/schemas/QrCodeRedirect/properties/qrcode": [
   "payment-method-next-action-momo"
  ],
  "/components/schemas/QrCodeRedirect/properties/url": [
   "payment-method-next-action-momo"
  ],
  "/components/schemas/Redirect/properties/url": [
   "core-three-d-secure-pages"
  ],
  "/components/schemas/Refund/properties/balance_transaction": [
   "balance-transactions"
  ],
  "/components/schemas/Refund/properties/created": [
   "timestamps-seconds"
  ],
  "/components/schemas/Refund/properties/description": [
   "refund-receipt-number"
  ],
  "/components/schemas/Refund/properties/failure_reason": [
   "refund-receipt-number"
  ],
  "/components/schemas/Refund/properties/payment_intent": [
   "refund-payment-intent-whole"
  ],
  "/components/schemas/Refund/properties/reason": [
   "refund-reasons"
  ],
  "/components/schemas/Refund/properties/receipt_number": [
   "refund-receipt-number"
  ],
  "/components/schemas/RefundCreate/properties/amount": [
   "refund-amount-type"
  ],
  "/components/schemas/RefundCreate/properties/payment_intent": [
   "refund-payment-intent-required"
  ],
  "/components/schemas/RefundCreate/properties/reason": [
   "refund-reasons"
  ],
  "/components/schemas/SepaDebitOptionsInput/properties/iban": [
   "payment-method-sepa-options",
   "payment-method-sample-identities"
  ],
  "/components/schemas/SetupAttempt": [
   "setup-attempt-fields"
  ],
  "/components/schemas/SetupAttempt/properties/status": [
   "setup-attempt-fields"
  ],
  "/components/schemas/SetupAttemptList": [
   "charge-list-envelope"
  ],
  "/components/schemas/SetupIntent": [
   "setup-intent-object",
   "setup-intent-events",
   "setup-intent-checkout"
  ],
  "/components/schemas/SetupIntent/properties/payment_method_options": [
   "setup-intent-payment-method-options"
  ],
  "/components/schemas/SetupIntent/properties/status": [
   "setup-intent-statuses"
  ],
  "/components/schemas/SetupIntentCancel/properties/cancellation_reason": [
   "setup-intent-cancellation-reason"
  ],
  "/components/schemas/SetupIntentConfirm": [
   "setup-intent-request-fields"
  ],
  "/components/schemas/SetupIntentConfirm/properties/payment_method_data": [
   "setup-intent-payment-method-data"
  ],
  "/components/schemas/SetupIntentConfirm/properties/payment_method_options": [
   "setup-intent-payment-method-options"
  ],
  "/components/schemas/SetupIntentConfirm/properties/return_url": [
   "setup-intent-request-fields",
   "setup-intent-return-url"
  ],
  "/components/schemas/SetupIntentConfirm/properties/usage": [
   "setup-intent-request-fields"
  ],
  "/components/schemas/SetupIntentCreate": [
   "setup-intent-request-types"
  ],
  "/components/schemas/SetupIntentCreate/properties/confirm": [
   "setup-intent-request-fields",
   "setup-intent-guide-required"
  ],
  "/components/schemas/SetupIntentCreate/properties/customer": [
   "setup-intent-guide-required"
  ],
  "/components/schemas/SetupIntentCreate/properties/payment_method_data": [
   "setup-intent-guide-required",
   "setup-intent-payment-method-data"
  ],
  "/components/schemas/SetupIntentCreate/properties/payment_method_options": [
   "setup-intent-payment-method-options"
  ],
  "/components/schemas/SetupIntentCreate/properties/payment_method_types": [
   "setup-intent-request-fields"
  ],
  "/components/schemas/SetupIntentCreate/properties/return_url": [
   "setup-intent-request-fields",
   "setup-intent-guide-required",
   "setup-intent-return-url"
  ],
  "/components/schemas/SetupIntentCreate/properties/usage": [
   "setup-intent-request-fields",
   "setup-intent-guide-required"
  ],
  "/components/schemas/SetupIntentList": [
   "charge-list-envelope"
  ],
  "/components/schemas/SetupIntentUpdate": [
   "setup-intent-request-types",
   "setup-intent-request-fields"
  ],
  "/components/schemas/SetupIntentUpdate/properties/payment_method_data": [
   "setup-intent-payment-method-data"
  ],
  "/components/schemas/SetupIntentUpdate/properties/payment_method_options": [
   "setup-intent-payment-method-options"
  ],
  "/components/schemas/SetupIntentUpdate/properties/payment_method_types": [
   "setup-intent-request-fields"
  ],
  "/components/schemas/SpeiOptionsInput/properties/curp": [
   "payment-method-sample-identities"
  ],
  "/components/schemas/SpeiOptionsInput/properties/rfc_pf": [
   "payment-method-sample-identities"
  ],
  "/components/schemas/Subscription": [
   "subscription-object-unseen"
  ],
  "/components/schemas/Subscription/properties/collection_method": [
   "invoice-open-values"
  ],
  "/components/schemas/Subscription/properties/customer": [
   "subscription-customer-expandable"
  ],
  "/components/schemas/Subscription/properties/id": [
   "invoice-id-prefixes"
  ],
  "/components/schemas/Subscription/properties/items": [
   "subscription-object-unseen"
  ],
  "/components/schemas/Subscription/properties/metadata": [
   "subscription-metadata-type"
  ],
  "/components/schemas/SubscriptionCreate/properties/add_invoice_items": [
   "subscription-add-invoice-items"
  ],
  "/components/schemas/SubscriptionCreate/properties/collection_method": [
   "invoice-open-values"
  ],
  "/components/schemas/SubscriptionCreate/properties/currency": [
   "subscription-payment-methods"
  ],
  "/components/schemas/SubscriptionCreate/properties/customer": [
   "subscription-customer-expandable"
  ],
  "/components/schemas/SubscriptionCreate/properties/metadata": [
   "subscription-metadata-type"
  ],
  "/components/schemas/SubscriptionInvoiceItemInput/properties/price": [
   "subscription-nesting"
  ],
  "/components/schemas/SubscriptionInvoiceItemInput/properties/price_data": [
   "subscription-add-invoice-items",
   "subscription-nesting"
  ],
  "/components/schemas/SubscriptionInvoiceItemInput/properties/quantity": [
   "subscription-numeric-types",
   "subscription-nesting"
  ],
  "/components/schemas/SubscriptionItem/properties/billing_thresholds": [
   "subscription-item-fields-cut"
  ],
  "/components/schemas/SubscriptionItem/properties/created": [
   "subscription-item-fields-cut"
  ],
  "/components/schemas/SubscriptionItem/properties/id": [
   "invoice-id-prefixes"
  ],
  "/components/schemas/SubscriptionItem/properties/metadata": [
   "subscription-metadata-type"
  ],
  "/components/schemas/SubscriptionItem/properties/object": [
   "invoice-object-names"
  ],
  "/components/schemas/SubscriptionItem/properties/price": [
   "invoice-price-shape",
   "subscription-item-fields-cut"
  ],
  "/components/schemas/SubscriptionItem/properties/quantity": [
   "subscription-item-fields-cut"
  ],
  "/components/schemas/SubscriptionItem/properties/subscription": [
   "subscription-item-fields-cut"
  ],
  "/components/schemas/SubscriptionItem/properties/tax_rates": [
   "subscription-item-fields-cut"
  ],
  "/components/schemas/SubscriptionItemChangeInput/properties/quantity": [
   "subscription-update-quantity"
  ],
  "/components/schemas/SubscriptionItemCreate/properties/metadata": [
   "subscription-item-metadata-required",
   "subscription-metadata-type"
  ],
  "/components/schemas/SubscriptionItemInput/properties/metadata": [
   "subscription-item-metadata-required",
   "subscription-metadata-type"
  ],
  "/components/schemas/SubscriptionItemInput/properties/price": [
   "subscription-price-or-price-data"
  ],
  "/components/schemas/SubscriptionItemInput/properties/price_data": [
   "subscription-price-or-price-data"
  ],
  "/components/schemas/SubscriptionItemInput/properties/quantity": [
   "subscription-numeric-types"
  ],
  "/components/schemas/SubscriptionLineItemPriceData": [
   "subscription-line-price-data"
  ],
  "/components/schemas/SubscriptionLineItemPriceData/properties/billing_scheme": [
   "subscription-open-values"
  ],
  "/components/schemas/SubscriptionLineItemPriceData/properties/currency": [
   "subscription-line-price-data"
  ],
  "/components/schemas/SubscriptionLineItemPriceData/properties/product": [
   "subscription-line-price-data"
  ],
  "/components/schemas/SubscriptionLineItemPriceData/properties/product_data": [
   "subscription-line-price-data"
  ],
  "/components/schemas/SubscriptionLineItemPriceData/properties/tiers": [
   "subscription-line-price-data"
  ],
  "/components/schemas/SubscriptionLineItemPriceData/properties/tiers_mode": [
   "subscription-line-price-data",
   "subscription-open-values"
  ],
  "/components/schemas/SubscriptionLineItemPriceData/properties/unit_amount": [
   "subscription-line-price-data"
  ],
  "/components/schemas/SubscriptionList/properties/data": [
   "subscription-list-items"
  ],
  "/components/schemas/SubscriptionPaymentSettingsInput/properties/payment_method_options": [
   "subscription-nesting"
  ],
  "/components/schemas/SubscriptionPaymentSettingsInput/properties/payment_method_types": [
   "subscription-payment-method-types",
   "subscription-nesting",
   "subscription-payment-methods"
  ],
  "/components/schemas/SubscriptionPaymentSettingsInput/properties/save_default_payment_method": [
   "subscription-nesting",
   "subscription-open-values"
  ],
  "/components/schemas/SubscriptionPriceData/properties/currency": [
   "subscription-price-data-cut"
  ],
  "/components/schemas/SubscriptionPriceData/properties/product": [
   "subscription-price-data-cut"
  ],
  "/components/schemas/SubscriptionPriceData/properties/recurring": [
   "subscription-price-data-cut"
  ],
  "/components/schemas/SubscriptionPriceData/properties/unit_amount": [
   "subscription-numeric-types",
   "subscription-price-data-cut"
  ],
  "/components/schemas/SubscriptionUpdate": [
   "subscription-update-two-forms"
  ],
  "/components/schemas/SubscriptionUpdate/properties/cancel_at_period_end": [
   "subscription-calls-unseen"
  ],
  "/components/schemas/SubscriptionUpdate/properties/items": [
   "subscription-update-two-forms"
  ],
  "/components/schemas/SubscriptionUpdate/properties/line_items": [
   "subscription-update-two-forms"
  ],
  "/components/schemas/SubscriptionUpdate/properties/proration_behavior": [
   "subscription-update-two-forms",
   "subscription-open-values"
  ],
  "/components/schemas/TimestampMs": [
   "timestamps-seconds",
   "core-timestamp-tolerance"
  ],
  "/components/schemas/UpiAddressInput": [
   "destination-required"
  ],
  "/components/schemas/UpiOptionsInput/properties/app_type": [
   "payment-method-upi-app-type"
  ],
  "/components/schemas/UploadedFile/properties/created": [
   "file-timestamps"
  ],
  "/components/schemas/UploadedFile/properties/expires_at": [
   "file-timestamps"
  ],
  "/components/schemas/UploadedFile/properties/purpose": [
   "file-purpose"
  ],
  "/components/schemas/UploadedFile/properties/url": [
   "file-url-key"
  ],
  "/components/schemas/WebhookEndpoint/properties/api_version": [
   "webhook-endpoint-nulls"
  ],
  "/components/schemas/WebhookEndpoint/properties/description": [
   "webhook-endpoint-nulls"
  ],
  "/components/schemas/WebhookEndpoint/properties/id": [
   "webhook-endpoint-required"
  ],
  "/components/schemas/WebhookEndpoint/properties/metadata": [
   "webhook-endpoint-nulls"
  ],
  "/components/schemas/WebhookEndpoint/properties/object": [
   "webhook-endpoint-required"
  ],
  "/components/schemas/WebhookEndpoint/properties/secret": [
   "webhook-secret-form",
   "webhook-secret-returned",
   "webhook-endpoint-list-secret",
   "webhook-endpoint-secret-length"
  ],
  "/components/schemas/WebhookEndpointCreate/properties/api_version": [
   "webhook-endpoint-create-body"
  ],
  "/components/schemas/WebhookEndpointCreate/properties/description": [
   "webhook-endpoint-create-body"
  ],
  "/components/schemas/WebhookEndpointCreate/properties/enabled_events": [
   "webhook-endpoint-create-body"
  ],
  "/components/schemas/WebhookEndpointCreate/properties/metadata": [
   "webhook-endpoint-create-body"
  ],
  "/components/schemas/WebhookEndpointCreate/properties/url": [
   "webhook-endpoint-create-body"
  ],
  "/components/schemas/WebhookEndpointList": [
   "core-list-other-paging"
  ],
  "/components/schemas/WebhookEndpointList/properties/data": [
   "core-list-data"
  ],
  "/components/schemas/WebhookEndpointList/properties/has_more": [
   "core-list-data"
  ],
  "/components/schemas/WebhookEndpointList/properties/url": [
   "core-list-data"
  ],
  "/components/schemas/WebhookEndpointUpdate/properties/description": [
   "webhook-endpoint-update-unseen"
  ],
  "/components/schemas/WebhookEndpointUpdate/properties/disabled": [
   "webhook-endpoint-update-unseen"
  ],
  "/components/schemas/WebhookEndpointUpdate/properties/enabled_events": [
   "webhook-endpoint-update-unseen"
  ],
  "/components/schemas/WebhookEndpointUpdate/properties/metadata": [
   "webhook-endpoint-update-unseen"
  ],
  "/components/schemas/WebhookEndpointUpdate/properties/url": [
   "webhook-endpoint-update-unseen"
  ],
  "/components/schemas/WechatPayOptionsInput/properties/terminal_type": [
   "payment-method-wechat-terminal-type"
  ],
  "/components/securitySchemes/secretKey": [
   "core-publishable-prefix",
   "core-key-shape",
   "core-other-authentication",
   "customers-header-parameters"
  ],
  "/info": [
   "core-similar-names"
  ],
  "/paths/~1v1~1balance/get": [
   "balance-headers",
   "balance-transactions"
  ],
  "/paths/~1v1~1beneficiaries/get": [
   "beneficiary-undocumented-operations"
  ],
  "/paths/~1v1~1beneficiaries/post/responses/200": [
   "beneficiary-create-answer"
  ],
  "/paths/~1v1~1beneficiaries~1{beneficiary_id}/delete": [
   "beneficiary-undocumented-operations"
  ],
  "/paths/~1v1~1beneficiaries~1{beneficiary_id}/post": [
   "beneficiary-undocumented-operations"
  ],
  "/paths/~1v1~1beneficiaries~1{beneficiary_id}/post/responses/200": [
   "beneficiary-create-answer"
  ],
  "/paths/~1v1~1charges~1list/get": [
   "charge-list-path",
   "charge-list-filters"
  ],
  "/paths/~1v1~1charges~1list/get/parameters": [
   "setup-intent-content-headers",
   "charge-list-filters"
  ],
  "/paths/~1v1~1charges~1{id}/get/parameters": [
   "setup-intent-content-headers"
  ],
  "/paths/~1v1~1checkout~1sessions/post": [
   "core-browser-flows",
   "subscription-guide"
  ],
  "/paths/~1v1~1checkout~1sessions/post/requestBody/content/application~1json": [
   "content-type"
  ],
  "/paths/~1v1~1checkout~1sessions~1list/get": [
   "session-list-filters"
  ],
  "/paths/~1v1~1checkout~1sessions~1list/get/parameters": [
   "session-list-filters"
  ],
  "/paths/~1v1~1checkout~1sessions~1{id}/get/parameters": [
   "content-headers"
  ],
  "/paths/~1v1~1checkout~1sessions~1{id}~1line_items/get": [
   "session-list-filters"
  ],
  "/paths/~1v1~1checkout~1sessions~1{id}~1line_items/get/parameters": [
   "session-list-filters"
  ],
  "/paths/~1v1~1coupons/get": [
   "coupon-third-page"
  ],
  "/paths/~1v1~1customers/get": [
   "customers-unseen-operations"
  ],
  "/paths/~1v1~1customers/get/parameters": [
   "customers-header-parameters"
  ],
  "/paths/~1v1~1customers/post/parameters": [
   "customers-header-parameters"
  ],
  "/paths/~1v1~1customers/post/requestBody": [
   "customers-create-fields"
  ],
  "/paths/~1v1~1customers~1{customer_id}~1payment_methods/get": [
   "payment-methods-list-path",
   "payment-methods-list-guide-body"
  ],
  "/paths/~1v1~1customers~1{customer_id}~1payment_methods/get/parameters": [
   "customers-header-parameters",
   "payment-methods-list-cursors"
  ],
  "/paths/~1v1~1customers~1{customer_id}~1payment_methods~1{paymentmethod_id}/get": [
   "payment-methods-unseen-pages"
  ],
  "/paths/~1v1~1customers~1{customer_id}~1payment_methods~1{paymentmethod_id}/get/parameters": [
   "customers-header-parameters"
  ],
  "/paths/~1v1~1customers~1{id}/delete": [
   "customers-unseen-operations"
  ],
  "/paths/~1v1~1customers~1{id}/delete/parameters": [
   "customers-header-parameters"
  ],
  "/paths/~1v1~1customers~1{id}/get": [
   "customers-retrieve-body"
  ],
  "/paths/~1v1~1customers~1{id}/get/parameters": [
   "customers-header-parameters"
  ],
  "/paths/~1v1~1customers~1{id}/post/parameters": [
   "customers-header-parameters"
  ],
  "/paths/~1v1~1disputes~1list/get": [
   "dispute-in-development",
   "dispute-list-path",
   "dispute-list-filters"
  ],
  "/paths/~1v1~1disputes~1list/get/parameters": [
   "setup-intent-content-headers",
   "dispute-list-filters"
  ],
  "/paths/~1v1~1disputes~1{id}/get": [
   "dispute-operations-unseen",
   "dispute-in-development"
  ],
  "/paths/~1v1~1disputes~1{id}/get/parameters": [
   "setup-intent-content-headers"
  ],
  "/paths/~1v1~1disputes~1{id}/post": [
   "dispute-operations-unseen",
   "dispute-in-development"
  ],
  "/paths/~1v1~1disputes~1{id}/post/parameters": [
   "setup-intent-content-headers"
  ],
  "/paths/~1v1~1disputes~1{id}~1close/post": [
   "dispute-in-development",
   "dispute-close-meaning"
  ],
  "/paths/~1v1~1disputes~1{id}~1close/post/parameters": [
   "setup-intent-content-headers"
  ],
  "/paths/~1v1~1disputes~1{id}~1close/post/responses/200": [
   "dispute-close-answer"
  ],
  "/paths/~1v1~1events~1{id}/get": [
   "event-list-missing"
  ],
  "/paths/~1v1~1events~1{id}/get/parameters": [
   "content-headers"
  ],
  "/paths/~1v1~1events~1{id}/get/parameters/0": [
   "event-path-blank"
  ],
  "/paths/~1v1~1files/post": [
   "file-upload-request"
  ],
  "/paths/~1v1~1files/post/requestBody/content/multipart~1form-data": [
   "file-upload-request"
  ],
  "/paths/~1v1~1files~1{id}/get/parameters": [
   "setup-intent-content-headers"
  ],
  "/paths/~1v1~1invoiceitems/post": [
   "invoice-item-path-naming"
  ],
  "/paths/~1v1~1invoiceitems~1{id}/get": [
   "invoice-item-path-naming"
  ],
  "/paths/~1v1~1invoices~1{id}/delete": [
   "invoice-delete-method"
  ],
  "/paths/~1v1~1invoices~1{id}/get": [
   "invoice-retrieve-unseen"
  ],
  "/paths/~1v1~1invoices~1{id}~1add_lines/post/responses/200": [
   "invoice-add-lines-answer"
  ],
  "/paths/~1v1~1issuing~1authorizations/get": [
   "issuing-developing"
  ],
  "/paths/~1v1~1issuing~1authorizations/get/parameters/2": [
   "issuing-authorization-status"
  ],
  "/paths/~1v1~1issuing~1cardholders/get/parameters": [
   "issuing-cardholder-list-body"
  ],
  "/paths/~1v1~1issuing~1cardholders~1{id}/post": [
   "issuing-cardholder-update"
  ],
  "/paths/~1v1~1issuing~1cards/get/parameters/1": [
   "issuing-card-type"
  ],
  "/paths/~1v1~1issuing~1cards/post": [
   "issuing-card-create"
  ],
  "/paths/~1v1~1issuing~1cards~1{id}/get/parameters/1": [
   "issuing-card-expand"
  ],
  "/paths/~1v1~1issuing~1transactions~1{id}/get": [
   "issuing-transaction-retrieve"
  ],
  "/paths/~1v1~1issuing~1transactions~1{id}/post": [
   "issuing-developing"
  ],
  "/paths/~1v1~1payment_intents/get": [
   "core-list-get-body"
  ],
  "/paths/~1v1~1payment_intents/get/parameters": [
   "core-list-get-body",
   "core-list-other-paging"
  ],
  "/paths/~1v1~1payment_intents/post": [
   "core-browser-flows"
  ],
  "/paths/~1v1~1payment_intents/post/requestBody/content/application~1json": [
   "content-type"
  ],
  "/paths/~1v1~1payment_intents/post/responses": [
   "status-422"
  ],
  "/paths/~1v1~1payment_intents~1search/get/parameters": [
   "core-list-other-paging"
  ],
  "/paths/~1v1~1payment_intents~1{id}/get/parameters": [
   "content-headers"
  ],
  "/paths/~1v1~1payment_intents~1{id}/get/parameters/1": [
   "payment-intent-client-secret-parameter"
  ],
  "/paths/~1v1~1payment_intents~1{id}/get/responses/200": [
   "core-response-headers"
  ],
  "/paths/~1v1~1payment_intents~1{id}~1confirm/post/requestBody/content/application~1json": [
   "content-type"
  ],
  "/paths/~1v1~1payment_links/get": [
   "payment-link-list-filters"
  ],
  "/paths/~1v1~1payment_links/get/parameters": [
   "payment-link-list-filters"
  ],
  "/paths/~1v1~1payment_links/get/parameters/3": [
   "payment-link-list-active"
  ],
  "/paths/~1v1~1payment_links/post": [
   "payment-link-create-unseen"
  ],
  "/paths/~1v1~1payment_links~1{id}/post": [
   "payment-link-update-path"
  ],
  "/paths/~1v1~1payment_links~1{id}~1line_items/get": [
   "payment-link-list-filters"
  ],
  "/paths/~1v1~1payment_links~1{id}~1line_items/get/parameters": [
   "payment-link-list-filters"
  ],
  "/paths/~1v1~1payment_methods/get": [
   "payment-methods-list-path",
   "payment-methods-unseen-pages"
  ],
  "/paths/~1v1~1payment_methods/get/parameters": [
   "customers-header-parameters",
   "payment-methods-list-cursors"
  ],
  "/paths/~1v1~1payment_methods/post": [
   "payment-methods-create-state"
  ],
  "/paths/~1v1~1payment_methods/post/parameters": [
   "customers-header-parameters"
  ],
  "/paths/~1v1~1payment_methods~1{paymentmethod_id}/get": [
   "payment-methods-unseen-pages"
  ],
  "/paths/~1v1~1payment_methods~1{paymentmethod_id}/get/parameters": [
   "customers-header-parameters"
  ],
  "/paths/~1v1~1payment_methods~1{paymentmethod_id}/post": [
   "payment-methods-unseen-pages"
  ],
  "/paths/~1v1~1payment_methods~1{paymentmethod_id}/post/parameters": [
   "customers-header-parameters"
  ],
  "/paths/~1v1~1payment_methods~1{paymentmethod_id}~1attach/post": [
   "payment-methods-savable"
  ],
  "/paths/~1v1~1payment_methods~1{paymentmethod_id}~1attach/post/parameters": [
   "customers-header-parameters"
  ],
  "/paths/~1v1~1payment_methods~1{paymentmethod_id}~1detach/post": [
   "payment-methods-unseen-pages"
  ],
  "/paths/~1v1~1payment_methods~1{paymentmethod_id}~1detach/post/parameters": [
   "customers-header-parameters"
  ],
  "/paths/~1v1~1payouts/post": [
   "payout-speed"
  ],
  "/paths/~1v1~1payouts~1list/get": [
   "payout-list-path",
   "payout-list-filters"
  ],
  "/paths/~1v1~1payouts~1list/get/parameters": [
   "payout-list-filters"
  ],
  "/paths/~1v1~1payouts~1list/get/parameters/4": [
   "payout-list-status"
  ],
  "/paths/~1v1~1payouts~1list/get/parameters/5": [
   "payout-list-destination"
  ],
  "/paths/~1v1~1prices/post/requestBody/content/application~1json": [
   "content-type"
  ],
  "/paths/~1v1~1prices/post/responses/200": [
   "price-response-of-two-requests"
  ],
  "/paths/~1v1~1products/post/requestBody/content/application~1json": [
   "content-type"
  ],
  "/paths/~1v1~1products/post/responses/200": [
   "core-response-headers"
  ],
  "/paths/~1v1~1promotion_code/post": [
   "promotion-code-path"
  ],
  "/paths/~1v1~1promotion_code~1{id}/get": [
   "promotion-code-path",
   "promotion-code-second-page"
  ],
  "/paths/~1v1~1refunds/post": [
   "payment-method-transfer-uk",
   "alipay-partial-refunds"
  ],
  "/paths/~1v1~1refunds/post/requestBody/content/application~1json": [
   "content-type"
  ],
  "/paths/~1v1~1refunds~1{refund_id}/get/parameters": [
   "content-headers"
  ],
  "/paths/~1v1~1refunds~1{refund_id}/get/parameters/0": [
   "refund-path-parameter"
  ],
  "/paths/~1v1~1setup_attempts~1list/get": [
   "setup-intent-list-path",
   "setup-intent-list-filters"
  ],
  "/paths/~1v1~1setup_attempts~1list/get/parameters": [
   "setup-intent-content-headers",
   "setup-intent-list-filters"
  ],
  "/paths/~1v1~1setup_attempts~1list/get/parameters/0": [
   "setup-attempt-intent-required"
  ],
  "/paths/~1v1~1setup_intents/get": [
   "setup-intent-operations-unseen",
   "setup-intent-list-path",
   "setup-intent-list-filters"
  ],
  "/paths/~1v1~1setup_intents/get/parameters": [
   "setup-intent-content-headers",
   "setup-intent-list-filters"
  ],
  "/paths/~1v1~1setup_intents/post/parameters": [
   "setup-intent-content-headers"
  ],
  "/paths/~1v1~1setup_intents/post/requestBody": [
   "setup-intent-guide-required"
  ],
  "/paths/~1v1~1setup_intents~1{id}/get": [
   "setup-intent-operations-unseen"
  ],
  "/paths/~1v1~1setup_intents~1{id}/get/parameters": [
   "setup-intent-content-headers"
  ],
  "/paths/~1v1~1setup_intents~1{id}/get/parameters/1": [
   "setup-intent-client-secret"
  ],
  "/paths/~1v1~1setup_intents~1{id}/post/parameters": [
   "setup-intent-content-headers"
  ],
  "/paths/~1v1~1setup_intents~1{id}~1cancel/post": [
   "setup-intent-operations-unseen"
  ],
  "/paths/~1v1~1setup_intents~1{id}~1cancel/post/parameters": [
   "setup-intent-content-headers"
  ],
  "/paths/~1v1~1setup_intents~1{id}~1cancel/post/requestBody": [
   "setup-intent-cancellation-reason"
  ],
  "/paths/~1v1~1setup_intents~1{id}~1confirm/post": [
   "setup-intent-page-marks"
  ],
  "/paths/~1v1~1setup_intents~1{id}~1confirm/post/parameters": [
   "setup-intent-content-headers"
  ],
  "/paths/~1v1~1subscription_items/post": [
   "invoice-item-path-naming"
  ],
  "/paths/~1v1~1subscriptions/post": [
   "subscription-guide"
  ],
  "/paths/~1v1~1subscriptions~1{id}/delete": [
   "subscription-calls-unseen"
  ],
  "/paths/~1v1~1subscriptions~1{id}/get": [
   "subscription-calls-unseen"
  ],
  "/paths/~1v1~1subscriptions~1{id}/post": [
   "subscription-update-path"
  ],
  "/paths/~1v1~1webhook_endpoints/get/parameters": [
   "core-list-other-paging"
  ],
  "/paths/~1v1~1webhook_endpoints/post": [
   "webhook-delivery"
  ],
  "/paths/~1v1~1webhook_endpoints/post/requestBody/content/application~1json": [
   "content-type"
  ],
  "/paths/~1v1~1webhook_endpoints~1{id}/delete": [
   "webhook-endpoint-delete-unseen"
  ],
  "/paths/~1v1~1webhook_endpoints~1{id}/post": [
   "webhook-endpoint-update-unseen"
  ],
  "/security": [
   "core-other-authentication"
  ],
  "/servers": [
   "core-three-d-secure-pages"
  ],
  "/servers/0": [
   "host-spelling",
   "core-transport"
  ],
  "/servers/1": [
   "host-spelling",
   "core-transport"
  ],
  "/tags": [
   "core-navigation-groups",
   "accounts-group"
  ],
  "/webhooks/charge.refund.updated/post/parameters/0": [
   "webhook-timestamp-unit",
   "webhook-signature-encoding",
   "webhook-signature-elements",
   "webhook-tolerance",
   "webhook-raw-body"
  ],
  "/webhooks/payment_intent.canceled/post/parameters/0": [
   "webhook-timestamp-unit",
   "webhook-signature-encoding",
   "webhook-signature-elements",
   "webhook-tolerance",
   "webhook-raw-body"
  ],
  "/webhooks/payment_intent.created/post/parameters/0": [
   "webhook-timestamp-unit",
   "webhook-header-name",
   "webhook-signature-encoding",
   "webhook-signature-elements",
   "webhook-tolerance",
   "webhook-raw-body"
  ],
  "/webhooks/payment_intent.payment_failed/post/parameters/0": [
   "webhook-timestamp-unit",
   "webhook-signature-encoding",
   "webhook-signature-elements",
   "webhook-tolerance",
   "webhook-raw-body"
  ],
  "/webhooks/payment_intent.requires_action/post/parameters/0": [
   "webhook-timestamp-unit",
   "webhook-signature-encoding",
   "webhook-signature-elements",
   "webhook-tolerance",
   "webhook-raw-body"
  ],
  "/webhooks/payment_intent.succeeded/post/parameters/0": [
   "webhook-timestamp-unit",
   "webhook-signature-encoding",
   "webhook-signature-elements",
   "webhook-tolerance",
   "webhook-raw-body"
  ],
  "/webhooks/payment_intent.succeeded/post/responses/2XX": [
   "webhook-delivery"
  ],
  "/webhooks/payout.updated/post": [
   "payout-events"
  ],
  "/webhooks/setup_intent.created/post": [
   "setup-intent-events"
  ],
  "/webhooks/setup_intent.succeeded/post": [
   "setup-intent-events"
  ]
 },
 "questions": {
  "/components/parameters/Created": [
   "common-list-created-filter",
   "issuing-cards-created-filter-name"
  ],
  "/components/parameters/IdempotencyKey": [
   "common-idempotency-operations",
   "common-idempotency-key-limits",
   "common-idempotency-replay"
  ],
  "/components/responses/TooManyRequests": [
   "common-rate-limits"
  ],
  "/components/schemas/AlipayAccountInput": [
   "payouts-destination-unread-members"
  ],
  "/components/schemas/Amount": [
   "common-currency-exponents"
  ],
  "/components/schemas/Balance/properties/available": [
   "balance-zero",
   "balance-test-mode"
  ],
  "/components/schemas/Balance/properties/pending": [
   "balance-pending",
   "balance-settlement"
  ],
  "/components/schemas/BalanceAmount/properties/amount": [
   "balance-unit"
  ],
  "/components/schemas/BankAccountChina/properties/account_holder_type": [
   "payouts-destination-holder-types"
  ],
  "/components/schemas/BankAccountEurozone/properties/account_number": [
   "payouts-test-values",
   "payouts-destination-iban-account-number",
   "payouts-destination-number-formats"
  ],
  "/components/schemas/BankAccountEurozone/properties/country": [
   "payouts-destination-euro-countries"
  ],
  "/components/schemas/BankAccountEurozone/properties/routing_number": [
   "payouts-destination-number-formats"
  ],
  "/components/schemas/BankAccountOther": [
   "payouts-destination-unread-countries"
  ],
  "/components/schemas/BankAccountOther/properties/account_holder_type": [
   "payouts-destination-holder-types"
  ],
  "/components/schemas/BankAccountOther/properties/routing_type": [
   "payouts-destination-routing-types"
  ],
  "/components/schemas/BankAccountSouthAfrica/properties/account_number": [
   "payouts-test-values"
  ],
  "/components/schemas/BankAccountUnitedKingdom/properties/account_number": [
   "payouts-test-values",
   "payouts-destination-number-formats"
  ],
  "/components/schemas/BankAccountUnitedStates/properties/account_holder_type": [
   "payouts-destination-holder-types"
  ],
  "/components/schemas/BankAccountUnitedStates/properties/account_number": [
   "payouts-test-values",
   "payouts-destination-number-formats"
  ],
  "/components/schemas/BankAccountUnitedStates/properties/routing_number": [
   "payouts-destination-number-formats"
  ],
  "/components/schemas/BeneficiaryCreate/properties/destination_data": [
   "beneficiaries-create-body"
  ],
  "/components/schemas/BeneficiaryCreate/properties/entity": [
   "beneficiaries-create-body"
  ],
  "/components/schemas/BeneficiaryUpdate": [
   "beneficiaries-update"
  ],
  "/components/schemas/CardData/properties/exp_month": [
   "payment-methods-card-input"
  ],
  "/components/schemas/CardData/properties/exp_year": [
   "payment-methods-card-input"
  ],
  "/components/schemas/CardData/properties/name": [
   "payment-methods-card-input"
  ],
  "/components/schemas/CardData/properties/number": [
   "common-test-cards"
  ],
  "/components/schemas/CardOptionsInput/properties/capture_method": [
   "payment-methods-card-capture-method"
  ],
  "/components/schemas/CardOptionsInput/properties/request_three_d_secure": [
   "payment-methods-three-d-secure-values"
  ],
  "/components/schemas/Charge": [
   "charges-fields"
  ],
  "/components/schemas/Charge/properties/created": [
   "common-timestamp-unit"
  ],
  "/components/schemas/Charge/properties/id": [
   "common-object-names-and-prefixes"
  ],
  "/components/schemas/Charge/properties/object": [
   "common-object-names-and-prefixes"
  ],
  "/components/schemas/Charge/properties/status": [
   "charges-statuses"
  ],
  "/components/schemas/ChargeRefundUpdatedEvent/properties/data": [
   "events-refund-object"
  ],
  "/components/schemas/CheckoutPaymentIntentData": [
   "checkout-sessions-payment-intent-settings"
  ],
  "/components/schemas/CheckoutSession": [
   "checkout-sessions-remaining-fields"
  ],
  "/components/schemas/CheckoutSession/properties/allowPromotionCodes": [
   "checkout-sessions-promotion-codes"
  ],
  "/components/schemas/CheckoutSession/properties/amount_original_subtotal": [
   "checkout-sessions-original-amounts"
  ],
  "/components/schemas/CheckoutSession/properties/amount_original_total": [
   "checkout-sessions-original-amounts"
  ],
  "/components/schemas/CheckoutSession/properties/customer_details": [
   "checkout-sessions-customer-details"
  ],
  "/components/schemas/CheckoutSession/properties/live_mode": [
   "checkout-sessions-live-mode"
  ],
  "/components/schemas/CheckoutSession/properties/livemode": [
   "checkout-sessions-live-mode"
  ],
  "/components/schemas/CheckoutSession/properties/payment_intent": [
   "checkout-sessions-intent-afterwards"
  ],
  "/components/schemas/CheckoutSession/properties/payment_method_types": [
   "checkout-sessions-offered-methods"
  ],
  "/components/schemas/CheckoutSession/properties/payment_status": [
   "checkout-sessions-statuses"
  ],
  "/components/schemas/CheckoutSession/properties/status": [
   "checkout-sessions-statuses"
  ],
  "/components/schemas/CheckoutSession/properties/subscription": [
   "checkout-sessions-subscription-answer"
  ],
  "/components/schemas/CheckoutSessionCreate/properties/allowPromotionCodes": [
   "checkout-sessions-promotion-codes"
  ],
  "/components/schemas/CheckoutSessionCreate/properties/allow_promotion_codes": [
   "checkout-sessions-promotion-codes"
  ],
  "/components/schemas/CheckoutSessionCreate/properties/billing_address_collection": [
   "checkout-sessions-inferred-fields"
  ],
  "/components/schemas/CheckoutSessionCreate/properties/cancel_url": [
   "checkout-sessions-canceled",
   "checkout-sessions-return-parameters"
  ],
  "/components/schemas/CheckoutSessionCreate/properties/client_reference_id": [
   "checkout-sessions-inferred-fields"
  ],
  "/components/schemas/CheckoutSessionCreate/properties/customer_email": [
   "checkout-sessions-inferred-fields"
  ],
  "/components/schemas/CheckoutSessionCreate/properties/discounts": [
   "checkout-sessions-discounts"
  ],
  "/components/schemas/CheckoutSessionCreate/properties/expires_at": [
   "checkout-sessions-expires-at"
  ],
  "/components/schemas/CheckoutSessionCreate/properties/mode": [
   "checkout-sessions-setup-mode",
   "checkout-sessions-recurring-price"
  ],
  "/components/schemas/CheckoutSessionCreate/properties/payment_method_types": [
   "checkout-sessions-offered-methods"
  ],
  "/components/schemas/CheckoutSessionCreate/properties/shipping_address_collection": [
   "checkout-sessions-inferred-fields"
  ],
  "/components/schemas/CheckoutSessionCreate/properties/success_url": [
   "checkout-sessions-return-parameters"
  ],
  "/components/schemas/CheckoutSessionDiscountInput/properties/coupon": [
   "checkout-sessions-discounts"
  ],
  "/components/schemas/CheckoutSessionDiscountInput/properties/promotion_code": [
   "checkout-sessions-discounts"
  ],
  "/components/schemas/CheckoutSessionSubscriptionInput/properties/metadata": [
   "checkout-sessions-subscription-settings"
  ],
  "/components/schemas/CheckoutSessionSubscriptionInput/properties/trial_period_days": [
   "checkout-sessions-subscription-settings"
  ],
  "/components/schemas/CheckoutSessionTotalDetails/properties/amount_discount": [
   "coupons-rounding"
  ],
  "/components/schemas/Coupon/properties/created": [
   "common-timestamp-unit"
  ],
  "/components/schemas/Coupon/properties/currency_options": [
   "coupons-currency-options"
  ],
  "/components/schemas/Coupon/properties/duration_in_days": [
   "coupons-duration-types"
  ],
  "/components/schemas/Coupon/properties/duration_in_weeks": [
   "coupons-duration-types"
  ],
  "/components/schemas/Coupon/properties/id": [
   "common-object-names-and-prefixes"
  ],
  "/components/schemas/Coupon/properties/object": [
   "common-object-names-and-prefixes"
  ],
  "/components/schemas/Coupon/properties/percent_off": [
   "coupons-rounding"
  ],
  "/components/schemas/CouponCreate": [
   "coupons-required-fields"
  ],
  "/components/schemas/CouponCreate/properties/amount_off": [
   "coupons-required-fields"
  ],
  "/components/schemas/CouponCreate/properties/applies_to": [
   "coupons-limits"
  ],
  "/components/schemas/CouponCreate/properties/duration_in_months": [
   "coupons-limits"
  ],
  "/components/schemas/CouponCreate/properties/max_redemptions": [
   "coupons-limits"
  ],
  "/components/schemas/CouponCreate/properties/percent_off": [
   "coupons-required-fields"
  ],
  "/components/schemas/CouponCreate/properties/redeem_by": [
   "coupons-limits"
  ],
  "/components/schemas/Currency": [
   "common-currencies",
   "common-currency-case"
  ],
  "/components/schemas/Customer/properties/balance": [
   "customers-answer-fields"
  ],
  "/components/schemas/Customer/properties/currency": [
   "customers-answer-fields"
  ],
  "/components/schemas/Customer/properties/preferred_locales": [
   "customers-answer-fields"
  ],
  "/components/schemas/CustomerCreate": [
   "customers-create-fields"
  ],
  "/components/schemas/CustomerCreate/properties/payment_method": [
   "customers-payment-method"
  ],
  "/components/schemas/CustomerUpdate/properties/payment_method": [
   "customers-payment-method"
  ],
  "/components/schemas/DestinationData/properties/destination_type": [
   "payouts-destination-types"
  ],
  "/components/schemas/DestinationData/properties/imps": [
   "payouts-destination-upi-answer"
  ],
  "/components/schemas/DestinationData/properties/upi": [
   "payouts-destination-upi-answer"
  ],
  "/components/schemas/DestinationOther": [
   "payouts-destination-mobile-money"
  ],
  "/components/schemas/DestinationOther/properties/card": [
   "payouts-destination-unread-members"
  ],
  "/components/schemas/DestinationOther/properties/carrier_billing": [
   "payouts-destination-unread-members"
  ],
  "/components/schemas/DestinationOther/properties/destination_type": [
   "payouts-destination-types"
  ],
  "/components/schemas/DestinationOther/properties/imps": [
   "payouts-destination-unread-members"
  ],
  "/components/schemas/Dispute": [
   "disputes-shape"
  ],
  "/components/schemas/Dispute/properties/created": [
   "common-timestamp-unit"
  ],
  "/components/schemas/Dispute/properties/metadata": [
   "disputes-metadata-keys"
  ],
  "/components/schemas/Dispute/properties/reason": [
   "disputes-reasons"
  ],
  "/components/schemas/Dispute/properties/status": [
   "disputes-statuses",
   "disputes-close-effect"
  ],
  "/components/schemas/DisputeEvidence": [
   "disputes-evidence-types"
  ],
  "/components/schemas/DisputeEvidenceInput": [
   "disputes-evidence-types"
  ],
  "/components/schemas/DisputeUpdate": [
   "disputes-update"
  ],
  "/components/schemas/DisputeUpdate/properties/submit": [
   "disputes-update"
  ],
  "/components/schemas/ErrorDetail": [
   "common-error-fields"
  ],
  "/components/schemas/ErrorDetail/properties/code": [
   "common-error-codes"
  ],
  "/components/schemas/ErrorDetail/properties/message": [
   "common-error-fields"
  ],
  "/components/schemas/ErrorResponse": [
   "common-error-envelope"
  ],
  "/components/schemas/Event/properties/created": [
   "events-order"
  ],
  "/components/schemas/Event/properties/pending_webhooks": [
   "webhook-endpoints-retry-schedule"
  ],
  "/components/schemas/EventData/properties/previous_attributes": [
   "events-previous-attributes"
  ],
  "/components/schemas/EventType": [
   "checkout-sessions-canceled",
   "events-types",
   "events-dispute-end",
   "subscriptions-events"
  ],
  "/components/schemas/FileCreate": [
   "files-upload-request"
  ],
  "/components/schemas/FileCreate/properties/file": [
   "files-limits"
  ],
  "/components/schemas/FileCreate/properties/purpose": [
   "files-purposes"
  ],
  "/components/schemas/Invoice": [
   "invoices-remaining-fields"
  ],
  "/components/schemas/Invoice/properties/amount_precision": [
   "invoices-amount-precision"
  ],
  "/components/schemas/Invoice/properties/billing_reason": [
   "invoices-remaining-fields"
  ],
  "/components/schemas/Invoice/properties/collection_method": [
   "invoices-collection-methods"
  ],
  "/components/schemas/Invoice/properties/id": [
   "common-object-names-and-prefixes"
  ],
  "/components/schemas/Invoice/properties/object": [
   "common-object-names-and-prefixes"
  ],
  "/components/schemas/Invoice/properties/period_end": [
   "invoices-period-format"
  ],
  "/components/schemas/Invoice/properties/period_start": [
   "invoices-period-format"
  ],
  "/components/schemas/Invoice/properties/status": [
   "invoices-statuses"
  ],
  "/components/schemas/InvoiceCreate": [
   "invoices-create-fields"
  ],
  "/components/schemas/InvoiceCreate/properties/collection_method": [
   "invoices-collection-methods"
  ],
  "/components/schemas/InvoiceItem": [
   "invoice-items-remaining-fields"
  ],
  "/components/schemas/InvoiceItem/properties/date": [
   "invoice-items-period-format"
  ],
  "/components/schemas/InvoiceItem/properties/id": [
   "common-object-names-and-prefixes"
  ],
  "/components/schemas/InvoiceItem/properties/invoice": [
   "invoice-items-pending"
  ],
  "/components/schemas/InvoiceItem/properties/object": [
   "common-object-names-and-prefixes"
  ],
  "/components/schemas/InvoiceItemCreate": [
   "invoice-items-create-fields"
  ],
  "/components/schemas/InvoiceItemCreate/properties/invoice": [
   "invoice-items-pending"
  ],
  "/components/schemas/InvoiceLine": [
   "invoices-line-fields"
  ],
  "/components/schemas/InvoiceLineInput": [
   "invoices-add-lines"
  ],
  "/components/schemas/InvoicePeriod/properties/end": [
   "invoice-items-period-format"
  ],
  "/components/schemas/InvoicePeriod/properties/start": [
   "invoice-items-period-format"
  ],
  "/components/schemas/InvoicePeriodInput/properties/end": [
   "invoice-items-period-format"
  ],
  "/components/schemas/InvoicePeriodInput/properties/start": [
   "invoice-items-period-format"
  ],
  "/components/schemas/IssuingAuthorization": [
   "issuing-authorizations-fields"
  ],
  "/components/schemas/IssuingAuthorization/properties/amount": [
   "issuing-authorizations-expiry"
  ],
  "/components/schemas/IssuingAuthorization/properties/currency": [
   "issuing-authorizations-fields"
  ],
  "/components/schemas/IssuingAuthorization/properties/id": [
   "common-object-names-and-prefixes"
  ],
  "/components/schemas/IssuingAuthorization/properties/object": [
   "common-object-names-and-prefixes"
  ],
  "/components/schemas/IssuingAuthorization/properties/status": [
   "issuing-authorizations-statuses"
  ],
  "/components/schemas/IssuingCard/properties/cvc": [
   "issuing-cards-number-and-cvc"
  ],
  "/components/schemas/IssuingCard/properties/id": [
   "common-object-names-and-prefixes"
  ],
  "/components/schemas/IssuingCard/properties/metadata": [
   "issuing-cards-metadata-type"
  ],
  "/components/schemas/IssuingCard/properties/number": [
   "issuing-cards-number-and-cvc"
  ],
  "/components/schemas/IssuingCard/properties/object": [
   "common-object-names-and-prefixes"
  ],
  "/components/schemas/IssuingCard/properties/spending_controls": [
   "issuing-cards-spending-controls"
  ],
  "/components/schemas/IssuingCard/properties/status": [
   "issuing-cards-first-status"
  ],
  "/components/schemas/IssuingCard/properties/type": [
   "issuing-cards-physical-cards"
  ],
  "/components/schemas/IssuingCardCreate": [
   "issuing-cards-create"
  ],
  "/components/schemas/IssuingCardCreate/properties/spending_controls": [
   "issuing-cards-spending-controls"
  ],
  "/components/schemas/IssuingCardCreate/properties/type": [
   "issuing-cards-physical-cards"
  ],
  "/components/schemas/IssuingCardUpdate": [
   "issuing-cards-update-fields"
  ],
  "/components/schemas/IssuingCardUpdate/properties/metadata": [
   "issuing-cards-metadata-type"
  ],
  "/components/schemas/IssuingCardholder": [
   "issuing-cardholders-fields"
  ],
  "/components/schemas/IssuingCardholder/properties/id": [
   "common-object-names-and-prefixes"
  ],
  "/components/schemas/IssuingCardholder/properties/object": [
   "common-object-names-and-prefixes"
  ],
  "/components/schemas/IssuingCardholder/properties/requirements": [
   "issuing-cardholders-requirements"
  ],
  "/components/schemas/IssuingCardholder/properties/status": [
   "issuing-cardholders-statuses"
  ],
  "/components/schemas/IssuingCardholderBilling/properties/address": [
   "issuing-cardholders-fields"
  ],
  "/components/schemas/IssuingCardholderCreate": [
   "issuing-cardholders-create-fields"
  ],
  "/components/schemas/IssuingCardholderUpdate": [
   "issuing-cardholders-update"
  ],
  "/components/schemas/IssuingMerchant": [
   "issuing-authorizations-fields"
  ],
  "/components/schemas/IssuingTransaction": [
   "issuing-transactions-network-data"
  ],
  "/components/schemas/IssuingTransaction/properties/created": [
   "issuing-transactions-created-format"
  ],
  "/components/schemas/IssuingTransaction/properties/id": [
   "common-object-names-and-prefixes"
  ],
  "/components/schemas/IssuingTransaction/properties/metadata": [
   "issuing-transactions-metadata-type"
  ],
  "/components/schemas/IssuingTransaction/properties/network_data": [
   "issuing-transactions-network-data"
  ],
  "/components/schemas/IssuingTransaction/properties/object": [
   "common-object-names-and-prefixes"
  ],
  "/components/schemas/IssuingTransactionUpdate/properties/metadata": [
   "issuing-transactions-metadata-type"
  ],
  "/components/schemas/LineItem/properties/amount_subtotal": [
   "payment-links-line-item-types"
  ],
  "/components/schemas/LineItem/properties/amount_total": [
   "payment-links-line-item-types"
  ],
  "/components/schemas/LineItem/properties/quantity": [
   "payment-links-line-item-types"
  ],
  "/components/schemas/LineItemList/properties/has_more": [
   "common-list-has-more-null"
  ],
  "/components/schemas/LineItemWithPrice/properties/price": [
   "checkout-sessions-recurring-price"
  ],
  "/components/schemas/Metadata": [
   "common-metadata-limits"
  ],
  "/components/schemas/MobileMoneyData/properties/provider_code": [
   "payment-methods-mobile-money-operators"
  ],
  "/components/schemas/NextAction/properties/ddc_redirect": [
   "payment-intents-ddc-redirect"
  ],
  "/components/schemas/NextAction/properties/type": [
   "payment-intents-next-action-types"
  ],
  "/components/schemas/PayeeBankAccount/properties/account_holder_type": [
   "payouts-destination-holder-types"
  ],
  "/components/schemas/PayeeBankAccount/properties/routing_type": [
   "payouts-destination-routing-types"
  ],
  "/components/schemas/PayerDetailsInput/properties/address": [
   "payment-methods-bank-transfer-europe"
  ],
  "/components/schemas/PaymentIntent": [
   "payment-intents-absent-members"
  ],
  "/components/schemas/PaymentIntent/properties/3ds_status": [
   "payment-intents-three-d-secure-status"
  ],
  "/components/schemas/PaymentIntent/properties/amount": [
   "payment-intents-captured-amount"
  ],
  "/components/schemas/PaymentIntent/properties/amount_capturable": [
   "payment-intents-captured-amount"
  ],
  "/components/schemas/PaymentIntent/properties/amount_received": [
   "payment-intents-captured-amount"
  ],
  "/components/schemas/PaymentIntent/properties/cancel_at": [
   "payment-intents-cancel-at"
  ],
  "/components/schemas/PaymentIntent/properties/charges": [
   "payment-intents-charges"
  ],
  "/components/schemas/PaymentIntent/properties/confirmation_method": [
   "payment-intents-confirmation-method"
  ],
  "/components/schemas/PaymentIntent/properties/last_payment_error": [
   "payment-intents-last-payment-error"
  ],
  "/components/schemas/PaymentIntent/properties/latest_charge": [
   "payment-intents-charges"
  ],
  "/components/schemas/PaymentIntent/properties/payment_method_options": [
   "payment-intents-json-strings"
  ],
  "/components/schemas/PaymentIntent/properties/payment_method_types": [
   "payment-intents-json-strings"
  ],
  "/components/schemas/PaymentIntent/properties/status": [
   "payment-intents-statuses",
   "payment-intents-status-after-create"
  ],
  "/components/schemas/PaymentIntentConfirm": [
   "payment-intents-confirm-fields"
  ],
  "/components/schemas/PaymentIntentConfirm/properties/off_session": [
   "payment-intents-off-session-spelling",
   "payment-intents-off-session-challenge"
  ],
  "/components/schemas/PaymentIntentCreate": [
   "payment-intents-create-fields"
  ],
  "/components/schemas/PaymentIntentCreate/properties/amount": [
   "payment-intents-amount-limits",
   "payment-methods-thai-limits",
   "payment-methods-paynow-limits",
   "payment-methods-spei-maximum",
   "payment-methods-bank-transfer-europe",
   "payment-methods-mobile-money-minimum"
  ],
  "/components/schemas/PaymentIntentCreate/properties/capture_method": [
   "payment-intents-authorization-lifetime",
   "payment-methods-card-capture-method"
  ],
  "/components/schemas/PaymentIntentCreate/properties/confirmation_method": [
   "payment-intents-confirmation-method"
  ],
  "/components/schemas/PaymentIntentCreate/properties/currency": [
   "payment-methods-wallet-currencies",
   "payment-methods-unionpay-currencies",
   "payment-methods-bank-transfer-europe"
  ],
  "/components/schemas/PaymentIntentCreate/properties/off-session": [
   "payment-intents-off-session-spelling",
   "payment-intents-off-session-challenge"
  ],
  "/components/schemas/PaymentIntentCreate/properties/payment_method_types": [
   "payment-methods-crypto-type"
  ],
  "/components/schemas/PaymentIntentCreate/properties/return_url": [
   "checkout-sessions-return-parameters"
  ],
  "/components/schemas/PaymentIntentCreate/properties/setup_future_usage": [
   "payment-methods-bancontact-recurring"
  ],
  "/components/schemas/PaymentIntentUpdate": [
   "payment-intents-update-fields"
  ],
  "/components/schemas/PaymentIntentUpdate/properties/amount": [
   "payment-intents-amount-limits"
  ],
  "/components/schemas/PaymentIntentUpdate/properties/confirm": [
   "payment-intents-update-fields"
  ],
  "/components/schemas/PaymentIntentUpdate/properties/confirmation_method": [
   "payment-intents-confirmation-method"
  ],
  "/components/schemas/PaymentIntentUpdate/properties/off-session": [
   "payment-intents-off-session-spelling"
  ],
  "/components/schemas/PaymentLink/properties/created": [
   "common-timestamp-unit"
  ],
  "/components/schemas/PaymentLink/properties/id": [
   "common-object-names-and-prefixes"
  ],
  "/components/schemas/PaymentLink/properties/object": [
   "common-object-names-and-prefixes"
  ],
  "/components/schemas/PaymentLinkAfterCompletion/properties/hosted_confirmation": [
   "payment-links-after-completion"
  ],
  "/components/schemas/PaymentLinkAfterCompletion/properties/redirect": [
   "payment-links-after-completion"
  ],
  "/components/schemas/PaymentLinkAfterCompletionInput/properties/hosted_confirmation": [
   "payment-links-after-completion"
  ],
  "/components/schemas/PaymentLinkAfterCompletionInput/properties/redirect": [
   "payment-links-after-completion"
  ],
  "/components/schemas/PaymentLinkCreate": [
   "payment-links-create-fields"
  ],
  "/components/schemas/PaymentLinkUpdate": [
   "payment-links-update-fields"
  ],
  "/components/schemas/PaymentMethod/properties/created": [
   "common-timestamp-unit"
  ],
  "/components/schemas/PaymentMethod/properties/metadata": [
   "payment-methods-metadata-place"
  ],
  "/components/schemas/PaymentMethod/properties/object": [
   "payment-methods-object-name"
  ],
  "/components/schemas/PaymentMethodCard/properties/brand": [
   "payment-methods-card-brands"
  ],
  "/components/schemas/PaymentMethodCard/properties/metadata": [
   "payment-methods-metadata-place"
  ],
  "/components/schemas/PaymentMethodCardInput/properties/exp_month": [
   "payment-methods-card-input"
  ],
  "/components/schemas/PaymentMethodCardInput/properties/exp_year": [
   "payment-methods-card-input"
  ],
  "/components/schemas/PaymentMethodCardInput/properties/name": [
   "payment-methods-card-input"
  ],
  "/components/schemas/PaymentMethodCardInput/properties/number": [
   "common-test-cards"
  ],
  "/components/schemas/PaymentMethodDataAlipayPlus/properties/alipayplus": [
   "payment-methods-wallet-data"
  ],
  "/components/schemas/PaymentMethodDataBankRedirect": [
   "payment-methods-bancontact-recurring"
  ],
  "/components/schemas/PaymentMethodDataSepaDebit": [
   "payment-methods-sepa-refunds"
  ],
  "/components/schemas/PaymentMethodDataSepaDebit/properties/sepa_debit": [
   "payment-methods-wallet-data",
   "payment-methods-sepa-mandate"
  ],
  "/components/schemas/PaymentMethodDataSepaDebit/properties/type": [
   "payment-methods-sepa-name"
  ],
  "/components/schemas/PaymentMethodDataWechatPay/properties/wechat_pay": [
   "payment-methods-wallet-data"
  ],
  "/components/schemas/PaymentMethodDataWithPayer": [
   "payment-methods-bank-transfer-uk"
  ],
  "/components/schemas/PaymentMethodOptionsInput": [
   "payment-methods-option-keys"
  ],
  "/components/schemas/PaymentMethodOptionsInput/properties/dana": [
   "payment-methods-wallet-terminal-types"
  ],
  "/components/schemas/PaymentMethodOptionsInput/properties/sepa": [
   "payment-methods-sepa-name"
  ],
  "/components/schemas/PaymentMethodOptionsInput/properties/sepa_debit": [
   "payment-methods-sepa-name"
  ],
  "/components/schemas/PaymentMethodType": [
   "payment-methods-type-values",
   "payment-methods-apple-pay-google-pay",
   "payment-methods-crypto-type",
   "payment-methods-vietnam-types",
   "payment-methods-withdrawn-methods",
   "payment-methods-unread-methods",
   "payment-methods-akulaku"
  ],
  "/components/schemas/PaymentMethodUpdate": [
   "payment-methods-update-fields"
  ],
  "/components/schemas/Payout/properties/amount": [
   "payouts-answer-shape"
  ],
  "/components/schemas/Payout/properties/beneficiary_data": [
   "payouts-inline-beneficiary"
  ],
  "/components/schemas/Payout/properties/currency": [
   "payouts-answer-shape"
  ],
  "/components/schemas/Payout/properties/destination": [
   "payouts-answer-shape"
  ],
  "/components/schemas/Payout/properties/failure_code": [
   "payouts-failure-codes"
  ],
  "/components/schemas/Payout/properties/merchant_payout_id": [
   "payouts-merchant-payout-id"
  ],
  "/components/schemas/Payout/properties/payment_amount": [
   "payouts-exchange-rate"
  ],
  "/components/schemas/Payout/properties/source_amount": [
   "payouts-exchange-rate"
  ],
  "/components/schemas/Payout/properties/status": [
   "payouts-first-status",
   "payouts-speed"
  ],
  "/components/schemas/PayoutCreate/properties/beneficiary_data": [
   "payouts-corridor-currency",
   "payouts-inline-beneficiary"
  ],
  "/components/schemas/PayoutCreate/properties/merchant_payout_id": [
   "payouts-merchant-payout-id"
  ],
  "/components/schemas/PayoutCreate/properties/metadata": [
   "payouts-documents"
  ],
  "/components/schemas/PayoutCreate/properties/payment_amount": [
   "payouts-required-fields",
   "payouts-binding-amount",
   "payouts-limits"
  ],
  "/components/schemas/PayoutCreate/properties/payment_currency": [
   "payouts-required-fields",
   "payouts-corridor-currency"
  ],
  "/components/schemas/PayoutCreate/properties/source_amount": [
   "payouts-required-fields",
   "payouts-binding-amount"
  ],
  "/components/schemas/PayoutCreate/properties/source_currency": [
   "payouts-required-fields"
  ],
  "/components/schemas/PayoutCreate/properties/type": [
   "payouts-older-type"
  ],
  "/components/schemas/PayoutDestination/properties/account_holder_type": [
   "payouts-destination-holder-types"
  ],
  "/components/schemas/Price/properties/recurring": [
   "prices-recurring-in-answers"
  ],
  "/components/schemas/PriceCreate/properties/tiers": [
   "prices-tiers"
  ],
  "/components/schemas/PriceCreate/properties/tiers_mode": [
   "prices-tiers"
  ],
  "/components/schemas/PriceRecurringInput/properties/interval_count": [
   "subscription-items-number-types"
  ],
  "/components/schemas/PriceRecurringInput/properties/usage_type": [
   "prices-metered-usage"
  ],
  "/components/schemas/PriceTier/properties/flat_amount": [
   "prices-tier-types"
  ],
  "/components/schemas/PriceTier/properties/unit_amount": [
   "prices-tier-types"
  ],
  "/components/schemas/PriceTier/properties/up_to": [
   "prices-tier-types"
  ],
  "/components/schemas/PriceUpdate/properties/active": [
   "prices-update-active"
  ],
  "/components/schemas/ProductUpdate": [
   "products-update"
  ],
  "/components/schemas/PromotionCode/properties/created": [
   "common-timestamp-unit"
  ],
  "/components/schemas/PromotionCode/properties/expires_at": [
   "promotion-codes-expires-at"
  ],
  "/components/schemas/PromotionCode/properties/id": [
   "common-object-names-and-prefixes"
  ],
  "/components/schemas/PromotionCode/properties/object": [
   "common-object-names-and-prefixes"
  ],
  "/components/schemas/PromotionCodeCreate": [
   "promotion-codes-required-fields"
  ],
  "/components/schemas/PromotionCodeCreate/properties/code": [
   "promotion-codes-required-fields"
  ],
  "/components/schemas/PromotionCodeCreate/properties/expires_at": [
   "promotion-codes-expires-at"
  ],
  "/components/schemas/Refund/properties/created": [
   "common-timestamp-unit"
  ],
  "/components/schemas/Refund/properties/status": [
   "refunds-statuses"
  ],
  "/components/schemas/RefundCreate/properties/amount": [
   "refunds-amount-type"
  ],
  "/components/schemas/RefundCreate/properties/payment_intent": [
   "refunds-without-payment-intent"
  ],
  "/components/schemas/RefundCreate/properties/reason": [
   "refunds-reasons"
  ],
  "/components/schemas/SepaDebitOptionsInput": [
   "payment-methods-sepa-mandate"
  ],
  "/components/schemas/SetupAttempt": [
   "setup-intents-attempts"
  ],
  "/components/schemas/SetupIntent": [
   "setup-intents-object"
  ],
  "/components/schemas/SetupIntent/properties/last_setup_error": [
   "setup-intents-error-details"
  ],
  "/components/schemas/SetupIntent/properties/status": [
   "setup-intents-statuses"
  ],
  "/components/schemas/SetupIntentCancel/properties/cancellation_reason": [
   "setup-intents-cancel"
  ],
  "/components/schemas/SetupIntentConfirm/properties/payment_method_data": [
   "setup-intents-sepa"
  ],
  "/components/schemas/SetupIntentConfirm/properties/return_url": [
   "setup-intents-return-url"
  ],
  "/components/schemas/SetupIntentCreate": [
   "setup-intents-current-bodies"
  ],
  "/components/schemas/SetupIntentCreate/properties/payment_method_data": [
   "setup-intents-sepa"
  ],
  "/components/schemas/SetupIntentCreate/properties/payment_method_types": [
   "setup-intents-sepa"
  ],
  "/components/schemas/SetupIntentCreate/properties/return_url": [
   "setup-intents-return-url"
  ],
  "/components/schemas/SetupIntentUpdate": [
   "setup-intents-current-bodies"
  ],
  "/components/schemas/SpeiOptionsInput/properties/curp": [
   "payment-methods-spei-tax-ids"
  ],
  "/components/schemas/SpeiOptionsInput/properties/rfc_pf": [
   "payment-methods-spei-tax-ids"
  ],
  "/components/schemas/Subscription": [
   "subscriptions-object"
  ],
  "/components/schemas/Subscription/properties/collection_method": [
   "subscriptions-collection-methods"
  ],
  "/components/schemas/Subscription/properties/customer": [
   "common-expand"
  ],
  "/components/schemas/Subscription/properties/id": [
   "common-object-names-and-prefixes"
  ],
  "/components/schemas/Subscription/properties/object": [
   "common-object-names-and-prefixes"
  ],
  "/components/schemas/Subscription/properties/status": [
   "subscriptions-statuses",
   "subscriptions-failed-renewal"
  ],
  "/components/schemas/SubscriptionCreate/properties/add_invoice_items": [
   "subscriptions-create-nesting"
  ],
  "/components/schemas/SubscriptionCreate/properties/collection_method": [
   "subscriptions-collection-methods"
  ],
  "/components/schemas/SubscriptionCreate/properties/customer": [
   "common-expand"
  ],
  "/components/schemas/SubscriptionCreate/properties/days_until_due": [
   "subscriptions-collection-methods"
  ],
  "/components/schemas/SubscriptionCreate/properties/payment_settings": [
   "subscriptions-create-nesting"
  ],
  "/components/schemas/SubscriptionItem": [
   "subscription-items-fields"
  ],
  "/components/schemas/SubscriptionItemCreate/properties/metadata": [
   "subscription-items-metadata-type"
  ],
  "/components/schemas/SubscriptionItemInput/properties/price": [
   "subscriptions-price-or-price-data"
  ],
  "/components/schemas/SubscriptionItemInput/properties/price_data": [
   "subscriptions-price-or-price-data"
  ],
  "/components/schemas/SubscriptionLineItemPriceData/properties/tiers_mode": [
   "prices-tiers"
  ],
  "/components/schemas/SubscriptionList/properties/data": [
   "subscriptions-list-answer"
  ],
  "/components/schemas/SubscriptionPriceData/properties/unit_amount": [
   "subscription-items-number-types"
  ],
  "/components/schemas/SubscriptionPriceTierInput/properties/flat_amount": [
   "prices-tier-types"
  ],
  "/components/schemas/SubscriptionPriceTierInput/properties/unit_amount": [
   "prices-tier-types"
  ],
  "/components/schemas/SubscriptionPriceTierInput/properties/up_to": [
   "prices-tier-types"
  ],
  "/components/schemas/SubscriptionUpdate/properties/cancel_at_period_end": [
   "subscriptions-immediate-cancel"
  ],
  "/components/schemas/SubscriptionUpdate/properties/items": [
   "subscriptions-update-items"
  ],
  "/components/schemas/SubscriptionUpdate/properties/line_items": [
   "subscriptions-update-items"
  ],
  "/components/schemas/SubscriptionUpdate/properties/proration_behavior": [
   "subscriptions-proration-behavior"
  ],
  "/components/schemas/UploadedFile/properties/created": [
   "common-timestamp-unit"
  ],
  "/components/schemas/UploadedFile/properties/purpose": [
   "files-purposes"
  ],
  "/components/schemas/UploadedFile/properties/url": [
   "files-download-in-test-mode"
  ],
  "/components/schemas/WebhookEndpoint/properties/api_version": [
   "webhook-endpoints-api-versions"
  ],
  "/components/schemas/WebhookEndpoint/properties/secret": [
   "webhook-endpoints-secret-form",
   "webhook-endpoints-secret-again"
  ],
  "/components/schemas/WebhookEndpoint/properties/status": [
   "webhook-endpoints-after-last-retry"
  ],
  "/components/schemas/WebhookEndpointCreate/properties/api_version": [
   "webhook-endpoints-api-versions"
  ],
  "/components/schemas/WebhookEndpointCreate/properties/enabled_events": [
   "webhook-endpoints-wildcard"
  ],
  "/components/schemas/WebhookEndpointCreate/properties/url": [
   "webhook-endpoints-timeout",
   "webhook-endpoints-redirects",
   "webhook-endpoints-source-addresses"
  ],
  "/components/schemas/WebhookEndpointUpdate": [
   "webhook-endpoints-update"
  ],
  "/components/schemas/WebhookEndpointUpdate/properties/disabled": [
   "webhook-endpoints-update"
  ],
  "/components/schemas/WebhookEndpointUpdate/properties/enabled_events": [
   "webhook-endpoints-wildcard"
  ],
  "/components/schemas/WechatPayOptionsInput/properties/terminal_type": [
   "payment-methods-wechat-terminal-types"
  ],
  "/components/securitySchemes/secretKey": [
   "common-publishable-keys"
  ],
  "/info": [
   "common-error-statuses",
   "common-response-headers",
   "common-form-bodies",
   "common-browser-sdk",
   "common-accounts",
   "common-account-selection",
   "common-fx-quotes"
  ],
  "/paths/~1v1~1balance/get": [
   "balance-movements"
  ],
  "/paths/~1v1~1beneficiaries/get": [
   "beneficiaries-list"
  ],
  "/paths/~1v1~1beneficiaries~1{beneficiary_id}/delete": [
   "beneficiaries-delete"
  ],
  "/paths/~1v1~1beneficiaries~1{beneficiary_id}/post": [
   "beneficiaries-update"
  ],
  "/paths/~1v1~1charges~1list/get": [
   "common-list-query-parameters",
   "common-list-path-suffix",
   "charges-list-filters"
  ],
  "/paths/~1v1~1charges~1list/get/parameters/1": [
   "charges-list-filters"
  ],
  "/paths/~1v1~1checkout~1sessions~1list/get": [
   "common-list-query-parameters",
   "common-list-path-suffix"
  ],
  "/paths/~1v1~1checkout~1sessions~1{id}~1expire/post": [
   "checkout-sessions-expire",
   "checkout-sessions-intent-afterwards"
  ],
  "/paths/~1v1~1checkout~1sessions~1{id}~1line_items/get": [
   "common-list-query-parameters"
  ],
  "/paths/~1v1~1checkout~1sessions~1{id}~1line_items/get/responses/200": [
   "checkout-sessions-line-items-answer"
  ],
  "/paths/~1v1~1coupons/get": [
   "coupons-other-operations"
  ],
  "/paths/~1v1~1coupons~1{id}/delete": [
   "coupons-other-operations"
  ],
  "/paths/~1v1~1coupons~1{id}/post": [
   "coupons-other-operations"
  ],
  "/paths/~1v1~1customers/get": [
   "customers-list-and-search"
  ],
  "/paths/~1v1~1customers/get/parameters/0": [
   "customers-list-and-search"
  ],
  "/paths/~1v1~1customers~1search": [
   "customers-list-and-search"
  ],
  "/paths/~1v1~1customers~1{customer_id}~1payment_methods/get/parameters/ending_before": [
   "payment-methods-customer-list-paging"
  ],
  "/paths/~1v1~1customers~1{customer_id}~1payment_methods/get/parameters/starting_after": [
   "payment-methods-customer-list-paging"
  ],
  "/paths/~1v1~1customers~1{customer_id}~1payment_methods/get/responses/200": [
   "payment-methods-customer-list-answer"
  ],
  "/paths/~1v1~1customers~1{id}/delete": [
   "customers-delete"
  ],
  "/paths/~1v1~1disputes~1list/get": [
   "common-list-query-parameters",
   "common-list-path-suffix",
   "disputes-released"
  ],
  "/paths/~1v1~1disputes~1{id}/get": [
   "disputes-released",
   "disputes-retrieve"
  ],
  "/paths/~1v1~1disputes~1{id}/post": [
   "disputes-released",
   "disputes-update"
  ],
  "/paths/~1v1~1disputes~1{id}~1close/post": [
   "disputes-released",
   "disputes-close-effect"
  ],
  "/paths/~1v1~1events": [
   "events-list"
  ],
  "/paths/~1v1~1files/get": [
   "files-list-and-delete"
  ],
  "/paths/~1v1~1files/post/servers": [
   "files-upload-host"
  ],
  "/paths/~1v1~1files~1{id}/delete": [
   "files-list-and-delete"
  ],
  "/paths/~1v1~1invoiceitems/get": [
   "invoice-items-other-operations"
  ],
  "/paths/~1v1~1invoiceitems~1{id}/delete": [
   "invoice-items-other-operations"
  ],
  "/paths/~1v1~1invoiceitems~1{id}/get": [
   "common-developing-label"
  ],
  "/paths/~1v1~1invoiceitems~1{id}/post": [
   "invoice-items-other-operations"
  ],
  "/paths/~1v1~1invoices~1{id}/delete": [
   "common-developing-label",
   "invoices-delete-method"
  ],
  "/paths/~1v1~1invoices~1{id}/get": [
   "invoices-other-operations"
  ],
  "/paths/~1v1~1invoices~1{id}/post": [
   "invoices-other-operations"
  ],
  "/paths/~1v1~1invoices~1{id}~1add_lines/post/responses/200": [
   "invoices-add-lines"
  ],
  "/paths/~1v1~1invoices~1{id}~1finalize": [
   "invoices-other-operations"
  ],
  "/paths/~1v1~1invoices~1{id}~1lines": [
   "invoices-line-operations"
  ],
  "/paths/~1v1~1invoices~1{id}~1pay": [
   "invoices-other-operations"
  ],
  "/paths/~1v1~1invoices~1{id}~1void": [
   "invoices-other-operations"
  ],
  "/paths/~1v1~1issuing~1authorizations/get": [
   "common-developing-label"
  ],
  "/paths/~1v1~1issuing~1authorizations/get/parameters/2": [
   "issuing-authorizations-statuses"
  ],
  "/paths/~1v1~1issuing~1authorizations/get/responses/200": [
   "issuing-authorizations-list-answer"
  ],
  "/paths/~1v1~1issuing~1authorizations~1{id}/post": [
   "issuing-authorizations-decisions"
  ],
  "/paths/~1v1~1issuing~1cardholders/get": [
   "common-list-query-parameters",
   "issuing-cardholders-list-filters"
  ],
  "/paths/~1v1~1issuing~1cardholders~1{id}/post": [
   "issuing-cardholders-update"
  ],
  "/paths/~1v1~1issuing~1cards/post": [
   "issuing-cards-create"
  ],
  "/paths/~1v1~1issuing~1cards~1{id}/get/parameters/1": [
   "common-expand",
   "issuing-cards-number-and-cvc"
  ],
  "/paths/~1v1~1issuing~1transactions~1{id}/get": [
   "issuing-transactions-retrieve"
  ],
  "/paths/~1v1~1issuing~1transactions~1{id}/post": [
   "common-developing-label"
  ],
  "/paths/~1v1~1payment_intents/get": [
   "common-list-query-parameters"
  ],
  "/paths/~1v1~1payment_intents/post/responses/402": [
   "payment-intents-declined-answer"
  ],
  "/paths/~1v1~1payment_intents~1search/get/parameters": [
   "payment-intents-search-paging"
  ],
  "/paths/~1v1~1payment_intents~1search/get/parameters/0": [
   "payment-intents-search-grammar"
  ],
  "/paths/~1v1~1payment_intents~1{id}/get/parameters/1": [
   "payment-intents-publishable-key-fields"
  ],
  "/paths/~1v1~1payment_intents~1{id}/get/responses/200": [
   "payment-intents-publishable-key-fields"
  ],
  "/paths/~1v1~1payment_intents~1{id}~1cancel/post/responses/200": [
   "payment-intents-cancel-answer"
  ],
  "/paths/~1v1~1payment_intents~1{id}~1capture/post": [
   "payment-intents-authorization-lifetime"
  ],
  "/paths/~1v1~1payment_intents~1{id}~1confirm/post/responses/402": [
   "payment-intents-declined-answer"
  ],
  "/paths/~1v1~1payment_links/get": [
   "common-list-query-parameters"
  ],
  "/paths/~1v1~1payment_links/get/parameters/3": [
   "payment-links-list-active"
  ],
  "/paths/~1v1~1payment_links/post/responses/200": [
   "payment-links-create-fields"
  ],
  "/paths/~1v1~1payment_links~1{id}~1line_items/get": [
   "common-list-query-parameters"
  ],
  "/paths/~1v1~1payment_methods/get": [
   "payment-methods-list"
  ],
  "/paths/~1v1~1payment_methods/post": [
   "common-developing-label"
  ],
  "/paths/~1v1~1payment_methods~1{paymentmethod_id}/get": [
   "payment-methods-paths"
  ],
  "/paths/~1v1~1payment_methods~1{paymentmethod_id}/post": [
   "payment-methods-paths"
  ],
  "/paths/~1v1~1payment_methods~1{paymentmethod_id}~1detach/post": [
   "payment-methods-paths",
   "payment-methods-detached"
  ],
  "/paths/~1v1~1payouts/post/responses/400": [
   "payouts-insufficient-balance"
  ],
  "/paths/~1v1~1payouts~1list/get": [
   "common-list-query-parameters",
   "common-list-path-suffix"
  ],
  "/paths/~1v1~1payouts~1list/get/parameters/4": [
   "payouts-list-status-filter"
  ],
  "/paths/~1v1~1payouts~1{id}~1cancel": [
   "payouts-cancel"
  ],
  "/paths/~1v1~1prices/get": [
   "prices-list"
  ],
  "/paths/~1v1~1products/get": [
   "products-list"
  ],
  "/paths/~1v1~1products~1search": [
   "products-delete-and-search"
  ],
  "/paths/~1v1~1products~1{id}/delete": [
   "products-delete-and-search"
  ],
  "/paths/~1v1~1products~1{id}/post": [
   "products-update"
  ],
  "/paths/~1v1~1promotion_code/get": [
   "promotion-codes-other-operations"
  ],
  "/paths/~1v1~1promotion_code~1{id}/get": [
   "promotion-codes-other-operations"
  ],
  "/paths/~1v1~1promotion_code~1{id}/post": [
   "promotion-codes-other-operations"
  ],
  "/paths/~1v1~1refunds/get": [
   "refunds-list"
  ],
  "/paths/~1v1~1refunds/post": [
   "payment-methods-sepa-refunds",
   "payment-methods-bank-transfer-uk"
  ],
  "/paths/~1v1~1refunds~1{refund_id}/post": [
   "refunds-list"
  ],
  "/paths/~1v1~1refunds~1{refund_id}~1cancel": [
   "refunds-list"
  ],
  "/paths/~1v1~1setup_attempts~1list/get": [
   "common-list-query-parameters",
   "common-list-path-suffix"
  ],
  "/paths/~1v1~1setup_attempts~1list/get/parameters/0": [
   "setup-intents-attempts"
  ],
  "/paths/~1v1~1setup_intents/get": [
   "setup-intents-list-path"
  ],
  "/paths/~1v1~1setup_intents~1{id}/get": [
   "setup-intents-retrieve-path"
  ],
  "/paths/~1v1~1setup_intents~1{id}/get/parameters/1": [
   "setup-intents-retrieve-path"
  ],
  "/paths/~1v1~1setup_intents~1{id}~1cancel/post": [
   "setup-intents-cancel"
  ],
  "/paths/~1v1~1subscription_items/get": [
   "subscription-items-other-operations"
  ],
  "/paths/~1v1~1subscription_items/post": [
   "common-developing-label"
  ],
  "/paths/~1v1~1subscription_items~1{id}": [
   "subscription-items-other-operations"
  ],
  "/paths/~1v1~1subscriptions/get": [
   "common-developing-label"
  ],
  "/paths/~1v1~1subscriptions~1{id}/delete": [
   "subscriptions-immediate-cancel"
  ],
  "/paths/~1v1~1subscriptions~1{id}/get": [
   "subscriptions-retrieve"
  ],
  "/paths/~1v1~1webhook_endpoints~1{id}/delete/responses/200": [
   "webhook-endpoints-delete"
  ],
  "/paths/~1v1~1webhook_endpoints~1{id}/post": [
   "webhook-endpoints-update"
  ],
  "/webhooks": [
   "events-signature-timestamp",
   "events-signature-tolerance",
   "events-signature-encoding",
   "events-several-signatures"
  ],
  "/webhooks/charge.dispute.updated": [
   "events-dispute-end"
  ],
  "/webhooks/payment_intent.canceled": [
   "payment-intents-cancel-event"
  ],
  "/webhooks/payment_intent.cancelled": [
   "payment-intents-cancel-event"
  ]
 }
};
