export const answer = {
  'asked-by': 'Mae {{organisation}} yn gofyn i’w denantiaid.',
  minutes_one: 'Mae’n cymryd tua {{count}} munud.',
  minutes_two: 'Mae’n cymryd tua {{count}} funud.',
  minutes_few: 'Mae’n cymryd tua {{count}} munud.',
  minutes_many: 'Mae’n cymryd tua {{count}} munud.',
  minutes_other: 'Mae’n cymryd tua {{count}} munud.',
  'leave-out': 'Cewch adael unrhyw gwestiwn allan.',
  'open-until': 'Gallwch ateb tan {{day}}.',
  start: 'Dechrau',
  'carry-on': 'Parhau',
  'carry-on-note': 'Rydych chi wedi ateb rhai tudalennau’n barod. Maen nhw wedi’u cadw.',
  'saved-note':
    'Mae pob tudalen yn cael ei chadw pan fyddwch chi’n ei hanfon. I orffen yn nes ymlaen, agorwch yr un ddolen eto, ar y ffôn hwn neu ar un arall.',
  'privacy-title': 'Pwy sy’n gweld eich atebion',
  'what-confidential': 'Mae’r arolwg hwn yn gyfrinachol: beth mae hynny’n ei olygu',
  'what-anonymous': 'Mae’r arolwg hwn yn ddienw: beth mae hynny’n ei olygu',
  confidential:
    'Mae’r arolwg hwn yn gyfrinachol. Rydyn ni’n gwybod i ba gartref yr anfonwyd y ddolen hon, fel nad ydyn ni’n gofyn i chi ddwywaith. Rydyn ni’n cadw hynny ar wahân i’ch atebion: nid yw’r bobl sy’n darllen y canlyniadau yn gweld eich enw na’ch cyfeiriad.',
  anonymous:
    'Mae’r arolwg hwn yn ddienw. Pan fyddwch chi’n anfon eich atebion, rydyn ni’n nodi bod y ddolen hon wedi’i defnyddio ac yn cadw eich atebion hebddi. Wedi hynny ni all neb ddweud pa atebion yw eich rhai chi, ac mae hynny’n ein cynnwys ni.',
  'confidential-open-link':
    'Mae eich atebion yn gyfrinachol. Wrth ddechrau byddwch chi’n cael eich dolen eich hun, er mwyn i chi allu parhau yn nes ymlaen. Rydyn ni’n cadw’r ddolen honno ar wahân i’ch atebion: nid yw’r bobl sy’n darllen y canlyniadau yn ei gweld.',
  'anonymous-open-link':
    'Mae’r arolwg hwn yn ddienw. Wrth ddechrau byddwch chi’n cael eich dolen eich hun, er mwyn i chi allu parhau yn nes ymlaen. Pan fyddwch chi’n anfon eich atebion, rydyn ni’n nodi bod eich dolen wedi’i defnyddio ac yn cadw eich atebion hebddi. Wedi hynny ni all neb ddweud pa atebion yw eich rhai chi, ac mae hynny’n ein cynnwys ni.',
  'open-link':
    'Mae cyfeiriad yr arolwg hwn yr un fath i bawb, felly dydyn ni ddim yn gwybod pwy ydych chi na ble rydych chi’n byw.',
  'small-groups': 'Dydyn ni byth yn dangos canlyniad ar gyfer llai na 10 o bobl.',
  'own-words':
    'Os ydych chi’n ysgrifennu yn eich geiriau eich hun, peidiwch â chynnwys dim a fyddai’n dangos pwy ydych chi.',
  'not-for-title': 'Nid yw hwn ar gyfer',
  'not-for':
    'Peidiwch â defnyddio’r cwestiynau hyn i ofyn am waith atgyweirio, nac i ddweud wrthym am berygl. Does neb yn darllen eich atebion ar unwaith.',
  'not-for-danger': 'Os oes rhywun mewn perygl nawr, ffoniwch 999.',
  'turn-to': 'Ar gyfer atgyweiriad neu unrhyw beth brys:',
  'help-title': 'Help, neu alwad ffôn yn lle hynny',
  help: 'Caiff rhywun rydych chi’n ymddiried ynddo eich helpu i ateb. Os hoffech i ni eich ffonio a gofyn y cwestiynau dros y ffôn, neu os oes angen print bras neu iaith arall arnoch chi, dywedwch wrthym:',
  'area-label': 'Ym mha ardal mae eich cartref?',
  'area-hint': 'Rydyn ni’n defnyddio hyn i weld a yw’r gwasanaeth cystal ym mhobman. Cewch ei adael allan.',
  'area-blank': 'Byddai’n well gen i beidio â dweud',
  'tenure-legend': 'Sut rydych chi’n dal eich cartref?',
  'tenure-hint': 'Cewch adael hwn allan.',
  'problem-area': 'Dewiswch ardal o’r rhestr, neu gadewch hi allan',
  'problem-tenure': 'Dewiswch un o’r ffyrdd o ddal cartref, neu gadewch hwn allan',
  'page-of': 'Tudalen {{page}} o {{pages}}',
  'save-and-continue': 'Cadw a pharhau',
  'comment-hint': 'Hyd at {{limit}} nod.',
  'choose-many': 'Dewiswch bob un sy’n berthnasol.',
  'or-else': 'neu',
  'problem-not-an-option': 'Dewiswch un o’r atebion i “{{question}}”',
  'problem-not-alone': 'Dewiswch “{{option}}” neu atebion eraill i “{{question}}”, ond nid y ddau',
  'problem-too-long_one':
    'Rhaid i’ch ateb i “{{question}}” fod {{count}} nod yn fyrrach: y mwyaf yw {{limit}}',
  'problem-too-long_two':
    'Rhaid i’ch ateb i “{{question}}” fod {{count}} nod yn fyrrach: y mwyaf yw {{limit}}',
  'problem-too-long_few':
    'Rhaid i’ch ateb i “{{question}}” fod {{count}} nod yn fyrrach: y mwyaf yw {{limit}}',
  'problem-too-long_many':
    'Rhaid i’ch ateb i “{{question}}” fod {{count}} nod yn fyrrach: y mwyaf yw {{limit}}',
  'problem-too-long_other':
    'Rhaid i’ch ateb i “{{question}}” fod {{count}} nod yn fyrrach: y mwyaf yw {{limit}}',
  'stop-summary': 'Stopio nawr a gorffen yn nes ymlaen',
  'stop-advice':
    'Mae’r tudalennau a anfonwyd gennych wedi’u cadw; mae hon yn cael ei chadw pan fyddwch chi’n dewis “Cadw a pharhau”. I barhau, agorwch eich dolen eto:',
  'about-you': 'Amdanoch chi',
  'profile-why':
    'Rydyn ni’n gofyn y cwestiynau hyn i ddarganfod i bwy mae ein gwasanaeth yn gweithio, ac i bwy nad yw’n gweithio. Cewch adael unrhyw un ohonyn nhw allan, neu bob un.',
  'profile-will-title': 'Beth fyddwn ni’n ei wneud â’r atebion hyn',
  'profile-will': 'Cymharu pa mor fodlon yw gwahanol grwpiau o denantiaid, mewn rhifau',
  'profile-will-act': 'Dewis beth i’w roi’n iawn, a gwirio wedyn ei fod yn well',
  'profile-will-not-title': 'Beth na fyddwn ni’n ei wneud',
  'profile-will-not-service':
    'Eu defnyddio mewn unrhyw benderfyniad amdanoch chi, eich cartref neu eich tenantiaeth',
  'profile-will-not-show':
    'Eu dangos i neb wrth ymyl eich enw, na dangos canlyniad ar gyfer llai na 10 o bobl',
  'profile-will-not-back':
    'Eu dangos ar y sgrin hon eto, os dewch chi’n ôl neu os bydd rhywun arall yn agor y ddolen',
  'keep-answer': 'Cadw’r ateb a roddais o’r blaen',
  'review-title': 'Gwiriwch eich atebion',
  'review-about-you': 'Amdanoch chi',
  'review-hidden':
    'Nid yw’r hyn a ddywedoch chi amdanoch eich hun yn cael ei ddangos yma, rhag ofn i rywun arall weld y sgrin hon.',
  change: 'Newid',
  'not-answered': 'Heb ei ateb',
  answered: 'Wedi’i ateb',
  helped: 'Fe wnaeth rhywun fy helpu i ateb',
  'send-title': 'Anfon eich atebion',
  'send-note':
    'Ar ôl eu hanfon ni allwch eu newid. Byddwch chi’n cael cod y gallwch ei ddefnyddio i’w tynnu’n ôl.',
  send: 'Anfon fy atebion',
  'thanks-title': 'Diolch. Mae eich atebion wedi’u hanfon.',
  'receipt-title': 'Eich derbynneb',
  'receipt-keep':
    'Gyda’r cod hwn gallwch dynnu eich atebion yn ôl unrhyw bryd. Ysgrifennwch ef, tynnwch lun, neu argraffwch y dudalen hon: nid yw’r cod gennym ni ac ni allwn ddod o hyd iddo i chi.',
  'receipt-where': 'I dynnu eich atebion yn ôl, teipiwch y cod yn:',
  'receipt-scan': 'Neu agorwch gamera ffôn a’i bwyntio at y sgwâr hwn.',
  'receipt-square': 'Cod sgwâr sy’n agor y dudalen ar gyfer tynnu eich atebion yn ôl',
  'next-title': 'Beth sy’n digwydd nesaf',
  'next-results':
    'Rydyn ni’n darllen popeth. Erbyn {{day}} byddwn ni’n cyhoeddi’r hyn a ddywedodd tenantiaid wrthym a beth fyddwn ni’n ei wneud.',
  'next-said-did': 'Gwelwch beth sydd wedi newid oherwydd yr hyn a ddywedodd tenantiaid o’r blaen',
  'shared-screen': 'Os oes pobl eraill yn defnyddio’r ffôn neu’r cyfrifiadur hwn, caewch y dudalen hon nawr.',
  'malformed-title': 'Nid yw’r ddolen hon yn gyflawn',
  'malformed-what':
    'Mae’r cyfeiriad a agorwyd gennych yn rhy fyr, yn rhy hir neu mae ynddo nodau nad ydyn nhw byth yn ein dolenni.',
  'malformed-do':
    'Copïwch y cyfeiriad cyfan o’r llythyr neu’r neges, gyda phopeth ar ôl y slaes olaf. Os yw ar ddwy linell, rhowch nhw at ei gilydd.',
  'mistyped-title': 'Mae un nod o’r ddolen hon yn anghywir',
  'mistyped-what': 'Mae hyd y cyfeiriad yn iawn, ond ni chafodd ei deipio’n union fel y cafodd ei argraffu.',
  'mistyped-do': 'Cymharwch ef â’ch llythyr neu’ch neges, bedwar nod ar y tro, a’i gywiro.',
  'unknown-title': 'Dydyn ni ddim yn adnabod y ddolen hon',
  'unknown-what': 'Efallai ei bod yn perthyn i arolwg a ddaeth i ben ers tro, neu i landlord arall.',
  'unknown-do':
    'Chwiliwch am lythyr neu neges fwy diweddar. Os nad oes un, gofynnwch i’ch landlord am ddolen newydd.',
  'used-title': 'Mae’r ddolen hon wedi’i defnyddio',
  'used-what':
    'Mae atebion wedi’u hanfon gyda hi’n barod. Mae pob dolen yn anfon atebion unwaith, fel nad yw neb yn cael ei gyfrif ddwywaith.',
  'used-do':
    'Os mai chi a’u hanfonodd ac yr hoffech eu tynnu’n ôl, defnyddiwch y cod a gawsoch bryd hynny. Os nad chi na rhywun yn eich cartref oedd hynny, dywedwch wrthym.',
  'closed-title': 'Mae’r arolwg hwn ar gau',
  'closed-what':
    'Roedd yn derbyn atebion tan {{day}}. Mae’r hyn na chafodd ei anfon erbyn hynny’n cael ei ddinistrio, ac ni welodd neb mohono.',
  'closed-do': 'Gallwch ddal i ddweud eich barn wrthym, a gweld yr hyn a ddywedodd tenantiaid wrthym.',
  'not-yet-title': 'Nid yw’r arolwg hwn wedi dechrau',
  'not-yet-what': 'Gallwch ateb o {{day}}.',
  'not-yet-do': 'Cadwch y ddolen a’i hagor eto bryd hynny.',
  'no-survey-title': 'Does dim arolwg yn y cyfeiriad hwn',
  'no-survey-what':
    'Ychydig o lythrennau ar ôl /s/ yw’r cyfeiriad byr ar boster. Nid yw hwn yn cael ei ddefnyddio.',
  'no-survey-do':
    'Cymharwch ef â’r poster a’i deipio eto. Os oes gennych eich dolen eich hun mewn llythyr, defnyddiwch honno.',
  'call-landlord':
    'Os nad yw hynny’n helpu, gofynnwch i’ch landlord. Mae sut i gysylltu ag ef ar eich llythyr neu’ch llyfr rhent.',
  'call-contact': 'Os nad yw hynny’n helpu, gofynnwch i ni:',
  'receipt-form': 'Tynnu atebion yn ôl gyda derbynneb',
  'withdraw-title': 'Tynnu eich atebion yn ôl',
  'withdraw-intro':
    'Pan anfonoch chi eich atebion cawsoch god. Teipiwch ef yma i’w dileu. Does dim angen dim byd arall: dim enw, dim dolen.',
  'code-label': 'Eich cod',
  'code-hint':
    'Mae ynddo 16 o lythrennau a rhifau, fesul pedwar, fel 0123-4567-89AB-CDEF. Mae llythrennau bach yn iawn.',
  'find-answers': 'Parhau',
  'problem-code-blank': 'Teipiwch y cod o’ch derbynneb',
  'problem-code-malformed': 'Nid dyma ffurf cod: mae gan god 16 o lythrennau a rhifau, a byth y llythyren U',
  'problem-code-mistyped': 'Mae un nod yn anghywir: cymharwch y cod â’ch derbynneb, bedwar ar y tro',
  'problem-code-unknown':
    'Does gan ddim atebion y cod hwn: maen nhw wedi’u tynnu’n ôl yn barod, neu nid un o’n rhai ni yw’r cod',
  'withdraw-about':
    'Mae’r cod hwn ar gyfer atebion i “{{survey}}”, a anfonwyd at {{organisation}} ar {{day}}.',
  'withdraw-what-title': 'Beth sy’n digwydd os ydych chi’n eu tynnu’n ôl',
  'withdraw-deleted':
    'Mae eich atebion, ac unrhyw beth a ysgrifennoch, yn cael eu dileu ar unwaith ac am byth',
  'withdraw-no-undo': 'Ni all neb ddod â nhw’n ôl, ac ni ellir defnyddio’r ddolen yr ateboch chi gyda hi eto',
  'withdraw-counted': 'Dim ond nifer y bobl a dynnodd atebion yn ôl ar ddiwrnod rydyn ni’n ei gadw',
  'withdraw-published':
    'Nid yw canlyniad a gyhoeddwyd cyn heddiw yn newid, gan mai dim ond grwpiau mae’n eu dangos, byth chi',
  'withdraw-button': 'Dileu fy atebion am byth',
  'withdraw-keep': 'Os ydych chi am adael eich atebion gyda ni, caewch y dudalen hon.',
  'withdrawn-title': 'Mae eich atebion wedi’u dileu',
  'withdrawn-what': 'Mae eich cod wedi gwneud ei waith ac nid yw’n agor dim byd mwyach.',
}
