/// Every target in the goals of Da'an and Tengchong and in Chongqing's work points of 2020, as a person reads
/// them: place, indicator, unit, rule. Names and numbers only; the sentences stay where they are.
enum GoldenTargets {
  static let daan = """
    women 1.1|妇女人均预期寿命||increase
    women 1.1|人均健康预期寿命||increase
    women 1.2|孕产妇死亡率|1/10万|≤12
    women 1.2|孕产妇死亡率城乡、区域差距||decrease
    women 1.3|适龄妇女宫颈癌人群筛查率|%|≥70
    women 1.3|乳腺癌人群筛查率||increase
    women 1.5|艾滋病母婴传播率|%|≤2
    women 1.6|妇女心理健康素养水平||increase
    women 1.6|妇女焦虑障碍、抑郁症患病率||slowing◆
    women 1.9|妇女参加体育锻炼的人数比例||increase
    women 1.9|妇女体质测定标准合格比例||increase
    women 2.3|义务教育学校在校生中男女比例||reasonable◆
    women 2.4|高中阶段毛入学率|%|≥95
    women 2.6|男女两性的科学素质水平差距||decrease
    women 2.7|女性平均受教育年限||increase
    women 3.2|女性就业比例||increase
    women 3.3|城镇单位就业人员中的女性比例|%|~40±2↑◆
    women 3.5|高级专业技术人员中的女性比例|%|≥40
    women 4.2|中国共产党女党员比例||reasonable◆
    women 4.2|中国共产党各级党员代表大会中女党员代表比例||notBelow(本地区党员总数中女性比例)
    women 4.3|各级人大代表和常委中的女性比例||increase
    women 4.3|各级政协委员和常委中的女性比例||reasonable & increase◆
    women 4.4|市、乡两级政府领导班子中的女干部比例||increase
    women 4.5|市、乡两级政府工作部门领导班子中的女干部比例||increase
    women 4.6|各级各类事业单位领导班子成员中的女性比例||increase
    women 4.7|企业管理层中的女性比例||noLowerThanBaseline & increase◆
    women 4.8|村党组织成员、村党组织书记中的女性比例||increase
    women 4.8|村委会成员中女性比例|%|≥30
    women 4.8|村委会主任中的女性比例||increase
    women 4.9|社区党组织成员、社区党组织书记中女性比例||reasonable◆
    women 5.2|生育保险参保率||increase
    women 5.3|妇女基本医疗保险参保率|%|≥95
    women 5.4|妇女基本养老保险参保率|%|≥95
    women 5.5|妇女失业保险和工伤保险参保人数||increase
    women 6.7|两性家务劳动时间||decrease
    women 7.6|农村自来水普及率|%|≥95
    women 7.7|农村卫生厕所普及率||increase
    children 1.3|新生儿死亡率|‰|≤3
    children 1.3|婴儿死亡率|‰|≤4
    children 1.3|5岁以下儿童死亡率|‰|≤5
    children 1.3|城乡、区域差距||decrease◆
    children 1.6|以乡（镇）、街道为单位的适龄儿童免疫规划疫苗接种率|%|≥95
    children 1.8|5岁以下儿童贫血率|%|≤10
    children 1.8|5岁以下儿童生长迟缓率|%|≤5
    children 1.8|儿童超重、肥胖||contained◆
    children 1.9|儿童新发近视率||decrease
    children 1.10|中小学生国家学生体质健康标准达标优良率|%|≥60
    children 2.2|儿童伤害死亡率||-20%@2020
    children 2.3|儿童溺水死亡率||decrease
    children 3.2|学前教育毛入园率|%|≥95
    children 3.4|高中阶段毛入学率|%|≥95
    children 4.4|托育机构和托位数量||increase
    children 4.7|城乡社区儿童之家覆盖率||increase
    children 5.6|城市社区家长学校或家庭教育指导服务点覆盖率|%|≥95
    children 5.6|农村社区（村）家长学校或家庭教育指导服务点覆盖率|%|≥85
    children 6.5|公益性儿童教育、科技、文化、体育、娱乐等校外活动场所利用率||increase◆
    children 6.6|农村自来水普及率|%|≥95
    children 6.6|农村卫生厕所普及率||increase
    """

  static let tengchong = """
    women 1.1|妇女人均预期寿命||increase
    women 1.1|人均健康预期寿命||increase
    women 1.2|孕产妇死亡率|1/10万|≤9
    women 1.3|适龄妇女宫颈癌人群筛查率|%|≥70
    women 1.3|乳腺癌筛查覆盖率||increase
    women 1.3|适龄妇女乳腺癌筛查率||everyYear(up)
    women 1.3|宫颈癌、乳腺癌早诊早治率||increase
    women 1.3|宫颈癌、乳腺癌死亡率||decrease
    women 1.3|适龄妇女宫颈癌和乳腺癌筛查覆盖率|%|≥90
    women 1.5|艾滋病母婴传播率|%|hold(≤2)
    women 1.6|妇女焦虑障碍和抑郁症患病率||slowing◆
    women 1.7|15—69岁女性健康素养水平|%|≥30
    women 1.8|孕产妇贫血患病率|%|≤10
    women 1.8|妇女肥胖增长率||decrease◆
    women 1.9|妇女经常参加体育锻炼的人数比例||increase
    women 2.4|九年义务教育巩固率|%|≥97
    women 2.5|高中阶段教育毛入学率|%|hold(≥95)
    women 2.6|女性青壮年文盲||≤0◆
    women 2.6|女性平均受教育年限||increase
    women 2.7|高校在校生中男女比例||reasonable◆
    women 2.7|高等教育学科专业的性别结构||reasonable◆
    women 2.8|男女两性的科学素质水平差距||decrease
    women 2.8|女性科技人才占比|%|≥32
    women 3.2|就业人员中的女性比例|%|~46±2.3↑◆
    women 3.3|城镇单位就业人员中的女性比例|%|~41±2.05↑◆
    women 3.4|高级专业技术人员中的女性比例|%|≥41
    women 3.4|高技能人才中的女性比例||increase
    women 3.5|男女收入差距||decreaseMarkedly(10)◆
    women 3.6|女职工职业病发病率||decreaseMarkedly(10)◆
    women 4.2|中国共产党女党员比例||reasonable◆
    women 4.2|各级党代会女代表比例||notBelow(本地区党员总数中女性比例)
    women 4.3|市人大代表、市政协委员中妇女比例|%|≥30
    women 4.3|各级人大代表和常委会委员中的女性比例||increase
    women 4.3|各级政协委员和常委中的女性比例||increase
    women 4.4|市党委、人大、政府、政协领导班子配备女干部数|名|≥1
    women 4.5|市党委和政府工作部门领导班子配备女干部的比例|%|≥50
    women 4.7|企业董事会、监事会成员及管理层中的女性比例||increase
    women 4.7|企事业单位职工代表大会中女性比例||commensurate(女职工比例)◆
    women 4.8|村（社区）党组织成员、党组织书记中女性比例||increase
    women 4.8|村委会成员中女性比例|%|≥30
    women 4.8|社区居委会成员中女性比例|%|~50±2.5↑◆
    women 4.8|村委员会主任中女性比例||increase
    women 4.8|社区居委会主任中女性比例|%|≥40
    women 4.9|社会组织中的女性比例||increase
    women 4.9|社会组织中的女性负责人比例||increase
    women 5.1|男女两性差距||decrease◆
    women 5.2|生育保险参保率||increase
    women 5.3|妇女参加基本医疗保险参保率|%|≥95
    women 5.4|妇女参加基本养老保险参保率|%|≥100◆
    women 5.4|妇女参加基本养老保险参保率|%|~95±4.75↑◆
    women 5.5|妇女失业保险和工伤保险的参保率||increase
    women 6.7|两性家务劳动时间差距||decrease
    women 7.6|城市集中式饮用水水源水质达标率|%|≥95
    women 7.6|农村自来水普及率|%|≥90
    women 7.7|城镇公共厕所男女厕位比例||2:3
    women 7.7|旅游景区公共厕所男女厕位比例||1:2
    children 1.3|新生儿死亡率|‰|≤2
    children 1.3|婴儿死亡率|‰|≤3.5
    children 1.3|5岁以下儿童死亡率|‰|≤5
    children 1.3|城乡差距||decrease◆
    children 1.4|出生缺陷发生率||contained◆
    children 1.6|以乡镇（街道）为单位的适龄儿童免疫规划疫苗接种率|%|≥90
    children 1.7|示范性综合托育机构|个|≥1
    children 1.8|5岁以下儿童贫血率|%|≤10
    children 1.8|5岁以下儿童生长迟缓率|%|≤5
    children 1.8|儿童超重、肥胖||contained◆
    children 1.9|儿童新发近视率||decreaseMarkedly(10)◆
    children 1.9|小学生近视率|%|≤38
    children 1.9|初中生近视率|%|≤60
    children 1.9|高中阶段学生近视率|%|≤70
    children 1.9|0—6岁儿童眼保健和视力检查覆盖率|%|≥90
    children 1.10|中小学生体质健康标准达标优良率|%|≥60
    children 2.1|儿童伤害死亡率||-20%@2020
    children 2.2|儿童溺水死亡率||decrease
    children 3.2|学前三年儿童毛入园（班）率|%|≥95
    children 3.3|九年义务教育巩固率|%|≥97
    children 3.4|高中阶段毛入学率|%|≥95
    children 3.5|残疾儿童义务教育毛入学率|%|≥96
    children 3.5|残疾儿童义务教育巩固率||increase
    children 4.1|困境儿童分类保障政策覆盖率|%|≥100◆
    children 4.5|3岁以下婴幼儿入托比例|%|≥15
    children 4.6|残疾儿童康复服务覆盖率|%|≥100◆
    children 4.11|每个乡镇（街道）配备专职社会工作者数|名|≥1
    children 5.6|城市社区家长学校或家庭教育指导服务站点覆盖率|%|≥100
    children 5.6|农村村（社区）家长学校或家庭教育指导服务站点覆盖率|%|≥95
    children 6.6|公益性儿童教育、科技、文化、体育、娱乐等校外活动场所利用率||increase◆
    children 6.7|农村地区卫生厕所普及率||increase
    children 6.7|农村自来水普及率|%|≥90
    children 7.10|未成年人犯罪人数占未成年人人口数量的比重||decrease
    """

  static let workPoints = """
    5|孕产妇死亡率|1/10万|≤15
    5|婴儿死亡率|‰|≤5
    5|5岁以下儿童死亡率|‰|≤6
    5|国家免疫规划的疫苗接种率|%|≥99
    6|婚前医学检查率|%|≥40
    7|学前三年毛入园率|%|≥90
    7|学前三年普惠率|%|≥80
    8|九年义务教育巩固率|%|≥95
    9|中小学标准化率|%|1pt@base & ≥87
    11|市级示范儿童之家|个|≥100
    """
}
