/**
 * Sample declarations, reviewed by nobody: they show what a text must say, and a live installation lets nobody sign one.
 * The mark stands in the text itself, so that every print bears it.
 */
export const SAMPLE_TEXTS: Readonly<Record<'en' | 'fr' | 'nl' | 'de' | 'ar', string>> = {
  en: `SAMPLE, NOT REVIEWED

Declaration of voluntary return

I wish to return to my country. Nobody forced, threatened or paid me to decide so.
I was told in a language I understand: whether I may stay and how I can ask for protection; how the journey goes; what help I receive and what I do not; who will know what about me; how I can complain.
I spoke alone with a counsellor before I signed.
I may change my mind at any time until I leave. If I do, nobody will hold it against me, and I may apply again.
I have received a copy of this declaration.`,
  fr: `MODÈLE, NON RELU

Déclaration de retour volontaire

Je souhaite retourner dans mon pays. Personne ne m’y a forcé, ne m’a menacé ni payé pour le décider.
On m’a expliqué, dans une langue que je comprends : si je peux rester et comment demander une protection ; comment se passe le voyage ; l’aide que je reçois et celle que je ne reçois pas ; qui saura quoi à mon sujet ; comment me plaindre.
J’ai parlé seul avec un conseiller avant de signer.
Je peux changer d’avis à tout moment jusqu’à mon départ. Personne ne me le reprochera, et je pourrai refaire une demande.
J’ai reçu une copie de cette déclaration.`,
  nl: `VOORBEELD, NIET NAGELEZEN

Verklaring van vrijwillige terugkeer

Ik wil naar mijn land terugkeren. Niemand heeft mij daartoe gedwongen, bedreigd of betaald.
Mij is uitgelegd, in een taal die ik begrijp: of ik mag blijven en hoe ik bescherming kan vragen; hoe de reis verloopt; welke hulp ik krijg en welke niet; wie wat over mij zal weten; hoe ik een klacht kan indienen.
Ik heb alleen met een begeleider gesproken voordat ik tekende.
Ik mag tot aan mijn vertrek altijd van gedachten veranderen. Niemand zal mij dat verwijten, en ik mag opnieuw een aanvraag doen.
Ik heb een kopie van deze verklaring gekregen.`,
  de: `MUSTER, NICHT GEPRÜFT

Erklärung zur freiwilligen Rückkehr

Ich möchte in mein Land zurückkehren. Niemand hat mich dazu gezwungen, mir gedroht oder mich dafür bezahlt.
Mir wurde in einer Sprache, die ich verstehe, gesagt: ob ich bleiben darf und wie ich um Schutz bitten kann; wie die Reise verläuft; welche Hilfe ich bekomme und welche nicht; wer was über mich erfährt; wie ich mich beschweren kann.
Ich habe allein mit einer Beraterin oder einem Berater gesprochen, bevor ich unterschrieben habe.
Ich kann meine Meinung bis zur Abreise jederzeit ändern. Niemand wird mir das vorwerfen, und ich kann einen neuen Antrag stellen.
Ich habe eine Kopie dieser Erklärung erhalten.`,
  ar: `نموذج لم تتم مراجعته

إقرار بالعودة الطوعية

أرغب في العودة إلى بلدي. لم يجبرني أحد على هذا القرار ولم يهددني ولم يدفع لي مقابله.
شُرح لي بلغة أفهمها: هل يحق لي البقاء وكيف أطلب الحماية، وكيف تجري الرحلة، وما المساعدة التي أحصل عليها وما لا أحصل عليه، ومن سيعرف ماذا عني، وكيف أقدم شكوى.
تحدثت مع المستشار على انفراد قبل أن أوقّع.
يمكنني أن أغيّر رأيي في أي وقت حتى مغادرتي، ولن يؤاخذني أحد على ذلك، ويمكنني أن أقدم طلبا من جديد.
استلمت نسخة من هذا الإقرار.`,
};
