import { expect, test } from 'vitest';
import { layoutOfMapping } from './guess';
import { readLedger } from './read';
import { rowAt } from './row-table';
import { bytesSource } from './source';
import { encodeText } from './testing/bytes/encode';
import { gbk } from './testing/hand-files';

/** Exports as they come out of real systems, retyped with invented values; what no layout knows is read as the wizard proposes. */
async function asProposed(file: string | Uint8Array) {
  const source = bytesSource('export', typeof file === 'string' ? encodeText(file, 'utf-8') : file, 301);
  const first = await readLedger(source, { keepRows: true });
  const isAsked = !first.ok && 'proposal' in first;
  const layout = isAsked ? layoutOfMapping(first.proposal.guess.mapping, 'own:1', 'till') : undefined;
  const outcome = layout ? await readLedger(source, { keepRows: true, layout }) : first;
  if (!outcome.ok || !outcome.reading.rows)
    throw new Error(outcome.ok ? 'no rows' : `refused: ${JSON.stringify(outcome)}`);
  const { rows, layout: used, unreadable, problems, controls, damagedIds } = outcome.reading;
  const list = Array.from({ length: rows.length }, (_, at) => rowAt(rows, at));
  return { list, layout: used.id, asked: isAsked, unreadable, problems, controls, damagedIds };
}
/** Local time in Shanghai, type, tender, amount, fee. */
const said = ({
  time,
  type,
  tender,
  amountMinor,
  feeMinor,
}: Awaited<ReturnType<typeof asProposed>>['list'][number]) => {
  const local = new Date(Date.parse(time) + 8 * 3_600_000).toISOString().slice(0, 19).replace('T', ' ');
  return `${local} ${type} ${tender} ${amountMinor} ${feeMinor}`;
};

const cases: readonly [name: string, file: string | Uint8Array, rows: readonly string[], layout?: string][] = [
  [
    '微信个人账单, sixteen lines of words before the heading',
    `微信支付账单明细,,,,,,,,\n微信昵称：[小店],,,,,,,,\n起始时间：[2026-12-01 00:00:00] 终止时间：[2026-12-09 23:59:59],,,,,,,,\n导出类型：[全部],,,,,,,,\n导出时间：[2026-12-10 10:00:00],,,,,,,,\n,,,,,,,,\n共4笔记录,,,,,,,,\n收入：2笔 1022.50元,,,,,,,,\n支出：1笔 45.00元,,,,,,,,\n中性交易：1笔 500.00元,,,,,,,,\n注：,,,,,,,,\n1. 充值/提现/理财通购买/零钱通存取/信用卡还款等交易，将计入中性交易,,,,,,,,\n2. 本明细仅展示当前账单中的交易，不包括已删除的记录,,,,,,,,\n3. 本明细仅供个人对账使用,,,,,,,,\n,,,,,,,,\n----------------------微信支付账单明细列表--------------------,,,,,,,,\n交易时间,交易类型,交易对方,商品,收/支,金额(元),支付方式,当前状态,交易单号,商户单号,备注\n2026-12-09 14:21:07,二维码收款,"李明",“/”,收入,¥22.50,/,已收钱,100001000120261209001	,"10000100012026	","/"\n2026-12-09 15:00:00,二维码收款,"王","/",收入,"¥1,000.00",/,已收钱,100001000120261209002	,"/","/"\n2026-12-09 16:00:00,商户消费,"菜市场","菜",支出,¥45.00,零钱,支付成功,42000020262026120900003	,"M3	","/"\n2026-12-09 20:00:00,零钱提现,"工商银行","/",/,¥500.00,工商银行,提现已到账,20736626120900004	,"/","服务费¥0.50"\n`,
    [
      '2026-12-09 14:21:07 sale wechat 2250 0',
      '2026-12-09 15:00:00 sale wechat 100000 0',
      '2026-12-09 16:00:00 payout wechat -4500 0',
      '2026-12-09 20:00:00 payout wechat -50000 0',
    ],
    'wechat-personal',
  ],
  [
    '支付宝个人账单 of the website, dashes around it and blanks after every field',
    gbk(
      `支付宝交易记录明细查询\r\n账号:[shop@example.com]\r\n起始日期:[2026-12-01 00:00:00]    终止日期:[2026-12-10 00:00:00]\r\n---------------------------------交易记录明细列表------------------------------------\r\n交易号                  ,商家订单号               ,交易创建时间              ,付款时间                ,最近修改时间              ,交易来源地     ,类型              ,交易对方            ,商品名称                ,金额（元）   ,收/支     ,交易状态    ,服务费（元）   ,成功退款（元）  ,备注                  ,资金状态     ,\r\n2026120922001412345678901234	 ,T200P1	                 ,2026-12-09 14:21:07 ,2026-12-09 14:21:08 ,2026-12-09 14:21:09 ,其他（包括阿里巴巴和外部商家）,即时到账交易          ,李明              ,收钱码收款            ,22.50   ,收入      ,交易成功    ,0.00     ,0.00     ,                    ,已收入     ,\r\n2026120922001412345678901235	 ,                         ,2026-12-09 16:00:00 ,2026-12-09 16:00:01 ,2026-12-09 16:00:02 ,其他（包括阿里巴巴和外部商家）,即时到账交易          ,批发部             ,货款               ,1300.00 ,支出      ,交易成功    ,0.00     ,0.00     ,                    ,已支出     ,\r\n2026120922001412345678901236	 ,                         ,2026-12-09 17:00:00 ,                    ,2026-12-09 17:30:00 ,其他（包括阿里巴巴和外部商家）,即时到账交易          ,王                ,收钱码收款            ,9.00    ,收入      ,交易关闭    ,0.00     ,0.00     ,                    ,         ,\r\n------------------------------------------------------------------------------------\r\n共3笔记录\r\n已收入:1笔,22.50元\r\n待收入:0笔,0.00元\r\n已支出:1笔,1300.00元\r\n待支出:0笔,0.00元\r\n导出时间:[2026-12-10 10:00:00]    用户:小店\r\n`,
    ),
    [
      '2026-12-09 14:21:08 sale alipay 2250 0',
      '2026-12-09 16:00:01 payout alipay -130000 0',
      '2026-12-09 17:00:00 sale alipay 900 0',
    ],
    'alipay-personal',
  ],
  [
    '支付宝个人账单 of the phone',
    gbk(
      `------------------------------------------------------------------------------------\n导出信息：\n姓名：李\n支付宝账户：138******78\n起始时间：[2026-12-01 00:00:00]    终止时间：[2026-12-10 23:59:59]\n导出交易类型：[全部]\n共2笔记录\n收入：1笔 22.50元\n\n------------------------支付宝（中国）网络技术有限公司  电子客户回单------------------------\n交易时间,交易分类,交易对方,对方账号,商品说明,收/支,金额,收/付款方式,交易状态,交易订单号,商家订单号,备注,\n2026-12-09 14:21:07,收入,*明,138******78,收钱码收款,收入,22.50,,交易成功,2026120922001412345678901234\t,T200P1\t,,\n2026-12-09 18:00:00,投资理财,余额宝,/,余额宝转入,不计收支,100.00,余额,交易成功,2026120922001412345678901239\t,\t,,\n`,
    ),
    ['2026-12-09 14:21:07 sale alipay 2250 0', '2026-12-09 18:00:00 payout alipay -10000 0'],
    'alipay-personal',
  ],
  [
    '微信支付 资金账单: what moved on the account',
    '记账时间,微信支付业务单号,资金流水单号,业务名称,业务类型,收支类型,收支金额(元),账户结余(元),资金变更提交申请人,备注,业务凭证号\n`2026-12-09 14:21:07,`42000020262026120900000001,`42000020262026120900000001,`交易,`交易,`收入,`88.00,`1088.00,`system,`结算总金额 88.00 元,`A1\n`2026-12-09 14:21:07,`42000020262026120900000001,`1000000001,`扣除交易手续费,`扣除交易手续费,`支出,`0.53,`1087.47,`system,`,`A1\n`2026-12-09 15:00:00,`50000001,`1000000002,`退款,`退款,`支出,`8.00,`1079.47,`1601@1601,`,`R1\n`2026-12-09 23:00:00,`WD1,`1000000003,`提现,`提现,`支出,`1000.00,`79.47,`system,`,`\n资金流水总笔数,收入笔数,收入金额,支出笔数,支出金额\n`4,`1,`88.00,`3,`1008.53\n',
    [
      '2026-12-09 14:21:07 sale wechat 8800 0',
      '2026-12-09 14:21:07 fee wechat -53 0',
      '2026-12-09 15:00:00 refund wechat -800 0',
      '2026-12-09 23:00:00 payout wechat -100000 0',
    ],
    'wechat-funds',
  ],
  [
    '支付宝 账务明细: income and expense in columns of their own',
    gbk(
      `#支付宝账务明细查询\n#账号:[20881234567890120156]\n#-----------------------------------------账务明细列表----------------------------------------\n账务流水号,业务流水号,商户订单号,商品名称,发生时间,对方账号,收入金额（+元）,支出金额（-元）,账户余额（元）,交易渠道,业务类型,备注\n3090000001\t,2026120922001412345678901234\t,A1\t,咖啡\t,2026-12-09 14:21:07\t,*明(138****5678)\t,36.50\t, \t,136.50\t,支付宝\t,在线支付\t,\t\n3090000002\t,2026120922001412345678901234\t,A1\t,咖啡\t,2026-12-09 14:21:08\t, \t, \t,-0.22\t,136.28\t,支付宝\t,收费\t,服务费\t\n3090000003\t,2026120922001412345678901234\t,A1\t,咖啡\t,2026-12-09 16:00:00\t,*明(138****5678)\t, \t,-36.50\t,99.78\t,支付宝\t,交易退款\t,\t\n#-----------------------------------------账务明细列表结束------------------------------------\n#支出合计：2笔，共-36.72元\n#收入合计：1笔，共36.50元\n`,
    ),
    [
      '2026-12-09 14:21:07 sale alipay 3650 0',
      '2026-12-09 14:21:08 fee alipay -22 0',
      '2026-12-09 16:00:00 refund alipay -3650 0',
    ],
    'alipay-funds',
  ],
  [
    'Square in dollars, refunds in brackets and years of two digits',
    'Date,Time,Time Zone,Gross Sales,Discounts,Service Charges,Net Sales,Gift Card Sales,Tax,Tip,Partial Refunds,Total Collected,Source,Card,Card Entry Methods,Cash,Square Gift Card,Other Tender,Fees,Net Total,Transaction ID,Payment ID,Card Brand,PAN Suffix,Device Name,Staff Name,Details,Event Type,Location,Transaction Status\n12/09/26,2:05:06 PM,Pacific Time (US & Canada),"$1,234.56",$0.00,$0.00,"$1,234.56",$0.00,$0.00,$0.00,$0.00,"$1,234.56",Register,"$1,234.56",Chipped,$0.00,$0.00,$0.00,($32.20),"$1,202.36",t1,p1,Visa,4242,Till 1,Ann,https://example.com/1,Payment,Main,Complete\n12/10/26,9:00:00 AM,Pacific Time (US & Canada),($5.00),$0.00,$0.00,($5.00),$0.00,$0.00,$0.00,$0.00,($5.00),Register,$0.00,,($5.00),$0.00,$0.00,$0.00,($5.00),t2,p2,,,Till 1,Ann,,Refund,Main,Complete\n',
    ['2026-12-10 06:05:06 sale card 123456 3220', '2026-12-11 01:00:00 refund cash -500 0'],
    'square-transactions',
  ],
  [
    'Stripe payments as the dashboard names its columns now',
    'id,Created date (UTC),Amount,Amount Refunded,Currency,Captured,Converted Amount,Converted Amount Refunded,Converted Currency,Decline Reason,Description,Fee,Refunded date (UTC),Statement Descriptor,Status,Seller Message,Card ID,Card Last4,Card Brand,Payment Source Type\npy_1,2026-12-09 06:21:07,12.50,12.50,hkd,true,12.50,12.50,hkd,,Tea,0.66,2026-12-10 01:00:00,TEA,Refunded,Payment complete.,card_1,4242,Visa,card\n',
    ['2026-12-09 14:21:07 sale card 1250 66', '2026-12-10 09:00:00 refund card -1250 0'],
    'stripe-payments',
  ],
  [
    'Adyen with semicolons',
    'Company Account;Merchant Account;Psp Reference;Merchant Reference;Payment Method;Creation Date;TimeZone;Type;Modification Reference;Gross Currency;Gross Debit (GC);Gross Credit (GC);Exchange Rate;Net Currency;Net Debit (NC);Net Credit (NC);Commission (NC);Markup (NC);Scheme Fees (NC);Interchange (NC);Batch Number\nC;M;P1;R1;mc;2026-12-09 07:21:07;CET;Settled;;EUR;;1,010.00;1;EUR;;1,009.80;;0.05;0.05;0.10;7\n',
    ['2026-12-09 14:21:07 sale card 101000 20'],
    'adyen-settlement',
  ],
  ...(['|', ',', '\t'] as const).map((mark): [string, string, readonly string[], string] => [
    `乐刷 with ${JSON.stringify(mark)} between its fields`,
    'BT,编号,交易时间,订单号,商户号,费率(万分之一),交易金额(分),手续费(分),结算金额(分),资金流向,交易类型,支付方式,卡类型,商户优惠类型,参考号,凭证号,终端号,第三方订单号,第三方退款号\nBV,0,2026-12-09 14:21:07,1807311607130567,5800108650,38,50000,190,49810,进账,消费,支付宝支付,*,标准类,*,*,*,A1,*\nBV,1,2026-12-09 15:00:00,1807311607130568,5800108650,38,300,1,299,退款,退货成功,微信支付,*,标准类,*,*,*,A2,R9\n'.replaceAll(
      ',',
      mark,
    ),
    ['2026-12-09 14:21:07 sale alipay 50000 190', '2026-12-09 15:00:00 refund wechat -300 -1'],
    'leshua-trades',
  ]),
  [
    '银联商务: titles, a number for every line, times without colons and a total',
    gbk(
      '银联商务股份有限公司商户对账单,,,,,,,,,,,,,\n商户编号：898310000000001　商户名称：小店,,,,,,,,,,,,,\n清算日期：20261209 至 20261209,,,,,,,,,,,,,\n,,,,,,,,,,,,,\n序号,终端号,批次号,流水号,交易日期,交易时间,卡号,发卡行,卡类型,交易类型,交易金额,手续费,结算金额,参考号\n1,10000001,000012,000123,20261209,142107,622202******0128,工商银行,借记卡,消费,"1,122.00",5.61,"1,116.39",123456789012\n2,10000001,000012,000124,20261209,93015,622202******0128,工商银行,借记卡,消费撤销,-122.00,0.00,-122.00,123456789013\n小计,,,,20261209,,,,,,"1,000.00",5.61,994.39,\n3,10000001,000012,000125,20261209,150000,421865******1234,外卡,贷记卡,消费,10.00,0.06,9.94,123456789014\n小计,,,,20261209,,,,,,10.00,0.06,9.94,\n合计,笔数：3,,,,,,,,,"1,010.00",5.67,"1,004.33",\n制表人：系统　打印时间：2026-12-10,,,,,,,,,,,,,\n',
    ),
    [
      '2026-12-09 14:21:07 sale card 112200 561',
      '2026-12-09 09:30:15 void card -12200 0',
      '2026-12-09 15:00:00 sale card 1000 6',
    ],
  ],
  [
    '拉卡拉: ids kept as ="…" so that Excel leaves them alone',
    '"交易时间","商户号","终端号","批次号","凭证号","系统参考号","交易类型","支付方式","交易金额(元)","手续费(元)","交易状态"\n"2026-12-09 14:21:07","=""822100000000001""","=""A0012345""","=""000012""","=""000123""","=""123456789012""","消费","微信","12.00元","0.05元","交易成功"\n"2026-12-09 15:00:00","=""822100000000001""","=""A0012345""","=""000012""","=""000124""","=""123456789013""","消费","云闪付","8.00元","0.03元","交易失败"\n',
    ['2026-12-09 14:21:07 sale wechat 1200 5', '2026-12-09 15:00:00 sale unionpay-qr 800 3'],
  ],
  [
    '收钱吧: a date beside a time that Excel has turned into midnight',
    '交易明细\n商户：小店,时间：2026-12-09\n交易日期,交易时间,商户流水号,收钱吧订单号,交易类型,交易状态,收款通道,交易金额,实收金额,手续费,结算金额,门店名称,终端\n2026/12/9 0:00,14:21:07,S1,7895011,付款,成功,微信,25.00,25.00,0.10,24.90,小店,款台1\n2026/12/9 0:00,15:00:00,S2,7895012,退款,成功,支付宝,-5.00,-5.00,-0.02,-4.98,小店,款台1\n总笔数,2,,,,,总金额,20.00,20.00,0.08,19.92,,\n',
    ['2026-12-09 14:21:07 sale wechat 2500 10', '2026-12-09 15:00:00 refund alipay -500 -2'],
  ],
  [
    '美团收银: what was due, what was received, and remarks over several lines',
    '订单号,下单时间,结账时间,桌台,订单类型,订单状态,应收金额,优惠金额,实收金额,支付方式,备注\n20261209001,2026-12-09 13:40,2026-12-09 14:21,A3,堂食,已完成,128.00,8.00,120.00,微信支付,"少辣\n打包一份, ""大"""\n20261209002,2026-12-09 14:00,2026-12-09 14:50,A4,堂食,已完成,50.00,0.00,50.00,现金,\n20261209002,2026-12-09 14:00,2026-12-09 15:10,A4,堂食,已退单,-50.00,0.00,-50.00,现金,\n',
    [
      '2026-12-09 14:21:00 sale wechat 12000 0',
      '2026-12-09 14:50:00 sale cash 5000 0',
      '2026-12-09 15:10:00 refund cash -5000 0',
    ],
  ],
  [
    '客如云: Chinese dates and times with 下午, amounts with a sign behind them',
    '单据号；营业日期；结账时间；支付方式；收款金额；状态\nK1；2026年12月9日；2026年12月9日 下午2:21；会员储值；¥ 36.50；已结账\nK2；2026年12月9日；2026年12月9日 下午3:00；支付宝；6.50-；已退款\n'.replaceAll(
      '；',
      ';',
    ),
    ['2026-12-09 14:21:00 sale members 3650 0', '2026-12-09 15:00:00 refund alipay -650 0'],
  ],
  [
    'a till that writes the hint of a delimiter first, times with an offset and CNY before amounts',
    'sep=;\nOrder ID;Created at;Payment method;Total;Type\n#1001;2026-12-09T14:21:07+08:00;WeChat Pay;CNY 12.00;Sale\n#1002;2026-12-09T07:00:00.000Z;Cash;CNY -2.00;Refund\n',
    ['2026-12-09 14:21:07 sale wechat 1200 0', '2026-12-09 15:00:00 refund cash -200 0'],
  ],
  [
    'an American till: month first, years of two digits',
    'Receipt No,Date,Time,Tender,Amount\nR1,12/9/26,2:21 PM,Visa,"1,012.00"\nR2,12/9/26,3:00 PM,Cash,(2.00)\n',
    ['2026-12-09 14:21:00 sale foreign 101200 0', '2026-12-09 15:00:00 refund cash -200 0'],
  ],
  [
    'a British till: day first',
    'Receipt No,Date,Tender,Amount\nR1,13/12/2026 14:21,Card,12.00\nR2,02/12/2026 15:00,Card,12.50\n',
    ['2026-12-13 14:21:00 sale card 1200 0', '2026-12-02 15:00:00 sale card 1250 0'],
  ],
  [
    'a British till in the first days of a month: read month first, they would lie a month apart',
    'Receipt No,Date,Tender,Amount\nR1,11/12/2026 14:21,Card,12.00\nR2,12/12/2026 15:00,Card,12.50\n',
    ['2026-12-11 14:21:00 sale card 1200 0', '2026-12-12 15:00:00 sale card 1250 0'],
  ],
  [
    'a shop whose name begins with a word for totals',
    'Store,Order ID,Date,Payment,Amount,Note\nTotal Tea,A1,2026-12-09 14:21:07,Card,12.00,\nTotal Tea,A2,2026-12-09 15:00:00,Cash,1.00,\nTotal,,2026-12-09,,13.00,\n',
    ['2026-12-09 14:21:07 sale card 1200 0', '2026-12-09 15:00:00 sale cash 100 0'],
  ],
  [
    'a European till, the name of the month in English',
    'Receipt;Sale date;Payment;Total\nR1;9 Dec 2026 14:21:07;Card;€ 12.00\nR2;Dec 9, 2026, 3:00 PM;Cash;€1.00\n',
    ['2026-12-09 14:21:07 sale card 1200 0', '2026-12-09 15:00:00 sale cash 100 0'],
  ],
  [
    'days as Excel counts them, and a stamp without marks',
    '流水号\t交易时间\t支付方式\t金额\n000000001\t46365.5979976852\t微信\t1.00\n000000002\t20261209 150000\t支付宝\t2.00\n000000003\t20261209150100\t数字人民币\t3.00\n',
    [
      '2026-12-09 14:21:07 sale wechat 100 0',
      '2026-12-09 15:00:00 sale alipay 200 0',
      '2026-12-09 15:01:00 sale ecny 300 0',
    ],
  ],
  [
    'a cashbook that says whether money came or went',
    '日期,摘要,收/支,金额,付款方式\n2026-12-09,午市,收入,300.00,现金\n2026-12-09,退客人,支出,12.00,现金\n',
    ['2026-12-09 00:00:00 sale cash 30000 0', '2026-12-09 00:00:00 refund cash -1200 0'],
  ],
  [
    'a page with a table of titles before the table, called .xls',
    '<html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"></head><body><table border="1"><tr><td colspan="5" align="center">小店 交易明细</td></tr><tr><td colspan="5">2026-12-09</td></tr></table><br><table border="1"><tr><th>交易时间</th><th>订单号</th><th>支付方式</th><th>交易金额<br>(元)</th><th>手续费</th></tr><tr><td style="mso-number-format:\'\\@\'">2026-12-09 14:21:07</td><td>0012</td><td>微信</td><td>1,012.00</td><td>&nbsp;</td></tr></table></body></html>',
    ['2026-12-09 14:21:07 sale wechat 101200 0'],
  ],
  [
    'a workbook as one XML file, called .xls (Excel 2003)',
    '<?xml version="1.0" encoding="UTF-8"?>\n<?mso-application progid="Excel.Sheet"?>\n<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet"><Worksheet ss:Name="明细"><Table><Row><Cell><Data ss:Type="String">交易时间</Data></Cell><Cell><Data ss:Type="String">订单号</Data></Cell><Cell><Data ss:Type="String">支付方式</Data></Cell><Cell><Data ss:Type="String">交易金额</Data></Cell></Row><Row><Cell><Data ss:Type="String">2026-12-09 14:21:07</Data></Cell><Cell><Data ss:Type="String">0012</Data></Cell><Cell><Data ss:Type="String">微信</Data></Cell><Cell><Data ss:Type="Number">12.5</Data></Cell></Row></Table></Worksheet></Workbook>\n',
    ['2026-12-09 14:21:07 sale wechat 1250 0'],
  ],
];

test.each(cases)('%s', async (_, file, rows, layout) => {
  const read = await asProposed(file);
  expect(read.list.map(said)).toEqual(rows);
  expect([read.unreadable, read.problems, read.damagedIds]).toEqual([0, [], {}]);
  expect(read.controls.filter(({ equal }) => !equal)).toEqual([]);
  if (layout !== undefined) expect([read.asked, read.layout]).toEqual([false, layout]);
});

test('a row that cannot be read is named, even of a shop whose name begins like a total', async () => {
  const { list, problems } = await asProposed(
    'Store,Order ID,Date,Payment,Amount\nTotal Tea,A1,2026-12-09 14:21:07,Card,12.00\nTotal Tea,A2,2026-12-09 15:00:00,Cash,?\n',
  );
  expect([list.length, problems]).toEqual([1, [{ record: 3, code: 'bad-amount', column: 'Amount' }]]);
});

test('what did not move money is told apart: failed at 拉卡拉, closed at 支付宝', async () => {
  const states = async (name: string) => {
    const file = cases.find(([key]) => key.startsWith(name))?.[1] ?? '';
    return (await asProposed(file)).list.map(({ state }) => state);
  };
  expect(await states('拉卡拉')).toEqual(['done', 'failed']);
  expect(await states('支付宝个人账单 of the website')).toEqual(['done', 'done', 'failed']);
});

test('a workbook as XML that was not downloaded to its end is refused', async () => {
  const file = cases.find(([key]) => key.startsWith('a workbook as one XML'))?.[1] ?? '';
  const cut = encodeText(String(file).slice(0, -40), 'utf-8');
  expect(await readLedger(bytesSource('cut.xls', cut))).toMatchObject({ ok: false, code: 'sheet-broken' });
});

test('ids keep their leading noughts and lose the marks around them', async () => {
  const file = cases.find(([key]) => key.startsWith('拉卡拉'))?.[1] ?? '';
  expect((await asProposed(file)).list[0]).toMatchObject({
    tid: 'A0012345',
    batch: '000012',
    trace: '000123',
    rrn: '123456789012',
  });
});
