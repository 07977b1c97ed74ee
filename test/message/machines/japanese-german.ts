import { mail, type Told } from './told.ts';

export const JAPANESE: readonly Told[] = [
  {
    what: '担当者つきの不在通知',
    machine: mail(
      'Re: 番号ポータビリティ [PTN-2026-000010]',
      '田中です。3月16日から3月27日まで不在にしております。お急ぎの場合は佐藤(425-555-0102)までご連絡ください。',
    ),
    person: mail(
      'Re: 番号ポータビリティ [PTN-2026-000010]',
      '田中です。来週は不在にしますので、今週中に 425-555-0102 の転出をお願いします。佐藤も承知しています。',
    ),
  },
  {
    what: '夏季休業のお知らせ',
    machine: mail(
      '自動返信: ポートアウト',
      '誠に勝手ながら、8月10日から8月16日まで夏季休業とさせていただきます。お問い合わせには17日以降順次回答いたします。',
    ),
    person: mail('ポートアウト', '夏季休業の前に済ませたいので、425-555-0103 のポートアウトをお願いします。'),
  },
  {
    what: '問い合わせの受付',
    machine: mail(
      '【受付完了】お問い合わせありがとうございます',
      'このメールは自動送信されています。\nお問い合わせを受け付けました。受付番号:48213\n担当者より折り返しご連絡いたします。\n\n内容: 425-555-0104 のポートアウト、PIN 8264017',
    ),
    person: mail(
      '受付番号 48213 について',
      '受付番号 48213 の件です。425-555-0104 のポートアウトをお願いします。折り返しご連絡ください。',
    ),
  },
  {
    what: '返信できないアドレスからの案内',
    machine: mail(
      'リクエスト受信のお知らせ',
      'リクエスト(48213)を受け付けました。現在サポートスタッフが確認しております。\n※本メールは送信専用のため、ご返信いただいてもお答えできません。',
    ),
    person: mail(
      'リクエスト',
      'リクエスト 48213 を確認いただけましたか。425-555-0105 の転出をお願いします。このメールにご返信ください。',
    ),
  },
  {
    what: '開封通知',
    machine: mail(
      '開封済み: ポートアウト',
      '次のメッセージは 2026年3月16日 9:40 に開封されました。\n\n宛先: 田中\n件名: ポートアウト\n送信日時: 2026年3月16日 9:12',
    ),
    person: mail('ポートアウト', '書類を開封しました。425-555-0106 のポートアウトをお願いします。'),
  },
  {
    what: '退職のお知らせ',
    machine: mail(
      'Re: ポートアウト',
      '田中は3月末で退職いたしました。このメールアドレスは現在使用されておりません。お手数ですが support@carrier.example までご連絡ください。',
    ),
    person: mail(
      'ポートアウト',
      '田中が3月末で退職しましたので、私が担当します。425-555-0107 のポートアウトをお願いします。',
    ),
  },
  {
    what: 'ボイスメールの通知',
    machine: mail(
      '新しいボイスメール: 425-555-0135',
      '425-555-0135 から新しいボイスメールが届いています。\n録音時間: 32秒\n受信日時: 2026/03/16 9:12',
    ),
    person: mail('ボイスメール', 'ボイスメールを残しました。425-555-0108 のポートアウトをお願いします。'),
  },
  {
    what: 'メールマガジン',
    because: 'mailing-list',
    machine: mail(
      '3月のお得情報',
      '番号そのままで20%お得に。\n\nこのメールは会員登録された方に配信しています。配信停止をご希望の方はこちら',
    ),
    person: mail('お得な案内', '他社から20%お得という案内が届きました。425-555-0109 のポートアウトをお願いします。'),
  },
  {
    what: '配信できなかった通知',
    because: 'bounce',
    machine: mail(
      '配信不能: ポートアウト',
      '次の受信者にメッセージを配信できませんでした。\n\ntanaka@carrier.example\n\nメールアドレスが見つかりません。',
      'メール <info@carrier.example>',
    ),
    person: mail('配信について', '先日の書類は届きませんでした。改めて 425-555-0110 のポートアウトをお願いします。'),
  },
];

export const GERMAN: readonly Told[] = [
  {
    what: 'eine Abwesenheit mit Vertretung',
    machine: mail(
      'AW: Portierung [PTN-2026-000010]',
      'Vielen Dank für Ihre Nachricht. Ich bin bis einschließlich 27. März im Urlaub. In dringenden Fällen wenden Sie sich bitte an Jana Kern, 425-555-0102. Ihre E-Mail wird nicht weitergeleitet.',
    ),
    person: mail(
      'AW: Portierung [PTN-2026-000010]',
      'Ab Montag bin ich im Urlaub, bitte portieren Sie 425-555-0102 noch heute. Frau Kern weiß Bescheid.',
    ),
  },
  {
    what: 'eine Eingangsbestätigung',
    machine: mail(
      'Eingangsbestätigung: Ihre Anfrage [#48213]',
      'Ihre Anfrage ist bei uns eingegangen und wird unter der Ticketnummer 48213 bearbeitet. Dies ist eine automatisch generierte E-Mail, bitte antworten Sie nicht darauf.',
    ),
    person: mail(
      'Unsere Anfrage 48213',
      'Ist unsere Anfrage bei Ihnen eingegangen? Bitte antworten Sie und portieren Sie 425-555-0103.',
    ),
  },
  {
    what: 'eine Lesebestätigung',
    machine: mail(
      'Gelesen: Portierung',
      'Ihre Nachricht\n\n   An: Jan Kern\n   Betreff: Portierung\n   Gesendet: Montag, 16. März 2026 09:12\n\nwurde am Montag, 16. März 2026 09:40 gelesen.',
    ),
    person: mail('Gelesen', 'Ich habe Ihre Nachricht vom Montag gelesen. Bitte portieren Sie 425-555-0104.'),
  },
  {
    what: 'jemand, der nicht mehr im Haus ist',
    machine: mail(
      'AW: Portierung',
      'Herr Kern ist nicht mehr in unserem Unternehmen tätig. Dieses Postfach wird nicht mehr gelesen. Bitte wenden Sie sich an support@carrier.example.',
    ),
    person: mail(
      'Portierung',
      'Herr Kern ist nicht mehr in unserem Unternehmen tätig, ich bin jetzt zuständig: bitte portieren Sie 425-555-0105.',
    ),
  },
];
