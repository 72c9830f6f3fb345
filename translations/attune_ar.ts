<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en_GB">
<context>
    <name>Change</name>
    <message>
        <source>“%1” goes</source>
        <translation>يُحذف «%1»</translation>
    </message>
    <message>
        <source>“%1” is added</source>
        <translation>يُضاف «%1»</translation>
    </message>
    <message>
        <source>“%1” becomes “%2”</source>
        <translation>يصبح «%1»: «%2»</translation>
    </message>
</context>
<context>
    <name>ChangeLabelText</name>
    <message numerus="yes">
        <source>add %Ln example(s)</source>
        <extracomment>These follow &quot;Undo&quot; and &quot;Redo&quot; in a menu: &quot;Undo edit the answer&quot;.</extracomment>
        <translation>
            <numerusform>إضافة</numerusform>
            <numerusform>إضافة مثال واحد</numerusform>
            <numerusform>إضافة مثالين</numerusform>
            <numerusform>إضافة %Ln أمثلة</numerusform>
            <numerusform>إضافة %Ln مثالا</numerusform>
            <numerusform>إضافة %Ln مثال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>paste %Ln example(s)</source>
        <translation>
            <numerusform>لصق %Ln مثال</numerusform>
            <numerusform>لصق مثال واحد</numerusform>
            <numerusform>لصق مثالين</numerusform>
            <numerusform>لصق %Ln أمثلة</numerusform>
            <numerusform>لصق %Ln مثالا</numerusform>
            <numerusform>لصق %Ln مثال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>duplicate %Ln example(s)</source>
        <translation>
            <numerusform>تكرار %Ln مثال</numerusform>
            <numerusform>تكرار مثال واحد</numerusform>
            <numerusform>تكرار مثالين</numerusform>
            <numerusform>تكرار %Ln أمثلة</numerusform>
            <numerusform>تكرار %Ln مثالا</numerusform>
            <numerusform>تكرار %Ln مثال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>import of %Ln example(s)</source>
        <translation>
            <numerusform>استيراد %Ln مثال</numerusform>
            <numerusform>استيراد مثال واحد</numerusform>
            <numerusform>استيراد مثالين</numerusform>
            <numerusform>استيراد %Ln أمثلة</numerusform>
            <numerusform>استيراد %Ln مثالا</numerusform>
            <numerusform>استيراد %Ln مثال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>import of %Ln example(s) from %1</source>
        <translation>
            <numerusform>استيراد من %1</numerusform>
            <numerusform>استيراد مثال واحد من %1</numerusform>
            <numerusform>استيراد مثالين من %1</numerusform>
            <numerusform>استيراد %Ln أمثلة من %1</numerusform>
            <numerusform>استيراد %Ln مثالا من %1</numerusform>
            <numerusform>استيراد %Ln مثال من %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>remove %Ln example(s)</source>
        <translation>
            <numerusform>حذف</numerusform>
            <numerusform>حذف مثال واحد</numerusform>
            <numerusform>حذف مثالين</numerusform>
            <numerusform>حذف %Ln أمثلة</numerusform>
            <numerusform>حذف %Ln مثالا</numerusform>
            <numerusform>حذف %Ln مثال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>restore %Ln example(s)</source>
        <translation>
            <numerusform>إرجاع %Ln مثال</numerusform>
            <numerusform>إرجاع مثال واحد</numerusform>
            <numerusform>إرجاع مثالين</numerusform>
            <numerusform>إرجاع %Ln أمثلة</numerusform>
            <numerusform>إرجاع %Ln مثالا</numerusform>
            <numerusform>إرجاع %Ln مثال</numerusform>
        </translation>
    </message>
    <message>
        <source>edit what they wrote</source>
        <translation>تعديل ما كتبوا</translation>
    </message>
    <message>
        <source>edit the answer</source>
        <translation>تعديل الإجابة</translation>
    </message>
    <message>
        <source>edit the conversation</source>
        <translation>تعديل المحادثة</translation>
    </message>
    <message>
        <source>edit the reference material</source>
        <translation>تعديل المادة المرجعية</translation>
    </message>
    <message>
        <source>edit the note</source>
        <translation>تعديل الملاحظة</translation>
    </message>
    <message>
        <source>edit the worse answer</source>
        <translation>تعديل الإجابة الأسوأ</translation>
    </message>
    <message>
        <source>edit the house rules of an example</source>
        <translation>تعديل قواعد أسلوب مثال</translation>
    </message>
    <message numerus="yes">
        <source>replace text in %Ln example(s)</source>
        <translation>
            <numerusform>استبدال نص في %Ln مثال</numerusform>
            <numerusform>استبدال نص في مثال واحد</numerusform>
            <numerusform>استبدال نص في مثالين</numerusform>
            <numerusform>استبدال نص في %Ln أمثلة</numerusform>
            <numerusform>استبدال نص في %Ln مثالا</numerusform>
            <numerusform>استبدال نص في %Ln مثال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>mark %Ln example(s)</source>
        <translation>
            <numerusform>تعليم %Ln مثال</numerusform>
            <numerusform>تعليم مثال واحد</numerusform>
            <numerusform>تعليم مثالين</numerusform>
            <numerusform>تعليم %Ln أمثلة</numerusform>
            <numerusform>تعليم %Ln مثالا</numerusform>
            <numerusform>تعليم %Ln مثال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>change the use of %Ln example(s)</source>
        <translation>
            <numerusform>تغيير استخدام %Ln مثال</numerusform>
            <numerusform>تغيير استخدام مثال واحد</numerusform>
            <numerusform>تغيير استخدام مثالين</numerusform>
            <numerusform>تغيير استخدام %Ln أمثلة</numerusform>
            <numerusform>تغيير استخدام %Ln مثالا</numerusform>
            <numerusform>تغيير استخدام %Ln مثال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>change the category of %Ln example(s)</source>
        <translation>
            <numerusform>تغيير فئة %Ln مثال</numerusform>
            <numerusform>تغيير فئة مثال واحد</numerusform>
            <numerusform>تغيير فئة مثالين</numerusform>
            <numerusform>تغيير فئة %Ln أمثلة</numerusform>
            <numerusform>تغيير فئة %Ln مثالا</numerusform>
            <numerusform>تغيير فئة %Ln مثال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>change the tags of %Ln example(s)</source>
        <translation>
            <numerusform>تغيير وسوم %Ln مثال</numerusform>
            <numerusform>تغيير وسوم مثال واحد</numerusform>
            <numerusform>تغيير وسوم مثالين</numerusform>
            <numerusform>تغيير وسوم %Ln أمثلة</numerusform>
            <numerusform>تغيير وسوم %Ln مثالا</numerusform>
            <numerusform>تغيير وسوم %Ln مثال</numerusform>
        </translation>
    </message>
    <message>
        <source>edit the house rules</source>
        <translation>تعديل قواعد الأسلوب</translation>
    </message>
    <message>
        <source>change the project&apos;s settings</source>
        <translation>تغيير إعدادات المشروع</translation>
    </message>
    <message>
        <source>rename the project</source>
        <translation>إعادة تسمية المشروع</translation>
    </message>
    <message numerus="yes">
        <source>fix %Ln example(s)</source>
        <extracomment>%1 is what was fixed, for example &quot;greetings&quot;: &quot;fix 12 greetings&quot;.</extracomment>
        <translation>
            <numerusform>إصلاح %Ln مثال</numerusform>
            <numerusform>إصلاح مثال واحد</numerusform>
            <numerusform>إصلاح مثالين</numerusform>
            <numerusform>إصلاح %Ln أمثلة</numerusform>
            <numerusform>إصلاح %Ln مثالا</numerusform>
            <numerusform>إصلاح %Ln مثال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>fix %Ln %1</source>
        <translation>
            <numerusform>إصلاح %Ln %1</numerusform>
            <numerusform>إصلاح %Ln %1</numerusform>
            <numerusform>إصلاح %Ln %1</numerusform>
            <numerusform>إصلاح %Ln %1</numerusform>
            <numerusform>إصلاح %Ln %1</numerusform>
            <numerusform>إصلاح %Ln %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>change %Ln example(s)</source>
        <translation>
            <numerusform>تغيير %Ln مثال</numerusform>
            <numerusform>تغيير مثال واحد</numerusform>
            <numerusform>تغيير مثالين</numerusform>
            <numerusform>تغيير %Ln أمثلة</numerusform>
            <numerusform>تغيير %Ln مثالا</numerusform>
            <numerusform>تغيير %Ln مثال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>fix %Ln example(s): %1</source>
        <extracomment>%1 is the name of a check, for example &quot;Greeting&quot;.</extracomment>
        <translation>
            <numerusform>إصلاح %Ln مثال: %1</numerusform>
            <numerusform>إصلاح مثال واحد: %1</numerusform>
            <numerusform>إصلاح مثالين: %1</numerusform>
            <numerusform>إصلاح %Ln أمثلة: %1</numerusform>
            <numerusform>إصلاح %Ln مثالا: %1</numerusform>
            <numerusform>إصلاح %Ln مثال: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>mask personal data in %Ln example(s)</source>
        <translation>
            <numerusform>إخفاء البيانات الشخصية في %Ln مثال</numerusform>
            <numerusform>إخفاء البيانات الشخصية في مثال واحد</numerusform>
            <numerusform>إخفاء البيانات الشخصية في مثالين</numerusform>
            <numerusform>إخفاء البيانات الشخصية في %Ln أمثلة</numerusform>
            <numerusform>إخفاء البيانات الشخصية في %Ln مثالا</numerusform>
            <numerusform>إخفاء البيانات الشخصية في %Ln مثال</numerusform>
        </translation>
    </message>
    <message>
        <source>keep one of two answers</source>
        <translation>الإبقاء على إحدى إجابتين</translation>
    </message>
    <message>
        <source>ignore</source>
        <extracomment>In the following, %1 is the name of a check, for example &quot;Greeting&quot;.</extracomment>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>ignore “%1”</source>
        <translation>تجاهل «%1»</translation>
    </message>
    <message>
        <source>look again at what was ignored</source>
        <translation>إظهار ما سبق تجاهله</translation>
    </message>
    <message>
        <source>look at “%1” again</source>
        <translation>إظهار «%1» من جديد</translation>
    </message>
    <message>
        <source>switch off the check “%1”</source>
        <translation>إيقاف الفحص «%1»</translation>
    </message>
    <message>
        <source>switch on the check “%1”</source>
        <translation>تشغيل الفحص «%1»</translation>
    </message>
    <message>
        <source>accept everything that is here now</source>
        <translation>قبول كل ما هو موجود الآن</translation>
    </message>
    <message>
        <source>choose the house style</source>
        <translation>اختيار الأسلوب العام</translation>
    </message>
    <message>
        <source>choose the style “%1”</source>
        <translation>اختيار الأسلوب «%1»</translation>
    </message>
    <message>
        <source>edit your words and sentences</source>
        <translation>تعديل كلماتك وجملك</translation>
    </message>
    <message numerus="yes">
        <source>judge %Ln pair(s) of answers</source>
        <translation>
            <numerusform>الحكم على %Ln زوج من الإجابات</numerusform>
            <numerusform>الحكم على زوج من الإجابات</numerusform>
            <numerusform>الحكم على زوجين من الإجابات</numerusform>
            <numerusform>الحكم على %Ln أزواج من الإجابات</numerusform>
            <numerusform>الحكم على %Ln زوجا من الإجابات</numerusform>
            <numerusform>الحكم على %Ln زوج من الإجابات</numerusform>
        </translation>
    </message>
    <message>
        <source>edit the note on two answers</source>
        <translation>تعديل الملاحظة على إجابتين</translation>
    </message>
    <message>
        <source>make an example of an answer</source>
        <translation>جعل إجابة مثالا</translation>
    </message>
    <message>
        <source>choose the model in use</source>
        <translation>اختيار النموذج المستخدم</translation>
    </message>
    <message numerus="yes">
        <source>shorten %Ln example(s)</source>
        <translation>
            <numerusform>تقصير %Ln مثال</numerusform>
            <numerusform>تقصير مثال واحد</numerusform>
            <numerusform>تقصير مثالين</numerusform>
            <numerusform>تقصير %Ln أمثلة</numerusform>
            <numerusform>تقصير %Ln مثالا</numerusform>
            <numerusform>تقصير %Ln مثال</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>Personal data</source>
        <translation>بيانات شخصية</translation>
    </message>
    <message>
        <source>Must fix</source>
        <translation>يجب إصلاحه</translation>
    </message>
    <message>
        <source>Probably wrong</source>
        <translation>خطأ على الأرجح</translation>
    </message>
    <message>
        <source>Take a look</source>
        <translation>يحسن النظر فيه</translation>
    </message>
    <message>
        <source>Tip</source>
        <translation>نصيحة</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n answer(s) differ from your usual “%2”</source>
        <extracomment>%1 is the name of a check (&quot;Greeting&quot;), %2 the usual way (&quot;Dear&quot;).</extracomment>
        <translation>
            <numerusform>%1: %n إجابة تختلف عن المعتاد عندك «%2»</numerusform>
            <numerusform>%1: إجابة واحدة تختلف عن المعتاد عندك «%2»</numerusform>
            <numerusform>%1: إجابتان تختلفان عن المعتاد عندك «%2»</numerusform>
            <numerusform>%1: %n إجابات تختلف عن المعتاد عندك «%2»</numerusform>
            <numerusform>%1: %n إجابة تختلف عن المعتاد عندك «%2»</numerusform>
            <numerusform>%1: %n إجابة تختلف عن المعتاد عندك «%2»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s): %1</source>
        <translation>
            <numerusform>%n إجابة: %1</numerusform>
            <numerusform>إجابة واحدة: %1</numerusform>
            <numerusform>إجابتان: %1</numerusform>
            <numerusform>%n إجابات: %1</numerusform>
            <numerusform>%n إجابة: %1</numerusform>
            <numerusform>%n إجابة: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 in %n example(s)</source>
        <translation>
            <numerusform>%1 في %n مثال</numerusform>
            <numerusform>%1 في مثال واحد</numerusform>
            <numerusform>%1 في مثالين</numerusform>
            <numerusform>%1 في %n أمثلة</numerusform>
            <numerusform>%1 في %n مثالا</numerusform>
            <numerusform>%1 في %n مثال</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>strong</source>
        <translation>قوي</translation>
    </message>
    <message>
        <source>good</source>
        <translation>جيد</translation>
    </message>
    <message>
        <source>mixed</source>
        <translation>متفاوت</translation>
    </message>
    <message>
        <source>%1 of %2 have nothing left to look at</source>
        <translation>لم يبق ما يُنظر فيه في %1 من %2</translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>لم يتغير شيء (%n)</numerusform>
            <numerusform>تغيير واحد</numerusform>
            <numerusform>تغييران</numerusform>
            <numerusform>%n تغييرات</numerusform>
            <numerusform>%n تغييرا</numerusform>
            <numerusform>%n تغيير</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message numerus="yes">
        <source>%n skipped (you edited it)</source>
        <translation>
            <numerusform>تُرك %n (لأنك حرّرته)</numerusform>
            <numerusform>تُرك واحد (لأنك حرّرته)</numerusform>
            <numerusform>تُرك اثنان (لأنك حرّرتهما)</numerusform>
            <numerusform>تُرك %n (لأنك حرّرتها)</numerusform>
            <numerusform>تُرك %n (لأنك حرّرتها)</numerusform>
            <numerusform>تُرك %n (لأنك حرّرتها)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExampleWords</name>
    <message>
        <source>To do</source>
        <translation>للإنجاز</translation>
    </message>
    <message>
        <source>Needs work</source>
        <translation>يحتاج إلى عمل</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Teach the model</source>
        <translation>تعليم النموذج</translation>
    </message>
    <message>
        <source>Pick the best version</source>
        <translation>اختيار أفضل نسخة</translation>
    </message>
    <message>
        <source>Kept for testing</source>
        <translation>محفوظ للاختبار</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>مستبعد</translation>
    </message>
    <message>
        <source>House rules</source>
        <translation>قواعد الأسلوب</translation>
    </message>
    <message>
        <source>What they wrote</source>
        <translation>ماذا كتبوا</translation>
    </message>
    <message>
        <source>What we answer</source>
        <translation>بماذا نجيب</translation>
    </message>
    <message>
        <source>What a tool returned</source>
        <translation>ما أعادته أداة</translation>
    </message>
</context>
<context>
    <name>Fix</name>
    <message>
        <source>Removed (can be put back)</source>
        <translation>محذوف (يمكن إرجاعه)</translation>
    </message>
    <message>
        <source>Left out of tuning</source>
        <translation>مستبعد من الضبط</translation>
    </message>
    <message>
        <source>No longer kept for testing</source>
        <translation>لم يعد محفوظا للاختبار</translation>
    </message>
    <message>
        <source>Category: %1</source>
        <translation>الفئة: %1</translation>
    </message>
</context>
<context>
    <name>Replace</name>
    <message>
        <source>Type the text that you want to find.</source>
        <translation>اكتب النص الذي تريد العثور عليه.</translation>
    </message>
    <message>
        <source>This pattern has a mistake near character %1. Correct it, or switch “Pattern” off to find the text as it stands.</source>
        <translation>في هذا النمط خطأ قرب الحرف %1. صححه، أو أوقف «النمط» للبحث عن النص كما هو.</translation>
    </message>
    <message>
        <source>This pattern is too complicated for some of the texts. A simpler one will work.</source>
        <translation>هذا النمط معقد جدا لبعض النصوص. نمط أبسط سينجح.</translation>
    </message>
</context>
<context>
    <name>TextCounts</name>
    <message numerus="yes">
        <source>about %Ln word(s)</source>
        <translation>
            <numerusform>لا كلمات</numerusform>
            <numerusform>نحو كلمة</numerusform>
            <numerusform>نحو كلمتين</numerusform>
            <numerusform>نحو %Ln كلمات</numerusform>
            <numerusform>نحو %Ln كلمة</numerusform>
            <numerusform>نحو %Ln كلمة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>لا كلمات</numerusform>
            <numerusform>كلمة واحدة</numerusform>
            <numerusform>كلمتان</numerusform>
            <numerusform>%Ln كلمات</numerusform>
            <numerusform>%Ln كلمة</numerusform>
            <numerusform>%Ln كلمة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · %Ln token(s)</source>
        <extracomment>%1 is a number of words (&quot;142 words&quot;), %Ln counts the pieces in which a service counts text.</extracomment>
        <translation>
            <numerusform>%1 · %Ln رمز</numerusform>
            <numerusform>%1 · رمز واحد</numerusform>
            <numerusform>%1 · رمزان</numerusform>
            <numerusform>%1 · %Ln رموز</numerusform>
            <numerusform>%1 · %Ln رمزا</numerusform>
            <numerusform>%1 · %Ln رمز</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TryField</name>
    <message>
        <source>%1 s</source>
        <extracomment>A time in seconds.</extracomment>
        <translation>%1 ث</translation>
    </message>
</context>
<context>
    <name>app::AdviseCommand</name>
    <message>
        <source>advise needs --answers, for example --answers problem=style,tried_rules=yes,examples=120,monthly=2000,base_manages=yes.</source>
        <translation>يحتاج advise إلى ‎--answers، مثلا ‎--answers problem=style,tried_rules=yes,examples=120,monthly=2000,base_manages=yes.</translation>
    </message>
    <message>
        <source>Why we say so:</source>
        <translation>لماذا نقول ذلك:</translation>
    </message>
    <message>
        <source>What comes next:</source>
        <translation>الخطوة التالية:</translation>
    </message>
    <message>
        <source>What your project says:</source>
        <translation>ما يقوله مشروعك:</translation>
    </message>
    <message>
        <source>Should we tune, look things up, or just ask better? Looks at a project, too, where one is named.</source>
        <translation>هل نضبط، أم نبحث عن المعلومات، أم نسأل بشكل أفضل فقط؟ ينظر في مشروع أيضا إذا ذُكر.</translation>
    </message>
    <message>
        <source>problem=facts|style|both|untried, facts_change, tried_rules, must_be_provable=yes|no, examples=N, monthly=N, base_manages=yes|sometimes|never|untried.</source>
        <translation>problem=facts|style|both|untried, facts_change, tried_rules, must_be_provable=yes|no, examples=N, monthly=N, base_manages=yes|sometimes|never|untried.</translation>
    </message>
</context>
<context>
    <name>app::CheckCommand</name>
    <message>
        <source>There is no check “%1”. attune-cli style lists what was looked at.</source>
        <translation>لا يوجد فحص «%1». يسرد attune-cli style ما تم النظر فيه.</translation>
    </message>
    <message>
        <source>--fix takes safe.</source>
        <translation>يقبل ‎--fix القيمة safe.</translation>
    </message>
    <message numerus="yes">
        <source>%n example(s) changed</source>
        <translation>
            <numerusform>تغيّر %n مثال</numerusform>
            <numerusform>تغيّر مثال واحد</numerusform>
            <numerusform>تغيّر مثالان</numerusform>
            <numerusform>تغيّرت %n أمثلة</numerusform>
            <numerusform>تغيّر %n مثالا</numerusform>
            <numerusform>تغيّر %n مثال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fix(es) skipped.</source>
        <translation>
            <numerusform>تم تخطي %n إصلاح.</numerusform>
            <numerusform>تم تخطي إصلاح واحد.</numerusform>
            <numerusform>تم تخطي إصلاحين.</numerusform>
            <numerusform>تم تخطي %n إصلاحات.</numerusform>
            <numerusform>تم تخطي %n إصلاحا.</numerusform>
            <numerusform>تم تخطي %n إصلاح.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to fix.</source>
        <translation>لا شيء للإصلاح.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to look at.</source>
        <translation>
            <numerusform>%n موضع للنظر فيه.</numerusform>
            <numerusform>موضع واحد للنظر فيه.</numerusform>
            <numerusform>موضعان للنظر فيهما.</numerusform>
            <numerusform>%n مواضع للنظر فيها.</numerusform>
            <numerusform>%n موضعا للنظر فيها.</numerusform>
            <numerusform>%n موضع للنظر فيها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Finds what does not sound or look like your other answers.</source>
        <translation>يعثر على ما لا يبدو مثل إجاباتك الأخرى.</translation>
    </message>
    <message>
        <source>Only these checks, by their ids, parted by commas.</source>
        <translation>هذه الفحوص فقط، بمعرّفاتها، تفصل بينها فواصل.</translation>
    </message>
    <message>
        <source>safe: make the changes that need no person first, as one step of undo.</source>
        <translation>safe‏: إجراء التغييرات التي لا تحتاج إلى شخص أولا، في خطوة واحدة يمكن التراجع عنها.</translation>
    </message>
</context>
<context>
    <name>app::Command</name>
    <message>
        <source>Usage: attune-cli COMMAND [--json] ...

Teach a language model to answer the way your organisation answers.

Commands:
</source>
        <translation>الاستعمال: attune-cli COMMAND [--json] ...

علّم نموذج اللغة أن يجيب كما تجيب مؤسستك.

الأوامر:
</translation>
    </message>
    <message>
        <source>
attune-cli COMMAND --help says more. Exit codes: 0 fine, 1 found problems, 2 wrong usage,
3 bad input file, 4 provider or network, 5 storage.
</source>
        <translation>
يذكر attune-cli COMMAND --help المزيد. رموز الخروج: 0 سليم، 1 وُجدت مشكلات، 2 استعمال خاطئ،
3 ملف إدخال غير سليم، 4 المزود أو الشبكة، 5 التخزين.
</translation>
    </message>
    <message>
        <source>There is no command “%1”. attune-cli --help lists them.</source>
        <translation>لا يوجد أمر «%1». يسرد attune-cli --help الأوامر كلها.</translation>
    </message>
    <message>
        <source>Print JSON on standard output.</source>
        <translation>إخراج JSON.</translation>
    </message>
    <message>
        <source>Usage: attune-cli %1 %2</source>
        <translation>الاستعمال: attune-cli %1 %2</translation>
    </message>
    <message>
        <source>This project is open on %1, so it can only be read here.</source>
        <translation>هذا المشروع مفتوح على %1، لذلك يمكن قراءته هنا فقط.</translation>
    </message>
    <message>
        <source>This project was written by a newer version of Attune, so it can only be read here.</source>
        <translation>كُتب هذا المشروع بإصدار أحدث من Attune، لذلك يمكن قراءته هنا فقط.</translation>
    </message>
</context>
<context>
    <name>app::CompareCommand</name>
    <message>
        <source>--%1 takes a number from %2 on.</source>
        <translation>يأخذ ‎--%1 رقما ابتداء من %2.</translation>
    </message>
    <message>
        <source>“%1” cannot be read.</source>
        <translation>لا يمكن قراءة «%1».</translation>
    </message>
    <message numerus="yes">
        <source>This would send %n question(s) from this computer, for %1. Nothing was sent. With --yes it is sent.</source>
        <translation>
            <numerusform>سيُرسل هذا %n سؤال من هذا الحاسوب، مقابل %1. لم يُرسل شيء. يتم الإرسال مع ‎--yes.</numerusform>
            <numerusform>سيُرسل هذا سؤالا واحدا من هذا الحاسوب، مقابل %1. لم يُرسل شيء. يتم الإرسال مع ‎--yes.</numerusform>
            <numerusform>سيُرسل هذا سؤالين من هذا الحاسوب، مقابل %1. لم يُرسل شيء. يتم الإرسال مع ‎--yes.</numerusform>
            <numerusform>سيُرسل هذا %n أسئلة من هذا الحاسوب، مقابل %1. لم يُرسل شيء. يتم الإرسال مع ‎--yes.</numerusform>
            <numerusform>سيُرسل هذا %n سؤالا من هذا الحاسوب، مقابل %1. لم يُرسل شيء. يتم الإرسال مع ‎--yes.</numerusform>
            <numerusform>سيُرسل هذا %n سؤال من هذا الحاسوب، مقابل %1. لم يُرسل شيء. يتم الإرسال مع ‎--yes.</numerusform>
        </translation>
    </message>
    <message>
        <source>a price that is not known</source>
        <translation>سعر غير معروف</translation>
    </message>
    <message>
        <source>before</source>
        <translation>قبل</translation>
    </message>
    <message>
        <source>after</source>
        <translation>بعد</translation>
    </message>
    <message numerus="yes">
        <source>Comparison %1: %2 against %3; %n pair(s) of answers.</source>
        <translation>
            <numerusform>المقارنة %1: ‏%2 مقابل %3؛ %n زوج من الإجابات.</numerusform>
            <numerusform>المقارنة %1: ‏%2 مقابل %3؛ زوج واحد من الإجابات.</numerusform>
            <numerusform>المقارنة %1: ‏%2 مقابل %3؛ زوجان من الإجابات.</numerusform>
            <numerusform>المقارنة %1: ‏%2 مقابل %3؛ %n أزواج من الإجابات.</numerusform>
            <numerusform>المقارنة %1: ‏%2 مقابل %3؛ %n زوجا من الإجابات.</numerusform>
            <numerusform>المقارنة %1: ‏%2 مقابل %3؛ %n زوج من الإجابات.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is not complete; attune-cli compare %1 --resume %2 goes on.</source>
        <translation>ليست كاملة؛ وتستمر بالأمر ‎attune-cli compare %1 --resume %2.</translation>
    </message>
    <message>
        <source>--temperature takes a number from 0 to 2.</source>
        <translation>يأخذ ‎--temperature رقما من 0 إلى 2.</translation>
    </message>
    <message>
        <source>compare needs --before M and --after M, for example --before base --after tuned.</source>
        <translation>يحتاج compare إلى ‎--before M و‎--after M، مثلا ‎--before base --after tuned.</translation>
    </message>
    <message>
        <source>No example is kept aside that the model has not seen. Tuning keeps some aside, or ask new questions with --questions FILE.</source>
        <translation>لا يوجد مثال محفوظ للاختبار لم يره النموذج. يحفظ الضبط بعضها، أو اطرح أسئلة جديدة مع ‎--questions FILE.</translation>
    </message>
    <message>
        <source>There is no question that the model has not seen.</source>
        <translation>لا يوجد سؤال لم يره النموذج.</translation>
    </message>
    <message>
        <source>Left out, because the model has learned it or nearly the same: %1</source>
        <translation>مستبعد لأن النموذج تعلمه أو تعلم ما يكاد يطابقه: %1</translation>
    </message>
    <message>
        <source>Asks two models the same questions: the kept-aside examples, or new ones.</source>
        <translation>يطرح على نموذجين الأسئلة نفسها: الأمثلة المحفوظة للاختبار، أو أسئلة جديدة.</translation>
    </message>
    <message>
        <source>base, tuned, job:N, checkpoint:N:STEP, MODEL@URL or a model on this computer; with -rules behind it without house rules, with +examples also with your best examples.</source>
        <translation>base أو tuned أو job:N أو checkpoint:N:STEP أو MODEL@URL أو نموذج على هذا الحاسوب؛ ومع ‎-rules بعده دون قواعد الأسلوب، ومع ‎+examples مع أفضل أمثلتك أيضا.</translation>
    </message>
    <message>
        <source>The same, for the other one.</source>
        <translation>الشيء نفسه للنموذج الآخر.</translation>
    </message>
    <message>
        <source>At most so many questions, at random.</source>
        <translation>هذا العدد من الأسئلة على الأكثر، عشوائيا.</translation>
    </message>
    <message>
        <source>New questions from a text file, parted by empty lines.</source>
        <translation>أسئلة جديدة من ملف نصي، تفصل بينها أسطر فارغة.</translation>
    </message>
    <message>
        <source>Everyday questions: has the model forgotten the rest?</source>
        <translation>أسئلة يومية: هل نسي النموذج الباقي؟</translation>
    </message>
    <message>
        <source>0 to 2; 0 without it.</source>
        <translation>من 0 إلى 2؛ ومن دونه 0.</translation>
    </message>
    <message>
        <source>For both; 42 without it.</source>
        <translation>لكليهما؛ ومن دونه 42.</translation>
    </message>
    <message>
        <source>Most tokens of an answer.</source>
        <translation>أقصى عدد من رموز النص في الإجابة.</translation>
    </message>
    <message>
        <source>At most so many questions a minute to one service.</source>
        <translation>هذا العدد من الأسئلة في الدقيقة على الأكثر لكل خدمة.</translation>
    </message>
    <message>
        <source>Go on with the comparison of that number.</source>
        <translation>مواصلة المقارنة ذات هذا الرقم.</translation>
    </message>
    <message>
        <source>Keep trying while a service is away.</source>
        <translation>مواصلة المحاولة ما دامت الخدمة غائبة.</translation>
    </message>
    <message>
        <source>Agree to what leaves this computer and to what it costs.</source>
        <translation>الموافقة على ما يغادر هذا الحاسوب وعلى كلفته.</translation>
    </message>
</context>
<context>
    <name>app::Comparing</name>
    <message>
        <source>Nothing was tuned in this project yet. attune-cli tune does it.</source>
        <translation>لم يُضبط شيء في هذا المشروع بعد. يقوم بذلك attune-cli tune.</translation>
    </message>
    <message>
        <source>There is no finished tuning number %1. attune-cli jobs lists them.</source>
        <translation>لا توجد عملية ضبط مكتملة برقم %1. يسردها attune-cli jobs.</translation>
    </message>
    <message>
        <source>This tuning has no state after step %1. attune-cli job lists them.</source>
        <translation>ليس لعملية الضبط هذه حالة بعد الخطوة %1. يسردها attune-cli job.</translation>
    </message>
    <message>
        <source>“%1” is no address. It looks like https://host/v1.</source>
        <translation>«%1» ليس عنوانا. يكون مثل https://host/v1.</translation>
    </message>
    <message>
        <source>Nothing was compared in this project yet. attune-cli compare does it.</source>
        <translation>لم يُقارن شيء في هذا المشروع بعد. يقوم بذلك attune-cli compare.</translation>
    </message>
    <message>
        <source>--comparison takes a number that attune-cli compare printed.</source>
        <translation>يأخذ ‎--comparison رقما طبعه attune-cli compare.</translation>
    </message>
    <message>
        <source>%1: %2 before, %3 after</source>
        <translation>%1: ‏%2 قبل، %3 بعد</translation>
    </message>
</context>
<context>
    <name>app::DemoCommand</name>
    <message>
        <source>The folder “%1” cannot be made.</source>
        <translation>لا يمكن إنشاء المجلد «%1».</translation>
    </message>
    <message>
        <source>Leave the files in DIR.</source>
        <translation>إبقاء الملفات في DIR.</translation>
    </message>
    <message numerus="yes">
        <source>That was the whole way, on this computer alone: collect, check, tune, compare. It took %n second(s).</source>
        <translation>
            <numerusform>كانت هذه الرحلة كلها على هذا الحاسوب وحده: جمع وفحص وضبط ومقارنة. استغرقت %n ثانية.</numerusform>
            <numerusform>كانت هذه الرحلة كلها على هذا الحاسوب وحده: جمع وفحص وضبط ومقارنة. استغرقت ثانية واحدة.</numerusform>
            <numerusform>كانت هذه الرحلة كلها على هذا الحاسوب وحده: جمع وفحص وضبط ومقارنة. استغرقت ثانيتين.</numerusform>
            <numerusform>كانت هذه الرحلة كلها على هذا الحاسوب وحده: جمع وفحص وضبط ومقارنة. استغرقت %n ثوان.</numerusform>
            <numerusform>كانت هذه الرحلة كلها على هذا الحاسوب وحده: جمع وفحص وضبط ومقارنة. استغرقت %n ثانية.</numerusform>
            <numerusform>كانت هذه الرحلة كلها على هذا الحاسوب وحده: جمع وفحص وضبط ومقارنة. استغرقت %n ثانية.</numerusform>
        </translation>
    </message>
    <message>
        <source>The report is in “%1”; open it in a browser. The project beside it can be opened with attune, to vote on the answers blind.</source>
        <translation>التقرير في «%1»؛ افتحه في متصفح. ويمكن فتح المشروع المجاور له ببرنامج attune للتصويت على الإجابات دون معرفة مصدرها.</translation>
    </message>
    <message>
        <source>Does the whole main job on the sample project, on this computer: check, tune, compare, report.</source>
        <translation>ينجز المهمة الرئيسية كلها على المشروع النموذجي، على هذا الحاسوب: فحص وضبط ومقارنة وتقرير.</translation>
    </message>
</context>
<context>
    <name>app::DismissCommand</name>
    <message>
        <source>Name the findings by the ids that attune-cli check --json prints, or use --all.</source>
        <translation>اذكر النتائج بالمعرّفات التي يخرجها attune-cli check --json، أو استخدم ‎--all.</translation>
    </message>
    <message>
        <source>There is no finding “%1” any more. attune-cli check lists what there is.</source>
        <translation>لم تعد هناك نتيجة «%1». يسرد attune-cli check الموجود.</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) will not be shown again until the text changes.</source>
        <translation>
            <numerusform>لن تظهر %n نتيجة حتى يتغير النص.</numerusform>
            <numerusform>لن تظهر نتيجة واحدة حتى يتغير النص.</numerusform>
            <numerusform>لن تظهر نتيجتان حتى يتغير النص.</numerusform>
            <numerusform>لن تظهر %n نتائج حتى يتغير النص.</numerusform>
            <numerusform>لن تظهر %n نتيجة حتى يتغير النص.</numerusform>
            <numerusform>لن تظهر %n نتيجة حتى يتغير النص.</numerusform>
        </translation>
    </message>
    <message>
        <source>Accepts findings as they are: they stay away until the text changes.</source>
        <translation>يقبل النتائج كما هي: تبقى غائبة حتى يتغير النص.</translation>
    </message>
    <message>
        <source>Accept everything that is there now.</source>
        <translation>قبول كل ما هو موجود الآن.</translation>
    </message>
</context>
<context>
    <name>app::ExportCommand</name>
    <message>
        <source>--format takes one of: %1.</source>
        <translation>يقبل ‎--format واحدا من: %1.</translation>
    </message>
    <message>
        <source>--split takes train, kept or all.</source>
        <translation>يقبل ‎--split إحدى القيم train أو kept أو all.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was written: %Ln example(s) must be fixed first, or left out with the split &quot;left out&quot;. --force writes the file all the same.</source>
        <translation>
            <numerusform>لم يُكتب شيء: يجب إصلاح %Ln مثال أولا أو استبعادها. يكتب ‎--force الملف على كل حال.</numerusform>
            <numerusform>لم يُكتب شيء: يجب إصلاح مثال واحد أولا أو استبعادها. يكتب ‎--force الملف على كل حال.</numerusform>
            <numerusform>لم يُكتب شيء: يجب إصلاح مثالين أولا أو استبعادها. يكتب ‎--force الملف على كل حال.</numerusform>
            <numerusform>لم يُكتب شيء: يجب إصلاح %Ln أمثلة أولا أو استبعادها. يكتب ‎--force الملف على كل حال.</numerusform>
            <numerusform>لم يُكتب شيء: يجب إصلاح %Ln مثالا أولا أو استبعادها. يكتب ‎--force الملف على كل حال.</numerusform>
            <numerusform>لم يُكتب شيء: يجب إصلاح %Ln مثال أولا أو استبعادها. يكتب ‎--force الملف على كل حال.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln example(s) written to “%1”.</source>
        <translation>
            <numerusform>كُتب في «%1»: %Ln مثال.</numerusform>
            <numerusform>كُتب في «%1»: مثال واحد.</numerusform>
            <numerusform>كُتب في «%1»: مثالان.</numerusform>
            <numerusform>كُتب في «%1»: %Ln أمثلة.</numerusform>
            <numerusform>كُتب في «%1»: %Ln مثالا.</numerusform>
            <numerusform>كُتب في «%1»: %Ln مثال.</numerusform>
        </translation>
    </message>
    <message>
        <source>Writes examples to a file for a service, a program or a colleague.</source>
        <translation>يكتب الأمثلة في ملف لخدمة أو برنامج أو زميل.</translation>
    </message>
    <message>
        <source>openai-chat, prompt-completion, alpaca, sharegpt, vertex, bedrock, preference, csv, xlsx or attune.</source>
        <translation>openai-chat أو prompt-completion أو alpaca أو sharegpt أو vertex أو bedrock أو preference أو csv أو xlsx أو attune.</translation>
    </message>
    <message>
        <source>Without it: train for what a model learns from, all for the others.</source>
        <translation>من دونه: train لما يتعلم منه النموذج، وall لغيره.</translation>
    </message>
    <message>
        <source>Write the file although examples must be fixed.</source>
        <translation>كتابة الملف مع أن أمثلة تحتاج إلى إصلاح.</translation>
    </message>
    <message>
        <source>Example %1: %2</source>
        <translation>المثال %1: %2</translation>
    </message>
</context>
<context>
    <name>app::HistoryCommands</name>
    <message>
        <source>There is nothing to undo.</source>
        <translation>لا يوجد ما يمكن التراجع عنه.</translation>
    </message>
    <message>
        <source>Undone: %1.</source>
        <translation>تم التراجع عن: %1.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>لا يوجد ما يمكن إعادته.</translation>
    </message>
    <message>
        <source>Done again: %1.</source>
        <translation>تمت إعادة: %1.</translation>
    </message>
    <message>
        <source>--limit takes a number from 1.</source>
        <translation>يقبل ‎--limit رقما من 1 فصاعدا.</translation>
    </message>
    <message>
        <source>%1  %2 (undone)</source>
        <translation>%1  %2 (تم التراجع عنه)</translation>
    </message>
    <message>
        <source>Undoes the last change.</source>
        <translation>يتراجع عن آخر تغيير.</translation>
    </message>
    <message>
        <source>Does again what was undone last.</source>
        <translation>يعيد آخر ما تم التراجع عنه.</translation>
    </message>
    <message>
        <source>Lists the changes, newest first.</source>
        <translation>يسرد التغييرات، الأحدث أولا.</translation>
    </message>
    <message>
        <source>At most N changes.</source>
        <translation>على الأكثر N تغييرا.</translation>
    </message>
</context>
<context>
    <name>app::ImportCommand</name>
    <message>
        <source>%1 added, %2 already there, %3 could not be read.</source>
        <translation>أُضيف %1، وموجود من قبل %2، وتعذرت قراءة %3.</translation>
    </message>
    <message>
        <source>  %1, row %2: %3</source>
        <translation>  %1، الصف %2: %3</translation>
    </message>
    <message>
        <source>There is no format “%1”. There are: %2.</source>
        <translation>لا توجد صيغة «%1». الصيغ هي: %2.</translation>
    </message>
    <message>
        <source>--map takes FIELD=COLUMN pairs, for example user=Question,answer=Reply.</source>
        <translation>يقبل ‎--map أزواج FIELD=COLUMN، مثل user=Question,answer=Reply.</translation>
    </message>
    <message>
        <source>Adds the examples of a file or folder, as one step of undo.</source>
        <translation>يضيف أمثلة ملف أو مجلد في خطوة واحدة يمكن التراجع عنها.</translation>
    </message>
    <message>
        <source>How to read it, if it is not to be found out.</source>
        <translation>كيف يُقرأ، إن لم يكن ليُكتشف تلقائيا.</translation>
    </message>
    <message>
        <source>Which column is which: user, answer, system, category, reference and more, each with a header, #3 for the third column, or a path in JSON.</source>
        <translation>أي عمود هو ماذا: user وanswer وsystem وcategory وreference وغيرها، لكل منها عنوان، أو ‎#3 للعمود الثالث، أو مسار في JSON.</translation>
    </message>
    <message>
        <source>Only say what would be added.</source>
        <translation>ذكر ما سيُضاف فقط.</translation>
    </message>
    <message>
        <source>Make the one system message that all records share the house rules.</source>
        <translation>جعل رسالة النظام الوحيدة المشتركة بين كل السجلات قواعد الأسلوب.</translation>
    </message>
    <message>
        <source>Take reference material that stands under the question out of it.</source>
        <translation>إخراج المادة المرجعية الموجودة تحت السؤال منه.</translation>
    </message>
    <message>
        <source>Take a first line “Category: ...” of answers into the category.</source>
        <translation>نقل السطر الأول «Category: ...» من الإجابات إلى الفئة.</translation>
    </message>
</context>
<context>
    <name>app::JobCommand</name>
    <message>
        <source>Nothing was tuned in this project yet.</source>
        <translation>لم يُضبط شيء في هذا المشروع بعد.</translation>
    </message>
    <message>
        <source>ID is a number that attune-cli jobs shows.</source>
        <translation>القيمة ID رقم يعرضه attune-cli jobs.</translation>
    </message>
    <message>
        <source>Lists what was tuned in a project.</source>
        <translation>يسرد ما ضُبط في مشروع.</translation>
    </message>
    <message>
        <source>Looks after a tuning: how it stands, its curve, stopping, going on.</source>
        <translation>يتابع عملية ضبط: حالتها ومنحنى تعلمها وإيقافها واستئنافها.</translation>
    </message>
    <message>
        <source>Stop it.</source>
        <translation>إيقافها.</translation>
    </message>
    <message>
        <source>Pause it.</source>
        <translation>إيقافها مؤقتا.</translation>
    </message>
    <message>
        <source>Go on, after a pause or a problem.</source>
        <translation>الاستئناف بعد توقف مؤقت أو مشكلة.</translation>
    </message>
    <message>
        <source>Stay until the job has ended.</source>
        <translation>الانتظار حتى تنتهي العملية.</translation>
    </message>
</context>
<context>
    <name>app::KeychainSecretStore</name>
    <message>
        <source>The password safe stayed closed. Unlock it and try again, or enter the key for this time only.</source>
        <translation>بقيت خزنة كلمات المرور مغلقة. افتح قفلها وحاول مرة أخرى، أو أدخل المفتاح لهذه المرة فقط.</translation>
    </message>
    <message>
        <source>The password safe did not answer. Try again, or enter the key for this time only.</source>
        <translation>لم تستجب خزنة كلمات المرور. حاول مرة أخرى، أو أدخل المفتاح لهذه المرة فقط.</translation>
    </message>
    <message>
        <source>Stored in your computer&apos;s password safe. Never in the project file.</source>
        <translation>يُحفظ في خزنة كلمات المرور في حاسوبك، ولا يُحفظ في ملف المشروع أبدا.</translation>
    </message>
</context>
<context>
    <name>app::ListCommand</name>
    <message>
        <source>--status takes todo, needs-work or done.</source>
        <translation>يقبل ‎--status إحدى القيم todo أو needs-work أو done.</translation>
    </message>
    <message>
        <source>--split takes train, validation, kept or left-out.</source>
        <translation>يقبل ‎--split إحدى القيم train أو validation أو kept أو left-out.</translation>
    </message>
    <message>
        <source>--limit takes a number.</source>
        <translation>يقبل ‎--limit رقما.</translation>
    </message>
    <message>
        <source>Lists examples, one a line.</source>
        <translation>يسرد الأمثلة، مثالا في كل سطر.</translation>
    </message>
    <message>
        <source>Only examples in which TEXT occurs.</source>
        <translation>الأمثلة التي يرد فيها TEXT فقط.</translation>
    </message>
    <message>
        <source>Only todo, needs-work or done.</source>
        <translation>todo أو needs-work أو done فقط.</translation>
    </message>
    <message>
        <source>Only train, validation, kept or left-out.</source>
        <translation>train أو validation أو kept أو left-out فقط.</translation>
    </message>
    <message>
        <source>At most N examples.</source>
        <translation>على الأكثر N مثالا.</translation>
    </message>
</context>
<context>
    <name>app::MeasureCommand</name>
    <message>
        <source>--format takes lines or jsonl.</source>
        <translation>يقبل ‎--format القيمة lines أو jsonl.</translation>
    </message>
    <message>
        <source>The file “%1” cannot be read.</source>
        <translation>لا يمكن قراءة الملف «%1».</translation>
    </message>
    <message>
        <source>Line %1 holds no text.</source>
        <translation>ليس في السطر %1 نص.</translation>
    </message>
    <message>
        <source>Prints the measures behind the checks of tone, text by text.</source>
        <translation>يخرج المقاييس التي وراء فحوص النبرة، نصا نصا.</translation>
    </message>
    <message>
        <source>lines: a text a line; jsonl: a line of JSON each, with the text as a string or as the member “text”.</source>
        <translation>lines‏: نص في كل سطر؛ jsonl‏: سطر JSON لكل نص، والنص سلسلة أو الحقل «text».</translation>
    </message>
</context>
<context>
    <name>app::NewCommand</name>
    <message>
        <source>There is no sample “%1”. There are: %2.</source>
        <translation>لا يوجد مشروع نموذجي «%1». الموجود: %2.</translation>
    </message>
    <message numerus="yes">
        <source>Created “%1” with %Ln example(s).</source>
        <translation>
            <numerusform>أُنشئ «%1» وفيه %Ln مثال.</numerusform>
            <numerusform>أُنشئ «%1» وفيه مثال واحد.</numerusform>
            <numerusform>أُنشئ «%1» وفيه مثالان.</numerusform>
            <numerusform>أُنشئ «%1» وفيه %Ln أمثلة.</numerusform>
            <numerusform>أُنشئ «%1» وفيه %Ln مثالا.</numerusform>
            <numerusform>أُنشئ «%1» وفيه %Ln مثال.</numerusform>
        </translation>
    </message>
    <message>
        <source>Creates a project.</source>
        <translation>ينشئ مشروعا.</translation>
    </message>
    <message>
        <source>Fill it with a sample: formal, playful or extract.</source>
        <translation>ملؤه بمشروع نموذجي: formal أو playful أو extract.</translation>
    </message>
</context>
<context>
    <name>app::ProvidersCommand</name>
    <message>
        <source>coming next; export the file meanwhile</source>
        <translation>يأتي لاحقا؛ صدّر الملف في هذه الأثناء</translation>
    </message>
    <message>
        <source>%1: %2, licence %3, about %4 of memory</source>
        <translation>%1: ‏%2، الترخيص %3، نحو %4 من الذاكرة</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>  For learning the journey: too small for real answers.</source>
        <translation>  للتعرف على الخطوات: أصغر من أن يعطي إجابات حقيقية.</translation>
    </message>
    <message>
        <source>%1, stops on %2</source>
        <translation>%1، ينتهي في %2</translation>
    </message>
    <message>
        <source>Lists where a model can be tuned.</source>
        <translation>يسرد الأماكن التي يمكن ضبط نموذج فيها.</translation>
    </message>
    <message>
        <source>Lists the models that can be tuned there; without --provider, on this computer.</source>
        <translation>يسرد النماذج التي يمكن ضبطها هناك؛ ومن دون ‎--provider النماذج على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>As attune-cli providers names it.</source>
        <translation>بالاسم الذي يعرضه attune-cli providers.</translation>
    </message>
    <message>
        <source>Ask the service at this address.</source>
        <translation>سؤال الخدمة التي على هذا العنوان.</translation>
    </message>
</context>
<context>
    <name>app::QuoteCommand</name>
    <message>
        <source>Tuning costs nothing.</source>
        <translation>الضبط لا يكلف شيئا.</translation>
    </message>
    <message>
        <source>Tuning: about %1 (%2 to %3).</source>
        <translation>الضبط: نحو %1 (من %2 إلى %3).</translation>
    </message>
    <message>
        <source>Keeping it available (%1): %2 a day, %3 a month, also when nobody asks.</source>
        <translation>إبقاؤه متاحا (%1): %2 في اليوم، %3 في الشهر، حتى عندما لا يسأل أحد.</translation>
    </message>
    <message>
        <source>Keeping it available costs nothing while nobody asks.</source>
        <translation>إبقاؤه متاحا لا يكلف شيئا ما دام لا يسأل أحد.</translation>
    </message>
    <message>
        <source>Asking with long instructions: %1 a month; tuned: %2 a month.</source>
        <translation>السؤال بتعليمات طويلة: %1 في الشهر؛ وبعد الضبط: %2 في الشهر.</translation>
    </message>
    <message>
        <source>--%1 takes a number.</source>
        <translation>يأخذ ‎--%1 رقما.</translation>
    </message>
    <message>
        <source>On this computer: about %1 to %2 seconds, %3 of memory.</source>
        <translation>على هذا الحاسوب: من %1 إلى %2 من الثواني تقريبا، و%3 من الذاكرة.</translation>
    </message>
    <message>
        <source>That is more than is free now (%1). Close other programs, or choose a smaller model.</source>
        <translation>هذا أكثر من المتاح الآن (%1). أغلق برامج أخرى، أو اختر نموذجا أصغر.</translation>
    </message>
    <message>
        <source>Says what tuning would cost, in money and time, and what the result costs to use.</source>
        <translation>يقول كم سيكلف الضبط من مال ووقت، وكم يكلف استعمال النتيجة.</translation>
    </message>
    <message>
        <source>As attune-cli providers names it; without it, this computer.</source>
        <translation>بالاسم الذي يعرضه attune-cli providers؛ ومن دونه هذا الحاسوب.</translation>
    </message>
    <message>
        <source>As attune-cli models names it.</source>
        <translation>بالاسم الذي يعرضه attune-cli models.</translation>
    </message>
    <message>
        <source>Passes through your examples; 3 without it.</source>
        <translation>عدد الجولات على أمثلتك؛ ومن دونه 3.</translation>
    </message>
    <message>
        <source>Size of the model in billions of parameters, where the price depends on it.</source>
        <translation>حجم النموذج بمليارات المعاملات، حيث يتوقف السعر عليه.</translation>
    </message>
    <message>
        <source>Answers per month, to see when tuning pays for itself.</source>
        <translation>عدد الإجابات في الشهر، لمعرفة متى يعوّض الضبط كلفته.</translation>
    </message>
</context>
<context>
    <name>app::ReportCommand</name>
    <message>
        <source>DEST ends with .html or .pdf.</source>
        <translation>ينتهي DEST بـ ‎.html أو ‎.pdf.</translation>
    </message>
    <message>
        <source>The report is in “%1”.</source>
        <translation>التقرير في «%1».</translation>
    </message>
    <message>
        <source>Writes a report for a colleague: what was taught, before and after, votes, measures, costs, limits.</source>
        <translation>يكتب تقريرا لزميل: ما تم تعليمه، قبل وبعد، الأصوات، القياسات، الكلفة، الحدود.</translation>
    </message>
    <message>
        <source>Instead of the newest.</source>
        <translation>بدلا من الأحدث.</translation>
    </message>
    <message>
        <source>Names, addresses and numbers of people are masked.</source>
        <translation>تُخفى أسماء الأشخاص وعناوينهم وأرقامهم.</translation>
    </message>
</context>
<context>
    <name>app::StatsCommand</name>
    <message numerus="yes">
        <source>%Ln example(s)</source>
        <translation>
            <numerusform>%Ln مثال</numerusform>
            <numerusform>مثال واحد</numerusform>
            <numerusform>مثالان</numerusform>
            <numerusform>%Ln أمثلة</numerusform>
            <numerusform>%Ln مثالا</numerusform>
            <numerusform>%Ln مثال</numerusform>
        </translation>
    </message>
    <message>
        <source>  to do %1, needs work %2, done %3</source>
        <translation>  للإنجاز %1، يحتاج إلى عمل %2، تم %3</translation>
    </message>
    <message>
        <source>  for training %1, to pick the best version %2, kept aside %3, left out %4</source>
        <translation>  للتعلم %1، لاختيار أفضل نسخة %2، محفوظ للاختبار %3، مستبعد %4</translation>
    </message>
    <message>
        <source>  words: %1 in questions, %2 in answers</source>
        <translation>  الكلمات: %1 في الأسئلة، %2 في الإجابات</translation>
    </message>
    <message>
        <source>  tokens: %1 (%2)</source>
        <translation>  الرموز: %1 (%2)</translation>
    </message>
    <message>
        <source>Counts examples, words and tokens, and says whether they are enough.</source>
        <translation>يعد الأمثلة والكلمات والرموز، ويذكر هل هي كافية.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) must be fixed before tuning.</source>
        <translation>
            <numerusform>%n موضع يجب إصلاحه قبل الضبط.</numerusform>
            <numerusform>موضع واحد يجب إصلاحه قبل الضبط.</numerusform>
            <numerusform>موضعان يجب إصلاحهما قبل الضبط.</numerusform>
            <numerusform>%n مواضع يجب إصلاحها قبل الضبط.</numerusform>
            <numerusform>%n موضعا يجب إصلاحها قبل الضبط.</numerusform>
            <numerusform>%n موضع يجب إصلاحها قبل الضبط.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n example(s) have something to look at.</source>
        <translation>
            <numerusform>في %n مثال ما يُنظر فيه.</numerusform>
            <numerusform>في مثال واحد ما يُنظر فيه.</numerusform>
            <numerusform>في مثالين ما يُنظر فيه.</numerusform>
            <numerusform>في %n أمثلة ما يُنظر فيه.</numerusform>
            <numerusform>في %n مثالا ما يُنظر فيه.</numerusform>
            <numerusform>في %n مثال ما يُنظر فيه.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) about your style are open.</source>
        <translation>
            <numerusform>%n سؤال مفتوح عن أسلوبك.</numerusform>
            <numerusform>سؤال واحد مفتوح عن أسلوبك.</numerusform>
            <numerusform>سؤالان مفتوحان عن أسلوبك.</numerusform>
            <numerusform>%n أسئلة مفتوحة عن أسلوبك.</numerusform>
            <numerusform>%n سؤالا مفتوحا عن أسلوبك.</numerusform>
            <numerusform>%n سؤال مفتوح عن أسلوبك.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::StyleCommand</name>
    <message>
        <source>clear</source>
        <translation>واضح</translation>
    </message>
    <message>
        <source>leaning</source>
        <translation>راجح</translation>
    </message>
    <message>
        <source>split</source>
        <translation>منقسم</translation>
    </message>
    <message>
        <source>too few to tell</source>
        <translation>أقل من أن يُحكم عليه</translation>
    </message>
    <message>
        <source>%1: %2, %3 of %4, %5</source>
        <translation>%1: %2، %3 من %4، %5</translation>
    </message>
    <message>
        <source>Says what your answers have in common, and how far they agree.</source>
        <translation>يذكر ما تشترك فيه إجاباتك، ومدى اتفاقها.</translation>
    </message>
</context>
<context>
    <name>app::TuneCommand</name>
    <message numerus="yes">
        <source>This would send %n example(s) to %1. Nothing was sent. With --yes it is sent.</source>
        <translation>
            <numerusform>سيُرسل هذا %n مثال إلى %1. لم يُرسل شيء. يتم الإرسال مع ‎--yes.</numerusform>
            <numerusform>سيُرسل هذا مثال واحد إلى %1. لم يُرسل شيء. يتم الإرسال مع ‎--yes.</numerusform>
            <numerusform>سيُرسل هذا مثالين إلى %1. لم يُرسل شيء. يتم الإرسال مع ‎--yes.</numerusform>
            <numerusform>سيُرسل هذا %n أمثلة إلى %1. لم يُرسل شيء. يتم الإرسال مع ‎--yes.</numerusform>
            <numerusform>سيُرسل هذا %n مثالا إلى %1. لم يُرسل شيء. يتم الإرسال مع ‎--yes.</numerusform>
            <numerusform>سيُرسل هذا %n مثال إلى %1. لم يُرسل شيء. يتم الإرسال مع ‎--yes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tuning at %1 from Attune is coming next. Export the training file meanwhile: attune-cli export %2 training.jsonl --format openai-chat</source>
        <translation>يأتي الضبط لدى %1 من داخل Attune لاحقا. صدّر ملف التدريب في هذه الأثناء: ‎attune-cli export %2 training.jsonl --format openai-chat</translation>
    </message>
    <message>
        <source>Another address needs --address URL and --model M.</source>
        <translation>يحتاج عنوان آخر إلى ‎--address URL و‎--model M.</translation>
    </message>
    <message>
        <source>Teaches a model from the examples; without --provider, on this computer.</source>
        <translation>يعلّم نموذجا من الأمثلة؛ ومن دون ‎--provider على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>As attune-cli providers names it.</source>
        <translation>بالاسم الذي يعرضه attune-cli providers.</translation>
    </message>
    <message>
        <source>As attune-cli models names it; without it, the practice model.</source>
        <translation>بالاسم الذي يعرضه attune-cli models؛ ومن دونه نموذج التمرين.</translation>
    </message>
    <message>
        <source>Passes through your examples; 3 without it.</source>
        <translation>عدد الجولات على أمثلتك؛ ومن دونه 3.</translation>
    </message>
    <message>
        <source>Becomes part of the tuned model&apos;s name.</source>
        <translation>يصبح جزءا من اسم النموذج المضبوط.</translation>
    </message>
    <message>
        <source>Of a service that speaks OpenAI&apos;s API; its access key is taken from the environment variable ATTUNE_KEY_HOST.</source>
        <translation>عنوان خدمة تستعمل واجهة OpenAI البرمجية (API)؛ ويؤخذ مفتاح الوصول إليها من متغير البيئة ATTUNE_KEY_HOST.</translation>
    </message>
    <message>
        <source>Stay until the job has ended, and print what happens.</source>
        <translation>الانتظار حتى تنتهي العملية، وطباعة ما يحدث.</translation>
    </message>
    <message>
        <source>Agree to what leaves this computer and to what it costs.</source>
        <translation>الموافقة على ما يغادر هذا الحاسوب وعلى كلفته.</translation>
    </message>
    <message>
        <source>--provider takes one of: %1.</source>
        <translation>يأخذ ‎--provider واحدا من: %1.</translation>
    </message>
    <message>
        <source>There is no model “%1” on this computer. attune-cli models lists them.</source>
        <translation>لا يوجد نموذج «%1» على هذا الحاسوب. يسرد attune-cli models النماذج كلها.</translation>
    </message>
    <message>
        <source>--passes takes a number from 1 to 50.</source>
        <translation>يأخذ ‎--passes رقما من 1 إلى 50.</translation>
    </message>
    <message>
        <source>The job goes on where it runs; attune-cli job %1 %2 looks after it again.</source>
        <translation>تستمر العملية حيث تعمل؛ وتعود إلى متابعتها بالأمر ‎attune-cli job %1 %2.</translation>
    </message>
</context>
<context>
    <name>app::VerdictCommand</name>
    <message>
        <source>  %1: after %2, before %3, same %4, both bad %5</source>
        <translation>  %1: بعد %2، قبل %3، سواء %4، كلاهما سيئ %5</translation>
    </message>
    <message>
        <source>no category</source>
        <translation>بلا فئة</translation>
    </message>
    <message>
        <source>Says in words and numbers whether it got better, or worse.</source>
        <translation>يقول بالكلمات والأرقام هل تحسن أم ساء.</translation>
    </message>
    <message>
        <source>Instead of the newest.</source>
        <translation>بدلا من الأحدث.</translation>
    </message>
</context>
<context>
    <name>app::VoteCommand</name>
    <message>
        <source>COMPARISON is a number that attune-cli compare printed, or NUMBER:ROW.</source>
        <translation>القيمة COMPARISON رقم طبعه attune-cli compare، أو NUMBER:ROW.</translation>
    </message>
    <message>
        <source>Every pair of answers has its vote.</source>
        <translation>لكل زوج من الإجابات صوته.</translation>
    </message>
    <message>
        <source>This comparison has no row %1.</source>
        <translation>ليس في هذه المقارنة صف %1.</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>الصف %1</translation>
    </message>
    <message>
        <source>left</source>
        <translation>يسار</translation>
    </message>
    <message>
        <source>right</source>
        <translation>يمين</translation>
    </message>
    <message>
        <source>The first model stood on the left, the second on the right.</source>
        <translation>كان النموذج الأول إلى اليسار والثاني إلى اليمين.</translation>
    </message>
    <message>
        <source>The second model stood on the left, the first on the right.</source>
        <translation>كان النموذج الثاني إلى اليسار والأول إلى اليمين.</translation>
    </message>
    <message>
        <source>CHOICE is left, right, same, bad, undo or show.</source>
        <translation>القيمة CHOICE هي left أو right أو same أو bad أو undo أو show.</translation>
    </message>
    <message>
        <source>This row has not got both answers yet.</source>
        <translation>ليس في هذا الصف الإجابتان بعد.</translation>
    </message>
    <message>
        <source>Says which of two answers is better, blind: left, right, same, bad; undo takes it back, show only shows them. Without ROW: the next one.</source>
        <translation>يقول أي الإجابتين أفضل دون معرفة مصدرهما: left أو right أو same أو bad؛ undo يتراجع، وshow يعرضهما فقط. ومن دون ROW: التالي.</translation>
    </message>
    <message>
        <source>Kept with the vote.</source>
        <translation>تُحفظ مع الصوت.</translation>
    </message>
</context>
<context>
    <name>core::AtomicFile</name>
    <message>
        <source>“%1” was changed by someone else since you chose it. Nothing was overwritten. Choose another name, or choose the file again.</source>
        <translation>غيّر شخص آخر «%1» منذ أن اخترته. لم يُستبدل شيء. اختر اسما آخر، أو اختر الملف من جديد.</translation>
    </message>
    <message>
        <source>The disk is full, so “%1” was not written. Free some space and try again.</source>
        <translation>القرص ممتلئ، لذلك لم يُكتب «%1». أفرغ بعض المساحة وحاول من جديد.</translation>
    </message>
    <message>
        <source>“%1” cannot be written there. Choose another folder.</source>
        <translation>لا يمكن كتابة «%1» هناك. اختر مجلدا آخر.</translation>
    </message>
    <message>
        <source>“%1” could not be written. Choose another folder and try again.</source>
        <translation>تعذرت كتابة «%1». اختر مجلدا آخر وحاول من جديد.</translation>
    </message>
</context>
<context>
    <name>core::Catalogue</name>
    <message>
        <source>The price list “%1” has a mistake in line %2: %3 Correct it there, or delete the file to go back to the list that comes with Attune.</source>
        <translation>في قائمة الأسعار «%1» خطأ في السطر %2: %3 صحّحه هناك، أو احذف الملف للعودة إلى القائمة التي تأتي مع Attune.</translation>
    </message>
    <message>
        <source>“%1” takes one of: %2.</source>
        <translation>يأخذ «%1» واحدا من: %2.</translation>
    </message>
    <message>
        <source>“%1” takes a number from %2 to %3.</source>
        <translation>يأخذ «%1» رقما من %2 إلى %3.</translation>
    </message>
    <message>
        <source>“%1” takes a number from %2.</source>
        <translation>يأخذ «%1» رقما ابتداء من %2.</translation>
    </message>
    <message>
        <source>“%1” takes a number.</source>
        <translation>يأخذ «%1» رقما.</translation>
    </message>
    <message>
        <source>Passes through your examples</source>
        <translation>الجولات على أمثلتك</translation>
    </message>
    <message>
        <source>How often the model reads all examples. Three suit most projects; more can make it memorise instead of learn.</source>
        <translation>كم مرة يقرأ النموذج الأمثلة كلها. تناسب ثلاث جولات معظم المشاريع؛ وقد يجعله الأكثر يحفظ بدل أن يتعلم.</translation>
    </message>
    <message>
        <source>Examples learned together</source>
        <translation>الأمثلة التي تُتعلم معا</translation>
    </message>
    <message>
        <source>How many examples the model looks at before it changes a little.</source>
        <translation>عدد الأمثلة التي ينظر فيها النموذج قبل أن يتغير قليلا.</translation>
    </message>
    <message>
        <source>Size of each change</source>
        <translation>حجم كل تغيير</translation>
    </message>
    <message>
        <source>How much the model changes with every look at examples. Larger learns faster and forgets more.</source>
        <translation>مقدار تغير النموذج مع كل نظرة في الأمثلة. الأكبر يتعلم أسرع وينسى أكثر.</translation>
    </message>
    <message>
        <source>Room for what is learned</source>
        <translation>السعة لما يُتعلم</translation>
    </message>
    <message>
        <source>How much the model can take in. More suits larger and more varied projects.</source>
        <translation>مقدار ما يستطيع النموذج استيعابه. الأكثر يناسب المشاريع الأكبر والأكثر تنوعا.</translation>
    </message>
    <message>
        <source>Longest example</source>
        <translation>أطول مثال</translation>
    </message>
    <message>
        <source>Longer examples are cut or refused.</source>
        <translation>تُقصّر الأمثلة الأطول أو تُرفض.</translation>
    </message>
    <message>
        <source>Caution with preferences</source>
        <translation>الحذر مع التفضيلات</translation>
    </message>
    <message>
        <source>How closely the model stays with what it was before.</source>
        <translation>مدى بقاء النموذج قريبا مما كان عليه من قبل.</translation>
    </message>
    <message>
        <source>From here on it cannot be read as JSON; often a comma, a quotation mark or a bracket is missing or too many.</source>
        <translation>من هنا فصاعدا لا يمكن قراءتها بصيغة JSON؛ كثيرا ما تنقص فاصلة أو علامة تنصيص أو قوس، أو يزيد شيء منها.</translation>
    </message>
    <message>
        <source>Your own price list “%1” cannot be read. Check who may read it, or delete it.</source>
        <translation>لا يمكن قراءة قائمة أسعارك «%1». تأكد ممن يحق له قراءتها، أو احذفها.</translation>
    </message>
    <message>
        <source>Here has to be a text.</source>
        <translation>يجب أن يكون هنا نص.</translation>
    </message>
    <message>
        <source>Here has to be true or false.</source>
        <translation>يجب أن يكون هنا true أو false.</translation>
    </message>
    <message>
        <source>Here has to be a number that is not negative, or null when it is not known.</source>
        <translation>يجب أن يكون هنا رقم غير سالب، أو null إذا لم يكن معروفا.</translation>
    </message>
    <message>
        <source>Here has to be a number, or null when it is not known.</source>
        <translation>يجب أن يكون هنا رقم، أو null إذا لم يكن معروفا.</translation>
    </message>
    <message>
        <source>Here has to be a date like 2026-11-20, or null when it is not known.</source>
        <translation>يجب أن يكون هنا تاريخ مثل ‎2026-11-20، أو null إذا لم يكن معروفا.</translation>
    </message>
    <message>
        <source>Here has to be one of: %1.</source>
        <translation>يجب أن يكون هنا واحد من: %1.</translation>
    </message>
    <message>
        <source>Here has to be a list in square brackets.</source>
        <translation>يجب أن تكون هنا قائمة بين أقواس مربعة.</translation>
    </message>
    <message>
        <source>Here has to be an object in braces.</source>
        <translation>يجب أن يكون هنا كائن بين أقواس معقوفة.</translation>
    </message>
    <message>
        <source>“%1” is not known here. Is it misspelt?</source>
        <translation>«%1» غير معروف هنا. هل فيه خطأ إملائي؟</translation>
    </message>
    <message>
        <source>“%1” is missing here.</source>
        <translation>ينقص هنا «%1».</translation>
    </message>
    <message>
        <source>A figure needs “source” (where it was read) and “seen” (the day; null when nobody knows).</source>
        <translation>يحتاج كل رقم إلى «source» (أين قُرئ) و«seen» (اليوم؛ أو null إذا لم يعرفه أحد).</translation>
    </message>
    <message>
        <source>A figure needs “seen”, the day it was read.</source>
        <translation>يحتاج كل رقم إلى «seen»، وهو يوم قراءته.</translation>
    </message>
    <message>
        <source>Here has to be a preset&apos;s name or an object.</source>
        <translation>يجب أن يكون هنا اسم إعداد جاهز أو كائن.</translation>
    </message>
    <message>
        <source>“%1” is not a state that Attune knows.</source>
        <translation>«%1» ليست حالة يعرفها Attune.</translation>
    </message>
    <message>
        <source>Only version 1 can be read.</source>
        <translation>لا يمكن قراءة غير الإصدار 1.</translation>
    </message>
    <message>
        <source>There are two providers “%1”.</source>
        <translation>يوجد مزودان باسم «%1».</translation>
    </message>
    <message>
        <source>There is no preset “%1”.</source>
        <translation>لا يوجد إعداد جاهز «%1».</translation>
    </message>
</context>
<context>
    <name>core::Contestant</name>
    <message>
        <source>Original without house rules</source>
        <translation>الأصلي دون قواعد الأسلوب</translation>
    </message>
    <message>
        <source>Original with house rules</source>
        <translation>الأصلي مع قواعد الأسلوب</translation>
    </message>
    <message numerus="yes">
        <source>Original with house rules and %n example(s)</source>
        <translation>
            <numerusform>الأصلي مع قواعد الأسلوب و%n مثال</numerusform>
            <numerusform>الأصلي مع قواعد الأسلوب ومثال واحد</numerusform>
            <numerusform>الأصلي مع قواعد الأسلوب ومثالين</numerusform>
            <numerusform>الأصلي مع قواعد الأسلوب و%n أمثلة</numerusform>
            <numerusform>الأصلي مع قواعد الأسلوب و%n مثالا</numerusform>
            <numerusform>الأصلي مع قواعد الأسلوب و%n مثال</numerusform>
        </translation>
    </message>
    <message>
        <source>Tuned (number %1)</source>
        <translation>المضبوط (رقم %1)</translation>
    </message>
    <message>
        <source>Tuned (number %1, after step %2)</source>
        <extracomment>A state that a model was in while it learned.</extracomment>
        <translation>المضبوط (رقم %1، بعد الخطوة %2)</translation>
    </message>
    <message>
        <source>%1 without house rules</source>
        <extracomment>%1 is a model.</extracomment>
        <translation>%1 دون قواعد الأسلوب</translation>
    </message>
    <message numerus="yes">
        <source>%1 with house rules and %n example(s)</source>
        <translation>
            <numerusform>%1 مع قواعد الأسلوب و%n مثال</numerusform>
            <numerusform>%1 مع قواعد الأسلوب ومثال واحد</numerusform>
            <numerusform>%1 مع قواعد الأسلوب ومثالين</numerusform>
            <numerusform>%1 مع قواعد الأسلوب و%n أمثلة</numerusform>
            <numerusform>%1 مع قواعد الأسلوب و%n مثالا</numerusform>
            <numerusform>%1 مع قواعد الأسلوب و%n مثال</numerusform>
        </translation>
    </message>
    <message>
        <source>original with examples</source>
        <translation>الأصلي مع أمثلة</translation>
    </message>
    <message>
        <source>original</source>
        <translation>الأصلي</translation>
    </message>
    <message>
        <source>tuned</source>
        <translation>المضبوط</translation>
    </message>
</context>
<context>
    <name>core::DecisionGuide</name>
    <message>
        <source>%1 %</source>
        <extracomment>A share in percent.</extracomment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>“%1” takes one of: %2.</source>
        <translation>يأخذ «%1» واحدا من: %2.</translation>
    </message>
    <message>
        <source>“%1” takes a number from 0 on.</source>
        <translation>يأخذ «%1» رقما ابتداء من 0.</translation>
    </message>
    <message>
        <source>What is wrong today are facts, and tuning does not teach facts.</source>
        <translation>الخطأ اليوم في الحقائق، والضبط لا يعلّم حقائق.</translation>
    </message>
    <message>
        <source>The model never manages it, even when it is shown five good examples.</source>
        <translation>لا يستطيع النموذج ذلك أبدا، حتى عندما يُعرض عليه خمسة أمثلة جيدة.</translation>
    </message>
    <message>
        <source>Nothing has been tried yet.</source>
        <translation>لم يُجرّب شيء بعد.</translation>
    </message>
    <message>
        <source>Written house rules with three to five examples have not been tried.</source>
        <translation>لم تُجرّب قواعد أسلوب مكتوبة مع ثلاثة إلى خمسة أمثلة.</translation>
    </message>
    <message>
        <source>There are fewer than ten good answers to learn from.</source>
        <translation>توجد أقل من عشر إجابات جيدة للتعلم منها.</translation>
    </message>
    <message>
        <source>With fewer than a hundred answers a month, tuning hardly pays.</source>
        <translation>مع أقل من مئة إجابة في الشهر لا يكاد الضبط يعوّض كلفته.</translation>
    </message>
    <message>
        <source>Both facts and style are wrong today.</source>
        <translation>الخطأ اليوم في الحقائق والأسلوب معا.</translation>
    </message>
    <message>
        <source>The facts change more than once a month.</source>
        <translation>تتغير الحقائق أكثر من مرة في الشهر.</translation>
    </message>
    <message>
        <source>The facts are right; tone and format are not.</source>
        <translation>الحقائق صحيحة؛ والنبرة والشكل ليسا كذلك.</translation>
    </message>
    <message>
        <source>House rules alone have been tried.</source>
        <translation>جُرّبت قواعد الأسلوب وحدها.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln good answer(s) are enough to try it, not to rely on it.</source>
        <translation>
            <numerusform>%Ln إجابة جيدة تكفي للتجربة، لا للاعتماد عليها.</numerusform>
            <numerusform>إجابة جيدة واحدة تكفي للتجربة، لا للاعتماد عليها.</numerusform>
            <numerusform>إجابتان جيدتان تكفيان للتجربة، لا للاعتماد عليهما.</numerusform>
            <numerusform>%Ln إجابات جيدة تكفي للتجربة، لا للاعتماد عليها.</numerusform>
            <numerusform>%Ln إجابة جيدة تكفي للتجربة، لا للاعتماد عليها.</numerusform>
            <numerusform>%Ln إجابة جيدة تكفي للتجربة، لا للاعتماد عليها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln good answer(s) are enough to learn from.</source>
        <translation>
            <numerusform>%Ln إجابة جيدة تكفي للتعلم منها.</numerusform>
            <numerusform>إجابة جيدة واحدة تكفي للتعلم منها.</numerusform>
            <numerusform>إجابتان جيدتان تكفيان للتعلم منهما.</numerusform>
            <numerusform>%Ln إجابات جيدة تكفي للتعلم منها.</numerusform>
            <numerusform>%Ln إجابة جيدة تكفي للتعلم منها.</numerusform>
            <numerusform>%Ln إجابة جيدة تكفي للتعلم منها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Let the model look the facts up in your own documents before it answers. Tuning changes how a model speaks, not what it knows; what it seems to know would be out of date by next month.</source>
        <translation>دع النموذج يبحث عن الحقائق في وثائقك قبل أن يجيب. الضبط يغيّر كيف يتكلم النموذج لا ما يعرفه؛ وما يبدو أنه يعرفه يصبح قديما في الشهر التالي.</translation>
    </message>
    <message>
        <source>Tuning makes answers consistent, not the model abler. Try a larger model first.</source>
        <translation>الضبط يجعل الإجابات متسقة، لا النموذج أقدر. جرّب نموذجا أكبر أولا.</translation>
    </message>
    <message>
        <source>Write house rules and show a few good examples. It costs an afternoon, and it is often enough.</source>
        <translation>اكتب قواعد أسلوب واعرض بعض الأمثلة الجيدة. يكلف ذلك بعد ظهر يوم، وكثيرا ما يكفي.</translation>
    </message>
    <message>
        <source>Give the model the facts with every question, and teach it from examples that hold such facts how to use them.</source>
        <translation>أعطِ النموذج الحقائق مع كل سؤال، وعلّمه من أمثلة فيها مثل هذه الحقائق كيف يستعملها.</translation>
    </message>
    <message>
        <source>Tune once as a rehearsal, look at the comparison, and collect more meanwhile.</source>
        <translation>اضبط مرة على سبيل التجربة، وانظر في المقارنة، واجمع المزيد في هذه الأثناء.</translation>
    </message>
    <message>
        <source>You have what it takes: examples, a task that the model manages, and a style to teach.</source>
        <translation>لديك ما يلزم: أمثلة، ومهمة يقدر عليها النموذج، وأسلوب لتعليمه.</translation>
    </message>
    <message>
        <source>Compare the original with and without house rules now, with your best examples.</source>
        <translation>قارن الآن النموذج الأصلي مع قواعد الأسلوب ومن دونها، بأفضل أمثلتك.</translation>
    </message>
    <message>
        <source>Export your examples as a test set: with it you can see whether looking up works.</source>
        <translation>صدّر أمثلتك كمجموعة اختبار: بها ترى هل ينجح البحث عن المعلومات.</translation>
    </message>
    <message>
        <source>Ask a larger model the same questions, here, before anything is tuned.</source>
        <translation>اطرح الأسئلة نفسها هنا على نموذج أكبر، قبل ضبط أي شيء.</translation>
    </message>
    <message>
        <source>Write your house rules down.</source>
        <translation>اكتب قواعد أسلوبك.</translation>
    </message>
    <message>
        <source>Put a test set aside first.</source>
        <translation>احفظ أولا مجموعة للاختبار.</translation>
    </message>
    <message>
        <source>Give each example the reference material that its answer rests on.</source>
        <translation>أعطِ كل مثال المادة المرجعية التي تستند إليها إجابته.</translation>
    </message>
    <message>
        <source>Tune on this computer as a rehearsal; it costs nothing.</source>
        <translation>اضبط على هذا الحاسوب على سبيل التجربة؛ لا يكلف ذلك شيئا.</translation>
    </message>
    <message>
        <source>Collect answers of the kinds that are rare so far, up to 50 and more.</source>
        <translation>اجمع إجابات من الأنواع القليلة حتى الآن، حتى تبلغ 50 وأكثر.</translation>
    </message>
    <message>
        <source>Tune from your examples.</source>
        <translation>اضبط من أمثلتك.</translation>
    </message>
    <message>
        <source>At this volume a tuned model saves the long instructions in every question; the quote says how much money that is.</source>
        <translation>بهذا العدد يوفر النموذج المضبوط التعليمات الطويلة في كل سؤال؛ ويقول عرض السعر كم من المال ذلك.</translation>
    </message>
    <message>
        <source>A person checks every answer before it leaves. The hand-over sheet says so.</source>
        <translation>يراجع شخص كل إجابة قبل خروجها. تقول ذلك ورقة التسليم.</translation>
    </message>
    <message numerus="yes">
        <source>This project has %Ln example(s).</source>
        <translation>
            <numerusform>في هذا المشروع %Ln مثال.</numerusform>
            <numerusform>في هذا المشروع مثال واحد.</numerusform>
            <numerusform>في هذا المشروع مثالان.</numerusform>
            <numerusform>في هذا المشروع %Ln أمثلة.</numerusform>
            <numerusform>في هذا المشروع %Ln مثالا.</numerusform>
            <numerusform>في هذا المشروع %Ln مثال.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your answers do not speak with one voice yet: only %1 of the conventions are clear. Check them before you tune.</source>
        <translation>لا تتكلم إجاباتك بصوت واحد بعد: %1 فقط من العادات واضحة. افحصها قبل الضبط.</translation>
    </message>
    <message>
        <source>%1 of the conventions in your answers are clear.</source>
        <translation>%1 من العادات في إجاباتك واضحة.</translation>
    </message>
    <message>
        <source>%1 of the answers state facts that stand neither in the question nor in the reference material. A model would learn to invent such facts.</source>
        <translation>%1 من الإجابات تذكر حقائق ليست في السؤال ولا في المادة المرجعية. سيتعلم النموذج اختلاق حقائق كهذه.</translation>
    </message>
    <message>
        <source>%1 of the answers hold dates or amounts. These change from case to case and belong into the reference material.</source>
        <translation>%1 من الإجابات فيها تواريخ أو مبالغ. تتغير هذه من حالة إلى أخرى ومكانها المادة المرجعية.</translation>
    </message>
    <message>
        <source>There are no house rules yet.</source>
        <translation>لا توجد قواعد أسلوب بعد.</translation>
    </message>
    <message numerus="yes">
        <source>The house rules have %Ln word(s). A tuned model can do with fewer, which makes every question cheaper.</source>
        <translation>
            <numerusform>في قواعد الأسلوب %Ln كلمة. يكفي النموذج المضبوط أقل منها، فيصبح كل سؤال أرخص.</numerusform>
            <numerusform>في قواعد الأسلوب كلمة واحدة. يكفي النموذج المضبوط أقل منها، فيصبح كل سؤال أرخص.</numerusform>
            <numerusform>في قواعد الأسلوب كلمتان. يكفي النموذج المضبوط أقل منها، فيصبح كل سؤال أرخص.</numerusform>
            <numerusform>في قواعد الأسلوب %Ln كلمات. يكفي النموذج المضبوط أقل منها، فيصبح كل سؤال أرخص.</numerusform>
            <numerusform>في قواعد الأسلوب %Ln كلمة. يكفي النموذج المضبوط أقل منها، فيصبح كل سؤال أرخص.</numerusform>
            <numerusform>في قواعد الأسلوب %Ln كلمة. يكفي النموذج المضبوط أقل منها، فيصبح كل سؤال أرخص.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export a test set</source>
        <translation>تصدير مجموعة اختبار</translation>
    </message>
    <message>
        <source>Try a larger model</source>
        <translation>تجربة نموذج أكبر</translation>
    </message>
    <message>
        <source>Write house rules</source>
        <translation>كتابة قواعد الأسلوب</translation>
    </message>
    <message>
        <source>Compare with house rules first</source>
        <translation>المقارنة مع قواعد الأسلوب أولا</translation>
    </message>
    <message>
        <source>Add reference material</source>
        <translation>إضافة مادة مرجعية</translation>
    </message>
    <message>
        <source>Tune as a rehearsal</source>
        <translation>الضبط على سبيل التجربة</translation>
    </message>
    <message>
        <source>Tune</source>
        <translation>ضبط</translation>
    </message>
    <message>
        <source>Collect more examples</source>
        <translation>جمع المزيد من الأمثلة</translation>
    </message>
    <message>
        <source>Look it up</source>
        <translation>البحث عن المعلومات</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>ليس بعد</translation>
    </message>
    <message>
        <source>Ask better first</source>
        <translation>السؤال بشكل أفضل أولا</translation>
    </message>
    <message>
        <source>Look it up, then tune</source>
        <translation>البحث عن المعلومات، ثم الضبط</translation>
    </message>
    <message>
        <source>Try tuning</source>
        <translation>تجربة الضبط</translation>
    </message>
    <message>
        <source>There is no question “%1”. Known are: problem, facts_change, tried_rules, examples, must_be_provable, monthly, base_manages.</source>
        <translation>لا يوجد سؤال «%1». المعروف: problem وfacts_change وtried_rules وexamples وmust_be_provable وmonthly وbase_manages.</translation>
    </message>
</context>
<context>
    <name>core::EngineControl</name>
    <message>
        <source>this computer</source>
        <translation>هذا الحاسوب</translation>
    </message>
    <message>
        <source>The folder of the engine cannot be made.</source>
        <translation>لا يمكن إنشاء مجلد الجزء الذي يشغّل النماذج.</translation>
    </message>
</context>
<context>
    <name>core::Export</name>
    <message>
        <source>The file could not be written. Check that there is space on the disk, or choose another folder.</source>
        <translation>تعذرت كتابة الملف. تأكد من وجود مساحة على القرص، أو اختر مجلدا آخر.</translation>
    </message>
    <message>
        <source>For OpenAI-style services (JSONL)</source>
        <translation>لخدمات من نمط OpenAI‏ (JSONL)</translation>
    </message>
    <message>
        <source>Conversations that OpenAI, Azure, Together, Fireworks, Nebius and many programs read.</source>
        <translation>محادثات تقرؤها OpenAI وAzure وTogether وFireworks وNebius وبرامج كثيرة.</translation>
    </message>
    <message>
        <source>For any table program (CSV)</source>
        <translation>لأي برنامج جداول (CSV)</translation>
    </message>
    <message>
        <source>Everything in a table of plain text. It can be imported again.</source>
        <translation>كل شيء في جدول من نص عادي. يمكن استيراده من جديد.</translation>
    </message>
    <message>
        <source>For a colleague (spreadsheet)</source>
        <translation>لزميل (جدول)</translation>
    </message>
    <message>
        <source>Everything in a spreadsheet to read and edit. It can be imported again.</source>
        <translation>كل شيء في جدول للقراءة والتعديل. يمكن استيراده من جديد.</translation>
    </message>
    <message>
        <source>For another Attune project (JSONL)</source>
        <translation>لمشروع Attune آخر (JSONL)</translation>
    </message>
    <message>
        <source>Everything, with tags, notes and status; services that read OpenAI&apos;s form may not accept the additions.</source>
        <translation>كل شيء، مع الوسوم والملاحظات والحالة؛ وقد لا تقبل الخدمات التي تقرأ صيغة OpenAI هذه الإضافات.</translation>
    </message>
    <message>
        <source>For learning from better and worse answers (JSONL)</source>
        <translation>للتعلم من إجابات أفضل وأسوأ (JSONL)</translation>
    </message>
    <message>
        <source>Pairs of a better and a worse answer, as OpenAI, Azure, Together and Fireworks read them.</source>
        <translation>أزواج من إجابة أفضل وإجابة أسوأ، كما تقرؤها OpenAI وAzure وTogether وFireworks.</translation>
    </message>
    <message>
        <source>For Google Vertex AI (JSONL)</source>
        <translation>لخدمة Google Vertex AI‏ (JSONL)</translation>
    </message>
    <message>
        <source>Conversations in Google&apos;s form.</source>
        <translation>محادثات بصيغة Google.</translation>
    </message>
    <message>
        <source>For Amazon Bedrock (JSONL)</source>
        <translation>لخدمة Amazon Bedrock‏ (JSONL)</translation>
    </message>
    <message>
        <source>Conversations in Amazon&apos;s form.</source>
        <translation>محادثات بصيغة Amazon.</translation>
    </message>
    <message>
        <source>For programs that want prompt and completion (JSONL)</source>
        <translation>لبرامج تريد prompt وcompletion‏ (JSONL)</translation>
    </message>
    <message>
        <source>One question and one answer per line.</source>
        <translation>سؤال واحد وإجابة واحدة في كل سطر.</translation>
    </message>
    <message>
        <source>For programs that want Alpaca&apos;s form (JSONL)</source>
        <translation>لبرامج تريد صيغة Alpaca‏ (JSONL)</translation>
    </message>
    <message>
        <source>Instruction and output, as LLaMA-Factory, Axolotl and others read them.</source>
        <translation>تعليمات ومخرجات، كما تقرؤها LLaMA-Factory وAxolotl وغيرهما.</translation>
    </message>
    <message>
        <source>For programs that want ShareGPT&apos;s form (JSONL)</source>
        <translation>لبرامج تريد صيغة ShareGPT‏ (JSONL)</translation>
    </message>
    <message>
        <source>Conversations, as LLaMA-Factory, Axolotl and others read them.</source>
        <translation>محادثات، كما تقرؤها LLaMA-Factory وAxolotl وغيرهما.</translation>
    </message>
    <message>
        <source>There is no export format “%1”. Choose another one.</source>
        <translation>لا توجد صيغة تصدير «%1». اختر غيرها.</translation>
    </message>
    <message>
        <source>Example %L1 has no question.</source>
        <translation>المثال %L1 بلا سؤال.</translation>
    </message>
    <message>
        <source>Example %L1 has no answer.</source>
        <translation>المثال %L1 بلا إجابة.</translation>
    </message>
    <message>
        <source>Example %L1 does not end with an answer.</source>
        <translation>المثال %L1 لا ينتهي بإجابة.</translation>
    </message>
    <message>
        <source>Example %L1 calls tools, which this format cannot hold.</source>
        <translation>المثال %L1 يستدعي أدوات لا تتسع لها هذه الصيغة.</translation>
    </message>
    <message>
        <source>Example %L1 has no worse answer to compare with.</source>
        <translation>المثال %L1 بلا إجابة أسوأ للمقارنة.</translation>
    </message>
    <message>
        <source>The better and the worse answer of example %L1 are the same.</source>
        <translation>الإجابة الأفضل والإجابة الأسوأ في المثال %L1 متطابقتان.</translation>
    </message>
    <message>
        <source>The worse answer of example %L1 is left out.</source>
        <translation>تُترك الإجابة الأسوأ في المثال %L1.</translation>
    </message>
    <message>
        <source>Example %L1 is longer than a cell of a spreadsheet holds. Choose another format.</source>
        <translation>المثال %L1 أطول مما تتسع له خلية في جدول. اختر صيغة أخرى.</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>الأمثلة</translation>
    </message>
    <message>
        <source>A spreadsheet holds %L1 rows, and there are more examples. Choose another format, or export a part of them.</source>
        <translation>يتسع الجدول لعدد %L1 من الصفوف، والأمثلة أكثر. اختر صيغة أخرى، أو صدّر جزءا منها.</translation>
    </message>
    <message>
        <source>A text in row %L1 is longer than a cell of a spreadsheet holds (%L2 characters). Choose another format.</source>
        <translation>في الصف %L1 نص أطول مما تتسع له خلية في جدول (%L2 حرفا). اختر صيغة أخرى.</translation>
    </message>
</context>
<context>
    <name>core::HandOver</name>
    <message>
        <source>What it is</source>
        <translation>ما هو</translation>
    </message>
    <message>
        <source>A person checks every answer before it is sent.</source>
        <translation>يراجع شخص كل إجابة قبل إرسالها.</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>الأصلي</translation>
    </message>
    <message>
        <source>Tuned at</source>
        <translation>ضُبط لدى</translation>
    </message>
    <message>
        <source>Tuned on</source>
        <translation>تاريخ الضبط</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>الأمثلة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln to learn from</source>
        <translation>
            <numerusform>%Ln للتعلم</numerusform>
            <numerusform>واحد للتعلم</numerusform>
            <numerusform>اثنان للتعلم</numerusform>
            <numerusform>%Ln للتعلم</numerusform>
            <numerusform>%Ln للتعلم</numerusform>
            <numerusform>%Ln للتعلم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln kept aside for testing</source>
        <translation>
            <numerusform>%Ln محفوظ للاختبار</numerusform>
            <numerusform>واحد محفوظ للاختبار</numerusform>
            <numerusform>اثنان محفوظان للاختبار</numerusform>
            <numerusform>%Ln محفوظة للاختبار</numerusform>
            <numerusform>%Ln محفوظا للاختبار</numerusform>
            <numerusform>%Ln محفوظ للاختبار</numerusform>
        </translation>
    </message>
    <message>
        <source>Passes</source>
        <translation>الجولات</translation>
    </message>
    <message>
        <source>Version of the examples</source>
        <translation>نسخة الأمثلة</translation>
    </message>
    <message>
        <source>Name of the model</source>
        <translation>اسم النموذج</translation>
    </message>
    <message>
        <source>Works until</source>
        <translation>يعمل حتى</translation>
    </message>
    <message>
        <source>no end date: it is kept on your own computer</source>
        <translation>بلا تاريخ انتهاء: هو محفوظ على حاسوبك</translation>
    </message>
    <message>
        <source>no end date announced</source>
        <translation>لم يُعلن تاريخ انتهاء</translation>
    </message>
    <message>
        <source>How to ask it</source>
        <translation>كيف يُسأل</translation>
    </message>
    <message>
        <source>It speaks the API of OpenAI (POST …/chat/completions) at this address. The access key is not in this sheet: hand it over separately.</source>
        <translation>يستعمل واجهة OpenAI البرمجية (POST …/chat/completions) على هذا العنوان. مفتاح الوصول ليس في هذه الورقة: سلّمه على حدة.</translation>
    </message>
    <message>
        <source>Attune can serve it on this computer, or write it as a file for Ollama, LM Studio or llama.cpp (GGUF with a Modelfile), or as a folder in the form of Hugging Face.</source>
        <translation>يستطيع Attune إتاحته على هذا الحاسوب، أو كتابته كملف لـ Ollama أو LM Studio أو llama.cpp (‏GGUF مع Modelfile)، أو كمجلد بصيغة Hugging Face.</translation>
    </message>
    <message>
        <source>Send the house rules as the system message, exactly as they stand here: it has learned with them. Ask with temperature 0 to get what was tested.</source>
        <translation>أرسل قواعد الأسلوب كرسالة نظام، كما هي هنا تماما: بها تعلم. اسأل بحرارة 0 لتحصل على ما تم اختباره.</translation>
    </message>
    <message>
        <source>Reference material (facts for one answer) goes into the question in this form:</source>
        <translation>تُضاف المادة المرجعية (حقائق لإجابة واحدة) إلى السؤال بهذا الشكل:</translation>
    </message>
    <message>
        <source>How good it is</source>
        <translation>مدى جودته</translation>
    </message>
    <message>
        <source>Nobody has compared it with the original yet.</source>
        <translation>لم يقارنه أحد بالأصلي بعد.</translation>
    </message>
    <message>
        <source>Tuning teaches the voice, not the facts. Numbers, dates and promises need a source or a person.</source>
        <translation>الضبط يعلّم الأسلوب لا الحقائق. تحتاج الأرقام والتواريخ والوعود إلى مصدر أو شخص.</translation>
    </message>
    <message>
        <source>What comes in from outside is text, never an instruction: do not let the model act on its own.</source>
        <translation>ما يأتي من الخارج نص، وليس تعليمات أبدا: لا تدع النموذج يتصرف من تلقاء نفسه.</translation>
    </message>
    <message>
        <source>Test it again when the original, the house rules or the examples change.</source>
        <translation>اختبره من جديد عندما يتغير الأصلي أو قواعد الأسلوب أو الأمثلة.</translation>
    </message>
    <message>
        <source>Hand-over sheet: %1</source>
        <extracomment>%1 is the name of a model.</extracomment>
        <translation>ورقة التسليم: %1</translation>
    </message>
    <message>
        <source>Tuned elsewhere, came from the folder</source>
        <translation>مضبوط في مكان آخر، جاء من المجلد</translation>
    </message>
    <message>
        <source>Added on</source>
        <translation>تاريخ الإضافة</translation>
    </message>
</context>
<context>
    <name>core::HttpClient</name>
    <message>
        <source>“%1” cannot be reached. Check the connection to the internet, and the address.</source>
        <translation>لا يمكن الوصول إلى «%1». تأكد من الاتصال بالإنترنت ومن العنوان.</translation>
    </message>
    <message>
        <source>“%1” took too long to answer. Try again in a few minutes.</source>
        <translation>تأخر «%1» كثيرا في الرد. حاول مرة أخرى بعد بضع دقائق.</translation>
    </message>
    <message>
        <source>“%1” could not prove who it is, so nothing was sent there. Check that the date and time of this computer are right; if they are, ask whoever runs that service.</source>
        <translation>لم يستطع «%1» إثبات هويته، فلم يُرسل إليه شيء. تأكد من صحة التاريخ والوقت في هذا الحاسوب؛ فإن كانا صحيحين فاسأل من يدير تلك الخدمة.</translation>
    </message>
    <message>
        <source>There is not enough memory. Close other programs and try again.</source>
        <translation>الذاكرة لا تكفي. أغلق برامج أخرى وحاول مرة أخرى.</translation>
    </message>
    <message>
        <source>The address is not complete. It starts with https:// or http://.</source>
        <translation>العنوان غير كامل. يبدأ بـ‎https://‎ أو ‎http://‎.</translation>
    </message>
    <message>
        <source>The connection to “%1” broke off. Try again in a few minutes.</source>
        <translation>انقطع الاتصال بـ«%1». حاول مرة أخرى بعد بضع دقائق.</translation>
    </message>
    <message>
        <source>“%1” answered with far more than was asked for, so the answer was not taken. Ask whoever runs that service.</source>
        <translation>أرسل «%1» أكثر بكثير مما طُلب، فلم يُقبل الرد. اسأل من يدير تلك الخدمة.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>تم الإيقاف.</translation>
    </message>
    <message>
        <source>The service sent far more than was asked for, so it was not taken. Ask whoever runs that service.</source>
        <translation>أرسلت الخدمة أكثر بكثير مما طُلب، فلم يُقبل. اسأل من يدير تلك الخدمة.</translation>
    </message>
</context>
<context>
    <name>core::Import</name>
    <message>
        <source>conversations in OpenAI&apos;s form</source>
        <translation>محادثات بصيغة OpenAI</translation>
    </message>
    <message>
        <source>conversations in ShareGPT&apos;s form</source>
        <translation>محادثات بصيغة ShareGPT</translation>
    </message>
    <message>
        <source>conversations in Google&apos;s form</source>
        <translation>محادثات بصيغة Google</translation>
    </message>
    <message>
        <source>conversations in Amazon&apos;s form</source>
        <translation>محادثات بصيغة Amazon</translation>
    </message>
    <message>
        <source>commas</source>
        <translation>فواصل</translation>
    </message>
    <message>
        <source>semicolons</source>
        <translation>فواصل منقوطة</translation>
    </message>
    <message>
        <source>tabs</source>
        <translation>علامات جدولة</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>Table as text (CSV, TSV)</source>
        <translation>جدول كنص (CSV، TSV)</translation>
    </message>
    <message>
        <source>One text per line</source>
        <translation>نص واحد في كل سطر</translation>
    </message>
    <message numerus="yes">
        <source>A table with %Ln column(s), separated by %1</source>
        <translation>
            <numerusform>جدول فيه %Ln عمود، الفاصل بينها %1</numerusform>
            <numerusform>جدول فيه عمود واحد، الفاصل بينها %1</numerusform>
            <numerusform>جدول فيه عمودان، الفاصل بينها %1</numerusform>
            <numerusform>جدول فيه %Ln أعمدة، الفاصل بينها %1</numerusform>
            <numerusform>جدول فيه %Ln عمودا، الفاصل بينها %1</numerusform>
            <numerusform>جدول فيه %Ln عمود، الفاصل بينها %1</numerusform>
        </translation>
    </message>
    <message>
        <source>It has a quotation mark that is never closed.</source>
        <translation>فيه علامة اقتباس لا تُغلق.</translation>
    </message>
    <message>
        <source>It holds bytes that are not text. The file may be damaged.</source>
        <translation>فيه بايتات ليست نصا. قد يكون الملف تالفا.</translation>
    </message>
    <message>
        <source>It has more than %1 columns.</source>
        <translation>فيه أكثر من %1 عمودا.</translation>
    </message>
    <message>
        <source>Column %1 has damaged letters. Open the file in the program that made it and save it as UTF-8.</source>
        <translation>في العمود %1 حروف تالفة. افتح الملف في البرنامج الذي أنشأه واحفظه بترميز UTF-8.</translation>
    </message>
    <message>
        <source>Its column of other keys is not a JSON object.</source>
        <translation>عمود المفاتيح الأخرى فيه ليس كائن JSON.</translation>
    </message>
    <message>
        <source>Its conversation is damaged.</source>
        <translation>المحادثة فيه تالفة.</translation>
    </message>
    <message>
        <source>It is too large for a web page. Save it as a spreadsheet.</source>
        <translation>هو كبير جدا على صفحة ويب. احفظه كجدول.</translation>
    </message>
    <message>
        <source>Table in a web page</source>
        <translation>جدول في صفحة ويب</translation>
    </message>
    <message numerus="yes">
        <source>A table with %Ln column(s)</source>
        <translation>
            <numerusform>جدول فيه %Ln عمود</numerusform>
            <numerusform>جدول فيه عمود واحد</numerusform>
            <numerusform>جدول فيه عمودان</numerusform>
            <numerusform>جدول فيه %Ln أعمدة</numerusform>
            <numerusform>جدول فيه %Ln عمودا</numerusform>
            <numerusform>جدول فيه %Ln عمود</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no files in this folder. Choose another one.</source>
        <translation>لا توجد ملفات في هذا المجلد. اختر مجلدا آخر.</translation>
    </message>
    <message>
        <source>“%1” cannot be imported. %2</source>
        <translation>لا يمكن استيراد «%1». %2</translation>
    </message>
    <message numerus="yes">
        <source>None of the %Ln files can be imported. The first one: %1</source>
        <translation>
            <numerusform>لا يمكن استيراد أي ملف من أصل %Ln ملف. أولها: %1</numerusform>
            <numerusform>لا يمكن استيراد أي ملف من أصل ملف واحد. أولها: %1</numerusform>
            <numerusform>لا يمكن استيراد أي ملف من أصل ملفين. أولها: %1</numerusform>
            <numerusform>لا يمكن استيراد أي ملف من أصل %Ln ملفات. أولها: %1</numerusform>
            <numerusform>لا يمكن استيراد أي ملف من أصل %Ln ملفا. أولها: %1</numerusform>
            <numerusform>لا يمكن استيراد أي ملف من أصل %Ln ملف. أولها: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” was changed since you chose it. Nothing was added. Choose it again.</source>
        <translation>تغيّر «%1» منذ أن اخترته. لم يُضف شيء. اختره من جديد.</translation>
    </message>
    <message>
        <source>It may not be opened. Ask its owner, or choose another file.</source>
        <translation>لا يُسمح بفتحه. اسأل صاحبه، أو اختر ملفا آخر.</translation>
    </message>
    <message>
        <source>It is no longer there. Choose it again.</source>
        <translation>لم يعد موجودا. اختره من جديد.</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>هو فارغ.</translation>
    </message>
    <message>
        <source>It stops in the middle. The file may have been cut off.</source>
        <translation>ينقطع في منتصفه. قد يكون الملف مبتورا.</translation>
    </message>
    <message>
        <source>It is not written as JSON. A comma, a quotation mark or a bracket may be missing.</source>
        <translation>ليس مكتوبا بصيغة JSON. قد تنقص فاصلة أو علامة اقتباس أو قوس.</translation>
    </message>
    <message>
        <source>It has damaged letters. Save the file as UTF-8 and import it again.</source>
        <translation>فيه حروف تالفة. احفظ الملف بترميز UTF-8 واستورده من جديد.</translation>
    </message>
    <message>
        <source>It has more than %1 lists or objects inside each other.</source>
        <translation>فيه أكثر من %1 قائمة أو كائنا بعضها داخل بعض.</translation>
    </message>
    <message>
        <source>It has the name “%1” twice, so it is not clear which one counts.</source>
        <translation>يرد فيه الاسم «%1» مرتين، فلا يتضح أيهما المقصود.</translation>
    </message>
    <message>
        <source>It has a number that is too large.</source>
        <translation>فيه رقم كبير جدا.</translation>
    </message>
    <message>
        <source>What they wrote</source>
        <translation>ماذا كتبوا</translation>
    </message>
    <message>
        <source>What we answer</source>
        <translation>بماذا نجيب</translation>
    </message>
    <message>
        <source>House rules</source>
        <translation>قواعد الأسلوب</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>Reference material</source>
        <translation>مادة مرجعية</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Used for</source>
        <translation>يُستخدم من أجل</translation>
    </message>
    <message>
        <source>Worse answer</source>
        <translation>إجابة أسوأ</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>محادثة</translation>
    </message>
    <message>
        <source>Other keys</source>
        <translation>مفاتيح أخرى</translation>
    </message>
    <message>
        <source>Stopped. Nothing was added.</source>
        <translation>تم الإيقاف. لم يُضف شيء.</translation>
    </message>
    <message>
        <source>%1, %2.</source>
        <translation>%1، %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln صف</numerusform>
            <numerusform>صف واحد</numerusform>
            <numerusform>صفان</numerusform>
            <numerusform>%Ln صفوف</numerusform>
            <numerusform>%Ln صفا</numerusform>
            <numerusform>%Ln صف</numerusform>
        </translation>
    </message>
    <message>
        <source>It is longer than %1 MB.</source>
        <translation>هو أطول من %1 ميغابايت.</translation>
    </message>
    <message>
        <source>It is written differently from the others: no question and answer were found.</source>
        <translation>كُتب بشكل مختلف عن غيره: لم يُعثر على سؤال وإجابة.</translation>
    </message>
    <message>
        <source>It is a single value, not a record with a question.</source>
        <translation>هو قيمة مفردة، وليس سجلا فيه سؤال.</translation>
    </message>
    <message>
        <source>JSON: %1</source>
        <translation>JSON‏: %1</translation>
    </message>
    <message>
        <source>JSON: you say what is where</source>
        <translation>JSON‏: أنت تحدد مكان كل شيء</translation>
    </message>
    <message>
        <source>There are no records in it. Check that it is the right file.</source>
        <translation>لا توجد فيه سجلات. تأكد من أنه الملف الصحيح.</translation>
    </message>
    <message>
        <source>JSON records</source>
        <translation>سجلات JSON</translation>
    </message>
    <message>
        <source>JSON, %1</source>
        <translation>JSON، %1</translation>
    </message>
    <message>
        <source>It has no messages.</source>
        <translation>لا توجد فيه رسائل.</translation>
    </message>
    <message>
        <source>Message %1 of it has no author and text.</source>
        <translation>الرسالة %1 فيه بلا كاتب ولا نص.</translation>
    </message>
    <message>
        <source>Message %1 of it does not say who wrote it.</source>
        <translation>الرسالة %1 فيه لا تذكر من كتبها.</translation>
    </message>
    <message>
        <source>Message %1 of it is from “%2”, who is not known here.</source>
        <translation>الرسالة %1 فيه من «%2»، وهو غير معروف هنا.</translation>
    </message>
    <message>
        <source>It has neither a question nor an answer.</source>
        <translation>ليس فيه سؤال ولا إجابة.</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>للإنجاز</translation>
    </message>
    <message>
        <source>Needs work</source>
        <translation>يحتاج إلى عمل</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Teaching</source>
        <translation>للتعليم</translation>
    </message>
    <message>
        <source>Picking the best version</source>
        <translation>لاختيار أفضل نسخة</translation>
    </message>
    <message>
        <source>Kept aside for testing</source>
        <translation>محفوظ للاختبار</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>مستبعد</translation>
    </message>
    <message>
        <source>Name of the list</source>
        <translation>اسم القائمة</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>العمود %1</translation>
    </message>
    <message>
        <source>prompts with completions</source>
        <translation>مدخلات مع تكملات (prompt وcompletion)</translation>
    </message>
    <message>
        <source>instructions with outputs (Alpaca)</source>
        <translation>تعليمات مع مخرجات (Alpaca)</translation>
    </message>
    <message>
        <source>Its history is not a list of pairs.</source>
        <translation>سجل المحادثة فيه ليس قائمة من الأزواج.</translation>
    </message>
    <message>
        <source>better and worse answers</source>
        <translation>إجابات أفضل وأسوأ</translation>
    </message>
    <message>
        <source>There are no rows in it. Check that it is the right file.</source>
        <translation>لا توجد فيه صفوف. تأكد من أنه الملف الصحيح.</translation>
    </message>
    <message>
        <source>There is no column “%1” in it. Choose another column for “%2”.</source>
        <translation>لا يوجد فيه عمود «%1». اختر عمودا آخر من أجل «%2».</translation>
    </message>
    <message numerus="yes">
        <source>%Ln column(s) are not used: %1.</source>
        <translation>
            <numerusform>أعمدة غير مستخدمة (%Ln عمود): %1.</numerusform>
            <numerusform>أعمدة غير مستخدمة (عمود واحد): %1.</numerusform>
            <numerusform>أعمدة غير مستخدمة (عمودان): %1.</numerusform>
            <numerusform>أعمدة غير مستخدمة (%Ln أعمدة): %1.</numerusform>
            <numerusform>أعمدة غير مستخدمة (%Ln عمودا): %1.</numerusform>
            <numerusform>أعمدة غير مستخدمة (%Ln عمود): %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>It has %1, the first row has %2.</source>
        <translation>فيه %1، وفي الصف الأول %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln column(s)</source>
        <translation>
            <numerusform>%Ln عمود</numerusform>
            <numerusform>عمود واحد</numerusform>
            <numerusform>عمودان</numerusform>
            <numerusform>%Ln أعمدة</numerusform>
            <numerusform>%Ln عمودا</numerusform>
            <numerusform>%Ln عمود</numerusform>
        </translation>
    </message>
    <message>
        <source>The encoding “%1” is not known here. Choose another one.</source>
        <translation>الترميز «%1» غير معروف هنا. اختر غيره.</translation>
    </message>
    <message>
        <source>The file could not be read to its end. Check that the disk is still there and try again.</source>
        <translation>تعذرت قراءة الملف إلى آخره. تأكد من أن القرص ما زال موصولا وحاول من جديد.</translation>
    </message>
    <message>
        <source>There is no sheet “%1” in it. Choose another one.</source>
        <translation>لا توجد فيه ورقة «%1». اختر غيرها.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hidden sheet(s) are left out: %1.</source>
        <translation>
            <numerusform>أوراق مخفية متروكة (%Ln ورقة): %1.</numerusform>
            <numerusform>أوراق مخفية متروكة (ورقة واحدة): %1.</numerusform>
            <numerusform>أوراق مخفية متروكة (ورقتان): %1.</numerusform>
            <numerusform>أوراق مخفية متروكة (%Ln أوراق): %1.</numerusform>
            <numerusform>أوراق مخفية متروكة (%Ln ورقة): %1.</numerusform>
            <numerusform>أوراق مخفية متروكة (%Ln ورقة): %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Spreadsheet (XLSX)</source>
        <translation>جدول (XLSX)</translation>
    </message>
    <message>
        <source>It is protected with a password or in an older format. Open it in your spreadsheet program and save it as .xlsx without a password.</source>
        <translation>هو محمي بكلمة مرور أو بصيغة قديمة. افتحه في برنامج الجداول واحفظه بصيغة ‎.xlsx بلا كلمة مرور.</translation>
    </message>
    <message numerus="yes">
        <source>A spreadsheet with %Ln column(s) on the sheet “%1”</source>
        <translation>
            <numerusform>جدول فيه %Ln عمود في الورقة «%1»</numerusform>
            <numerusform>جدول فيه عمود واحد في الورقة «%1»</numerusform>
            <numerusform>جدول فيه عمودان في الورقة «%1»</numerusform>
            <numerusform>جدول فيه %Ln أعمدة في الورقة «%1»</numerusform>
            <numerusform>جدول فيه %Ln عمودا في الورقة «%1»</numerusform>
            <numerusform>جدول فيه %Ln عمود في الورقة «%1»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hidden row(s) are left out.</source>
        <translation>
            <numerusform>صفوف مخفية متروكة: %Ln صف.</numerusform>
            <numerusform>صفوف مخفية متروكة: صف واحد.</numerusform>
            <numerusform>صفوف مخفية متروكة: صفان.</numerusform>
            <numerusform>صفوف مخفية متروكة: %Ln صفوف.</numerusform>
            <numerusform>صفوف مخفية متروكة: %Ln صفا.</numerusform>
            <numerusform>صفوف مخفية متروكة: %Ln صف.</numerusform>
        </translation>
    </message>
    <message>
        <source>Some cells are merged. Their text counts for the first row only.</source>
        <translation>بعض الخلايا مدمجة. يُحسب نصها للصف الأول فقط.</translation>
    </message>
    <message>
        <source>It is damaged or not a spreadsheet. Open it in your spreadsheet program, save it again as .xlsx and import that.</source>
        <translation>هو تالف أو ليس جدولا. افتحه في برنامج الجداول واحفظه من جديد بصيغة ‎.xlsx واستورد ذلك.</translation>
    </message>
    <message>
        <source>It unpacks to far more than a spreadsheet should, so it was not read further. If it is right, save it as .csv and import that.</source>
        <translation>حجمه بعد فك الضغط أكبر بكثير مما ينبغي لجدول، لذلك لم تُكمل قراءته. إن كان صحيحا فاحفظه بصيغة ‎.csv واستورد ذلك.</translation>
    </message>
    <message>
        <source>It is protected with a password. Open it in your spreadsheet program, take the password off and save it.</source>
        <translation>هو محمي بكلمة مرور. افتحه في برنامج الجداول وأزل كلمة المرور واحفظه.</translation>
    </message>
    <message>
        <source>We can&apos;t read .%1 files. Open it in your spreadsheet program and save it as .xlsx.</source>
        <translation>لا نستطيع قراءة ملفات ‎.%1. افتح الملف في برنامج الجداول واحفظه بصيغة ‎.xlsx.</translation>
    </message>
    <message>
        <source>We can&apos;t read .numbers files. In Numbers choose File &gt; Export To &gt; Excel.</source>
        <translation>لا نستطيع قراءة ملفات ‎.numbers. اختر في Numbers‏: File &gt; Export To &gt; Excel.</translation>
    </message>
    <message>
        <source>We can&apos;t read .pages files. In Pages select the table, copy it and paste it here.</source>
        <translation>لا نستطيع قراءة ملفات ‎.pages. حدد الجدول في Pages وانسخه والصقه هنا.</translation>
    </message>
    <message>
        <source>We can&apos;t read .%1 files. Open it, select the table or text, copy it and paste it here.</source>
        <translation>لا نستطيع قراءة ملفات ‎.%1. افتح الملف، وحدد الجدول أو النص، وانسخه والصقه هنا.</translation>
    </message>
    <message>
        <source>We can&apos;t read .%1 files. Unpack it first, then import what is inside.</source>
        <translation>لا نستطيع قراءة ملفات ‎.%1. فك ضغط الملف أولا، ثم استورد ما بداخله.</translation>
    </message>
    <message>
        <source>We can&apos;t read .%1 files yet. Open the message, copy the text and paste it here.</source>
        <translation>لا نستطيع قراءة ملفات ‎.%1 بعد. افتح الرسالة وانسخ النص والصقه هنا.</translation>
    </message>
    <message>
        <source>We can&apos;t read this kind of file. Save the examples as a spreadsheet (.xlsx or .csv) and import that.</source>
        <translation>لا نستطيع قراءة هذا النوع من الملفات. احفظ الأمثلة في جدول (‎.xlsx أو ‎.csv) واستورده.</translation>
    </message>
    <message>
        <source>We can&apos;t read .%1 files. Save the examples as a spreadsheet (.xlsx or .csv) and import that.</source>
        <translation>لا نستطيع قراءة ملفات ‎.%1. احفظ الأمثلة في جدول (‎.xlsx أو ‎.csv) واستورده.</translation>
    </message>
</context>
<context>
    <name>core::JobProcedure</name>
    <message>
        <source>this project</source>
        <translation>هذا المشروع</translation>
    </message>
    <message>
        <source>There are no examples to learn from.</source>
        <translation>لا توجد أمثلة للتعلم منها.</translation>
    </message>
    <message>
        <source>Nothing was sent. Put it right, or leave it out, then start again.</source>
        <translation>لم يُرسل شيء. أصلحه أو استبعده، ثم ابدأ من جديد.</translation>
    </message>
</context>
<context>
    <name>core::JobState</name>
    <message>
        <source>Not started</source>
        <translation>لم يبدأ</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>جار الفحص</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>جار الإرسال</translation>
    </message>
    <message>
        <source>Being looked at</source>
        <translation>قيد المراجعة</translation>
    </message>
    <message>
        <source>Waiting in line</source>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>يتعلم</translation>
    </message>
    <message>
        <source>Storing the result</source>
        <translation>جار حفظ النتيجة</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>متوقف مؤقتا</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>جار الإيقاف</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>موقوف</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>جاهز</translation>
    </message>
    <message>
        <source>Stopped by a problem</source>
        <translation>أوقفته مشكلة</translation>
    </message>
    <message>
        <source>Deleted at the provider</source>
        <translation>محذوف لدى المزود</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>جار</translation>
    </message>
</context>
<context>
    <name>core::JobStore</name>
    <message>
        <source>This project has no tuning number %1.</source>
        <translation>لا توجد في هذا المشروع عملية ضبط رقمها %1.</translation>
    </message>
</context>
<context>
    <name>core::LearningCurve</name>
    <message>
        <source>Too early to tell.</source>
        <translation>من المبكر الحكم.</translation>
    </message>
    <message>
        <source>Still improving: another pass may help.</source>
        <translation>ما زال يتحسن: قد تفيد جولة أخرى.</translation>
    </message>
    <message>
        <source>Levelled off, good.</source>
        <translation>استقر، وهذا جيد.</translation>
    </message>
    <message>
        <source>Starting to memorise: use the version from pass %1.</source>
        <translation>بدأ يحفظ بدل أن يتعلم: استخدم النسخة من الجولة %1.</translation>
    </message>
    <message>
        <source>Starting to memorise: use an earlier version.</source>
        <translation>بدأ يحفظ بدل أن يتعلم: استخدم نسخة أسبق.</translation>
    </message>
    <message>
        <source>Not learning: examples may contradict each other.</source>
        <translation>لا يتعلم: ربما تتناقض الأمثلة فيما بينها.</translation>
    </message>
</context>
<context>
    <name>core::LocalModel</name>
    <message>
        <source>This model is kept in an old kind of file that could contain a program. Look for the same model with files that end with “.safetensors”.</source>
        <translation>هذا النموذج محفوظ في نوع قديم من الملفات قد يحتوي على برنامج. ابحث عن النموذج نفسه بملفات تنتهي بـ«‎.safetensors».</translation>
    </message>
    <message>
        <source>The file with what the model has learned (model.safetensors) is missing. Download the model again.</source>
        <translation>ينقص الملف الذي فيه ما تعلمه النموذج (‎model.safetensors). نزّل النموذج مرة أخرى.</translation>
    </message>
    <message>
        <source>The file “%1” is missing. Download the model again.</source>
        <translation>ينقص الملف «%1». نزّل النموذج مرة أخرى.</translation>
    </message>
    <message>
        <source>The description of this model (config.json) cannot be read. Download the model again.</source>
        <translation>لا يمكن قراءة وصف هذا النموذج (config.json). نزّل النموذج مرة أخرى.</translation>
    </message>
    <message>
        <source>Models of the kind “%1” cannot be tuned here yet. Llama, Mistral, Qwen 2 and 3 and SmolLM2 can.</source>
        <translation>لا يمكن ضبط نماذج من نوع «%1» هنا بعد. يمكن ضبط Llama وMistral وQwen 2 و3 وSmolLM2.</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>The description of this model (config.json) is not complete. Download the model again.</source>
        <translation>وصف هذا النموذج (config.json) غير كامل. نزّل النموذج مرة أخرى.</translation>
    </message>
    <message>
        <source>This folder holds no model: config.json is missing. Choose the folder that holds config.json.</source>
        <translation>لا يوجد نموذج في هذا المجلد: ينقص config.json. اختر المجلد الذي فيه config.json.</translation>
    </message>
    <message>
        <source>Practice model</source>
        <translation>نموذج التمرين</translation>
    </message>
    <message>
        <source>The model could not be made known to the part that tunes. Check that there is room on the disk, and that “%1” can be written.</source>
        <translation>تعذر تعريف الجزء الذي يقوم بالضبط بهذا النموذج. تأكد من وجود مساحة على القرص ومن إمكان الكتابة في «%1».</translation>
    </message>
</context>
<context>
    <name>core::LocalServing</name>
    <message>
        <source>this computer</source>
        <translation>هذا الحاسوب</translation>
    </message>
</context>
<context>
    <name>core::MachineSpeed</name>
    <message>
        <source>The speed of this computer could not be measured, so there is no estimate of the time. Tuning works all the same.</source>
        <translation>تعذر قياس سرعة هذا الحاسوب، فلا يوجد تقدير للوقت. الضبط يعمل مع ذلك.</translation>
    </message>
</context>
<context>
    <name>core::ModelExport</name>
    <message>
        <source>The part of Attune that works with models was not found.</source>
        <translation>لم يوجد جزء Attune الذي يعمل مع النماذج.</translation>
    </message>
    <message>
        <source>The house rules could not be handed over.</source>
        <translation>تعذر تسليم قواعد الأسلوب.</translation>
    </message>
    <message>
        <source>The part of Attune that works with models does not start.</source>
        <translation>جزء Attune الذي يعمل مع النماذج لا يبدأ.</translation>
    </message>
    <message>
        <source>Writing the model was stopped.</source>
        <translation>أُوقفت كتابة النموذج.</translation>
    </message>
    <message>
        <source>The model could not be written. Is there enough room, and is the folder empty?</source>
        <translation>تعذرت كتابة النموذج. هل توجد مساحة كافية، وهل المجلد فارغ؟</translation>
    </message>
</context>
<context>
    <name>core::ModelImport</name>
    <message>
        <source>The file “%1” is not complete, or it is something else. Download it again.</source>
        <translation>الملف “%1” غير كامل، أو هو شيء آخر. نزّله مرة أخرى.</translation>
    </message>
    <message>
        <source>The file “%1” cannot be read.</source>
        <translation>لا يمكن قراءة الملف «%1».</translation>
    </message>
    <message>
        <source>This kind of tuned model cannot be used here. Attune understands LoRA without extras, which is what most services give.</source>
        <translation>لا يمكن استخدام هذا النوع من النماذج المضبوطة هنا. يفهم Attune نوع LoRA بلا إضافات، وهو ما تقدمه معظم الخدمات.</translation>
    </message>
    <message>
        <source>This was learned by another model than “%1”: their sizes differ.</source>
        <translation>تعلّم هذا نموذج آخر غير “%1”: حجماهما مختلفان.</translation>
    </message>
    <message>
        <source>There is nothing learned in this folder.</source>
        <translation>لا يوجد في هذا المجلد شيء تم تعلمه.</translation>
    </message>
    <message>
        <source>The description of what was learned (adapter_config.json) cannot be read. Download the model again.</source>
        <translation>تعذرت قراءة وصف ما تم تعلمه (adapter_config.json). نزّل النموذج مرة أخرى.</translation>
    </message>
    <message>
        <source>This model is kept in an old kind of file that could contain a program. Look for the same model with files that end with “.safetensors”.</source>
        <translation>هذا النموذج محفوظ في نوع قديم من الملفات قد يحتوي على برنامج. ابحث عن النموذج نفسه بملفات تنتهي بـ«‎.safetensors».</translation>
    </message>
    <message>
        <source>The file “%1” is missing. Download the model again.</source>
        <translation>ينقص الملف «%1». نزّل النموذج مرة أخرى.</translation>
    </message>
    <message>
        <source>This is the practice model that comes with Attune. Nothing has been tuned in it.</source>
        <translation>هذا نموذج التمرين المرفق مع Attune. لم يُضبط فيه شيء.</translation>
    </message>
    <message>
        <source>Files that end with “.gguf” are finished for Ollama or LM Studio: use them there. Attune needs the folder with config.json or adapter_config.json.</source>
        <translation>الملفات المنتهية بـ “.gguf” جاهزة لبرنامج Ollama أو LM Studio: استخدمها هناك. يحتاج Attune إلى المجلد الذي فيه config.json أو adapter_config.json.</translation>
    </message>
    <message>
        <source>What was downloaded is still packed. Unpack it first, then choose the folder that comes out.</source>
        <translation>ما تم تنزيله ما زال مضغوطا. فك ضغطه أولا، ثم اختر المجلد الناتج.</translation>
    </message>
    <message>
        <source>This folder holds no model: there is neither a config.json nor an adapter_config.json in it.</source>
        <translation>لا يحتوي هذا المجلد على نموذج: لا يوجد فيه config.json ولا adapter_config.json.</translation>
    </message>
    <message>
        <source>“%1” is not there.</source>
        <translation>“%1” غير موجود.</translation>
    </message>
    <message>
        <source>“%1” is a file. Choose the folder that holds it.</source>
        <translation>“%1” ملف. اختر المجلد الذي يحتويه.</translation>
    </message>
    <message>
        <source>The model could not be copied. Check that there is room on the disk, and that “%1” can be written.</source>
        <translation>تعذر نسخ النموذج. تحقق من وجود مساحة على القرص ومن إمكانية الكتابة في “%1”.</translation>
    </message>
    <message>
        <source>The original that it changes is not on this computer.</source>
        <translation>النموذج الأصلي الذي يغيره غير موجود على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The copy of the model could not be deleted. Check that “%1” can be written.</source>
        <translation>تعذر حذف نسخة النموذج. تحقق من إمكانية الكتابة في “%1”.</translation>
    </message>
</context>
<context>
    <name>core::ProbeQuestions</name>
    <message>
        <source>What is the capital of France?</source>
        <translation>ما عاصمة فرنسا؟</translation>
    </message>
    <message>
        <source>How many minutes are two hours?</source>
        <translation>كم دقيقة في ساعتين؟</translation>
    </message>
    <message>
        <source>Write one sentence about the sea.</source>
        <translation>اكتب جملة واحدة عن البحر.</translation>
    </message>
    <message>
        <source>Name three kinds of fruit.</source>
        <translation>اذكر ثلاثة أنواع من الفاكهة.</translation>
    </message>
    <message>
        <source>Put these words in alphabetical order: pear, apple, cherry.</source>
        <translation>رتّب هذه الكلمات أبجديا: كمثرى، تفاح، كرز.</translation>
    </message>
    <message>
        <source>What is the opposite of “early”?</source>
        <translation>ما عكس «مبكر»؟</translation>
    </message>
    <message>
        <source>Explain in one sentence why the sky is blue.</source>
        <translation>اشرح في جملة واحدة لماذا السماء زرقاء.</translation>
    </message>
    <message>
        <source>Translate “good morning” into Spanish.</source>
        <translation>ترجم «صباح الخير» إلى الإسبانية.</translation>
    </message>
    <message>
        <source>What comes after Tuesday?</source>
        <translation>ماذا يأتي بعد الثلاثاء؟</translation>
    </message>
    <message>
        <source>Give me a recipe for pancakes in three steps.</source>
        <translation>أعطني وصفة للفطائر في ثلاث خطوات.</translation>
    </message>
    <message>
        <source>How much is 17 plus 25?</source>
        <translation>كم يساوي 17 زائد 25؟</translation>
    </message>
    <message>
        <source>Summarise in five words: The meeting was moved from Monday to Thursday because the room was being painted.</source>
        <translation>لخّص في خمس كلمات: نُقل الاجتماع من الاثنين إلى الخميس لأن القاعة كانت تُطلى.</translation>
    </message>
</context>
<context>
    <name>core::ProjectStore</name>
    <message>
        <source>There is already a file “%1” in this folder. Choose another name.</source>
        <translation>يوجد في هذا المجلد ملف «%1» من قبل. اختر اسما آخر.</translation>
    </message>
    <message>
        <source>Your disk is full, so nothing was added. Free some space and import again.</source>
        <translation>قرصك ممتلئ، لذلك لم يُضف شيء. أفرغ بعض المساحة واستورد من جديد.</translation>
    </message>
    <message>
        <source>“%1” is damaged and cannot be opened. The file stays as it is. Attune can move what is readable to a new project.</source>
        <translation>«%1» تالف ولا يمكن فتحه. يبقى الملف كما هو. يستطيع Attune نقل ما يمكن قراءته إلى مشروع جديد.</translation>
    </message>
    <message>
        <source>“%1” is not an Attune project. To add its contents to a project, import it there.</source>
        <translation>«%1» ليس مشروع Attune. لإضافة محتواه إلى مشروع، استورده هناك.</translation>
    </message>
    <message>
        <source>“%1” is no longer there. It may have been moved or renamed.</source>
        <translation>لم يعد «%1» موجودا. ربما نُقل أو تغيّر اسمه.</translation>
    </message>
    <message>
        <source>You may not read “%1”. Ask its owner for access, or choose another project.</source>
        <translation>لا يُسمح لك بقراءة «%1». اطلب الإذن من صاحبه، أو اختر مشروعا آخر.</translation>
    </message>
    <message>
        <source>“%1” cannot be created in this folder. Choose another folder.</source>
        <translation>لا يمكن إنشاء «%1» في هذا المجلد. اختر مجلدا آخر.</translation>
    </message>
    <message>
        <source>Part of the project file is damaged. Nothing has been deleted: what can be read can be moved to a new project.</source>
        <translation>جزء من ملف المشروع تالف. لم يُحذف شيء: يمكن نقل ما يُقرأ إلى مشروع جديد.</translation>
    </message>
    <message>
        <source>The project file was moved or deleted while it was open. Everything is still here, but only in this window: save a copy to keep it.</source>
        <translation>نُقل ملف المشروع أو حُذف وهو مفتوح. كل شيء ما زال هنا، ولكن في هذه النافذة فقط: احفظ نسخة للاحتفاظ به.</translation>
    </message>
    <message>
        <source>This project is open for reading only. Save a copy to change it.</source>
        <translation>هذا المشروع مفتوح للقراءة فقط. احفظ نسخة لتغييره.</translation>
    </message>
    <message>
        <source>This was stopped.</source>
        <translation>تم إيقاف هذا.</translation>
    </message>
    <message>
        <source>Your disk is full, so the last change is not saved yet. It is still on screen. Free some space and it will be saved at once.</source>
        <translation>قرصك ممتلئ، لذلك لم يُحفظ آخر تغيير بعد. ما زال على الشاشة. أفرغ بعض المساحة وسيُحفظ فورا.</translation>
    </message>
    <message>
        <source>This file is not an Attune project. Choose another file.</source>
        <translation>هذا الملف ليس مشروع Attune. اختر ملفا آخر.</translation>
    </message>
    <message>
        <source>The project can only be read where it is, so the change is not saved yet. Save a copy in another folder to keep it.</source>
        <translation>يمكن قراءة المشروع فقط في مكانه، لذلك لم يُحفظ التغيير بعد. احفظ نسخة في مجلد آخر للاحتفاظ به.</translation>
    </message>
    <message>
        <source>Another program is using the project file right now. Close it there, and saving goes on by itself.</source>
        <translation>يستخدم برنامج آخر ملف المشروع الآن. أغلقه هناك، وسيستمر الحفظ تلقائيا.</translation>
    </message>
    <message>
        <source>The project file cannot be opened there. Check that the folder is connected and that you may use it, then try again.</source>
        <translation>لا يمكن فتح ملف المشروع هناك. تأكد من أن المجلد موصول وأنه يُسمح لك باستخدامه، ثم حاول من جديد.</translation>
    </message>
    <message>
        <source>One of the texts is too long to be saved. Shorten it and try again.</source>
        <translation>أحد النصوص أطول من أن يُحفظ. اختصره وحاول من جديد.</translation>
    </message>
    <message>
        <source>The disk did not accept the last change, so it is not saved yet. Check that the folder is connected, or save a copy in another folder.</source>
        <translation>لم يقبل القرص آخر تغيير، لذلك لم يُحفظ بعد. تأكد من أن المجلد موصول، أو احفظ نسخة في مجلد آخر.</translation>
    </message>
    <message>
        <source>The project file did not accept this. Nothing was changed. Save a copy, then close the project and open it again.</source>
        <translation>لم يقبل ملف المشروع هذا. لم يتغير شيء. احفظ نسخة، ثم أغلق المشروع وافتحه من جديد.</translation>
    </message>
    <message>
        <source>This version is no longer in the project. Choose another one.</source>
        <translation>لم تعد هذه النسخة في المشروع. اختر غيرها.</translation>
    </message>
</context>
<context>
    <name>core::ProviderProblem</name>
    <message>
        <source>The access key was not accepted.</source>
        <translation>لم يُقبل مفتاح الوصول.</translation>
    </message>
    <message>
        <source>It may have been mistyped, or switched off at %1. Your examples are safe.</source>
        <translation>ربما كُتب خطأ، أو أُوقف لدى %1. أمثلتك في أمان.</translation>
    </message>
    <message>
        <source>%1 wants an access key.</source>
        <translation>يطلب %1 مفتاح وصول.</translation>
    </message>
    <message>
        <source>Enter it once; it is kept in your computer&apos;s password safe.</source>
        <translation>أدخله مرة واحدة؛ ويُحفظ في خزنة كلمات المرور في حاسوبك.</translation>
    </message>
    <message>
        <source>Your account at %1 has no credit left.</source>
        <translation>لم يبق رصيد في حسابك لدى %1.</translation>
    </message>
    <message>
        <source>Nothing was charged. Add credit there, then try again.</source>
        <translation>لم يُحتسب أي مبلغ. أضف رصيدا هناك، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>The service asked us to slow down.</source>
        <translation>طلبت الخدمة منا أن نتمهل.</translation>
    </message>
    <message>
        <source>Attune carries on by itself in a moment.</source>
        <translation>يتابع Attune من تلقاء نفسه بعد لحظة.</translation>
    </message>
    <message>
        <source>%1 does not allow this with your access key.</source>
        <translation>لا يسمح %1 بهذا بمفتاح الوصول الذي لديك.</translation>
    </message>
    <message>
        <source>Often the key lacks a permission, or the account lacks credit. Your examples are safe.</source>
        <translation>كثيرا ما ينقص المفتاح إذن، أو ينقص الحساب رصيد. أمثلتك في أمان.</translation>
    </message>
    <message>
        <source>%1 no longer accepts new tuning.</source>
        <translation>لم يعد %1 يقبل عمليات ضبط جديدة.</translation>
    </message>
    <message>
        <source>That is the provider&apos;s decision. You can choose another, tune on this computer, or export the file.</source>
        <translation>هذا قرار المزود. يمكنك اختيار مزود آخر، أو الضبط على هذا الحاسوب، أو تصدير الملف.</translation>
    </message>
    <message>
        <source>%1 answers, but it cannot tune models.</source>
        <translation>يستجيب %1، لكنه لا يستطيع ضبط النماذج.</translation>
    </message>
    <message>
        <source>Many services only answer questions. Check the address, choose another place, or tune on this computer.</source>
        <translation>خدمات كثيرة تجيب عن الأسئلة فقط. تأكد من العنوان، أو اختر مكانا آخر، أو اضبط على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The address of %1 leads elsewhere.</source>
        <translation>عنوان %1 يقود إلى مكان آخر.</translation>
    </message>
    <message>
        <source>Nothing was sent on, so that your access key stays where it belongs. Check the address.</source>
        <translation>لم يُرسل شيء إلى هناك، كي يبقى مفتاح الوصول في مكانه. تأكد من العنوان.</translation>
    </message>
    <message>
        <source>%1 no longer has this.</source>
        <translation>لم يعد هذا موجودا لدى %1.</translation>
    </message>
    <message>
        <source>It was deleted there, or it belongs to another access key. Your examples are safe.</source>
        <translation>حُذف هناك، أو يخص مفتاح وصول آخر. أمثلتك في أمان.</translation>
    </message>
    <message>
        <source>%1 is still busy with something else of yours.</source>
        <translation>ما زال %1 مشغولا بشيء آخر يخصك.</translation>
    </message>
    <message>
        <source>Nothing was charged. Try again when that has ended.</source>
        <translation>لم يُحتسب أي مبلغ. حاول مرة أخرى عندما ينتهي ذلك.</translation>
    </message>
    <message>
        <source>The training file is too large for %1.</source>
        <translation>ملف التدريب أكبر مما يقبله %1.</translation>
    </message>
    <message>
        <source>Nothing was charged. Leave out examples that repeat each other, or choose another place.</source>
        <translation>لم يُحتسب أي مبلغ. استبعد الأمثلة المكررة، أو اختر مكانا آخر.</translation>
    </message>
    <message>
        <source>%1 could not use the training file.</source>
        <translation>لم يستطع %1 استخدام ملف التدريب.</translation>
    </message>
    <message>
        <source>Nothing was charged. Look at the examples, then try again.</source>
        <translation>لم يُحتسب أي مبلغ. راجع الأمثلة، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>An example is too long for this model.</source>
        <translation>أحد الأمثلة أطول مما يقبله هذا النموذج.</translation>
    </message>
    <message>
        <source>Nothing was charged. Shorten it, leave it out, or choose a model that reads longer texts.</source>
        <translation>لم يُحتسب أي مبلغ. قصّره، أو استبعده، أو اختر نموذجا يقرأ نصوصا أطول.</translation>
    </message>
    <message>
        <source>%1 does not accept one of the settings.</source>
        <translation>لا يقبل %1 أحد الإعدادات.</translation>
    </message>
    <message>
        <source>Nothing was charged. Change it under “More”, then try again.</source>
        <translation>لم يُحتسب أي مبلغ. غيّره تحت «المزيد»، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>%1 has a problem of its own right now.</source>
        <translation>لدى %1 نفسه مشكلة الآن.</translation>
    </message>
    <message>
        <source>Your examples are safe. It usually passes within minutes.</source>
        <translation>أمثلتك في أمان. تزول المشكلة عادة في دقائق.</translation>
    </message>
    <message>
        <source>%1 did not answer as a tuning service does.</source>
        <translation>لم يستجب %1 كما تستجيب خدمة ضبط.</translation>
    </message>
    <message>
        <source>A wrong address, a sign-in page or a filter in between are the usual causes. Check the address, then try again.</source>
        <translation>السبب المعتاد عنوان خاطئ أو صفحة تسجيل دخول أو مرشّح في الطريق. تأكد من العنوان، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>%1 cannot be reached.</source>
        <translation>لا يمكن الوصول إلى %1.</translation>
    </message>
    <message>
        <source>You can keep editing; it continues when the connection is back.</source>
        <translation>يمكنك متابعة التحرير؛ وتستمر العملية عندما يعود الاتصال.</translation>
    </message>
    <message>
        <source>%1 took too long to answer.</source>
        <translation>تأخر %1 كثيرا في الرد.</translation>
    </message>
    <message>
        <source>Your examples are safe. Attune asks again by itself.</source>
        <translation>أمثلتك في أمان. يعيد Attune السؤال من تلقاء نفسه.</translation>
    </message>
    <message>
        <source>%1 could not prove who it is.</source>
        <translation>لم يستطع %1 إثبات هويته.</translation>
    </message>
    <message>
        <source>So nothing was sent. Check that the date and time of this computer are right; if they are, ask whoever runs that service.</source>
        <translation>لذلك لم يُرسل شيء. تأكد من صحة التاريخ والوقت في هذا الحاسوب؛ فإن كانا صحيحين فاسأل من يدير تلك الخدمة.</translation>
    </message>
    <message>
        <source>The connection to %1 broke off.</source>
        <translation>انقطع الاتصال بـ%1.</translation>
    </message>
    <message>
        <source>Your examples are safe. Attune finds out what arrived before it does anything twice.</source>
        <translation>أمثلتك في أمان. يتحقق Attune مما وصل قبل أن يكرر أي شيء.</translation>
    </message>
    <message>
        <source>%1 sent far more than it was asked for.</source>
        <translation>أرسل %1 أكثر بكثير مما طُلب منه.</translation>
    </message>
    <message>
        <source>It was not taken. Check the address, or ask whoever runs that service.</source>
        <translation>لم يُقبل ذلك. تأكد من العنوان، أو اسأل من يدير تلك الخدمة.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>تم الإيقاف.</translation>
    </message>
    <message>
        <source>Nothing more is sent. Your examples are safe.</source>
        <translation>لا يُرسل شيء بعد الآن. أمثلتك في أمان.</translation>
    </message>
    <message>
        <source>There is not enough memory for this model.</source>
        <translation>الذاكرة لا تكفي لهذا النموذج.</translation>
    </message>
    <message>
        <source>Nothing is lost. Close other programs, choose a smaller model, or shorten the longest examples.</source>
        <translation>لم يضع شيء. أغلق برامج أخرى، أو اختر نموذجا أصغر، أو قصّر أطول الأمثلة.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>القرص ممتلئ.</translation>
    </message>
    <message>
        <source>What was learned so far is kept. Free some space, then try again.</source>
        <translation>ما تم تعلمه حتى الآن محفوظ. أفرغ بعض المساحة، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>The part of Attune that tunes on this computer did not start.</source>
        <translation>لم يبدأ جزء Attune الذي يقوم بالضبط على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Your examples are safe. Try again; if it stays so, install Attune anew or copy the details for whoever helps you.</source>
        <translation>أمثلتك في أمان. حاول مرة أخرى؛ فإن بقي الأمر كذلك فأعد تثبيت Attune، أو انسخ التفاصيل لمن يساعدك.</translation>
    </message>
    <message>
        <source>This model cannot be used here.</source>
        <translation>لا يمكن استخدام هذا النموذج هنا.</translation>
    </message>
    <message>
        <source>Its folder is not complete, or it is of a kind that Attune does not know yet. Choose another model.</source>
        <translation>مجلده غير كامل، أو هو من نوع لا يعرفه Attune بعد. اختر نموذجا آخر.</translation>
    </message>
    <message>
        <source>It is not certain whether %1 has started this tuning.</source>
        <translation>ليس مؤكدا أن %1 قد بدأ عملية الضبط هذه.</translation>
    </message>
    <message>
        <source>The connection broke off at the wrong moment, and the service cannot say. Look at its own page first: sending again could start, and cost, a second one.</source>
        <translation>انقطع الاتصال في لحظة غير مناسبة، ولا تستطيع الخدمة أن تخبرنا. راجع صفحتها أولا: فالإرسال مرة أخرى قد يبدأ عملية ثانية لها كلفتها.</translation>
    </message>
    <message>
        <source>Tuning stopped at %1.</source>
        <translation>توقف الضبط لدى %1.</translation>
    </message>
    <message>
        <source>Your examples are safe. Copy the details for whoever helps you, or try again.</source>
        <translation>أمثلتك في أمان. انسخ التفاصيل لمن يساعدك، أو حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Example %1 is too long for this model.</source>
        <translation>المثال %1 أطول مما يقبله هذا النموذج.</translation>
    </message>
    <message>
        <source>Example %1 could not be used.</source>
        <translation>تعذر استخدام المثال %1.</translation>
    </message>
    <message>
        <source>They gave this reason: “%1”.</source>
        <translation>ذكروا هذا السبب: «%1».</translation>
    </message>
    <message>
        <source>You can put this right yourself.</source>
        <translation>يمكنك إصلاح هذا بنفسك.</translation>
    </message>
    <message>
        <source>That is on the provider&apos;s side.</source>
        <translation>السبب لدى المزود.</translation>
    </message>
    <message>
        <source>That is the connection in between.</source>
        <translation>السبب في الاتصال بينكما.</translation>
    </message>
    <message>
        <source>That is this computer.</source>
        <translation>السبب في هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The cause is not certain.</source>
        <translation>السبب غير مؤكد.</translation>
    </message>
    <message>
        <source>Nothing was charged.</source>
        <translation>لم يُحتسب أي مبلغ.</translation>
    </message>
    <message>
        <source>What was done until then is charged.</source>
        <translation>يُحتسب ما أُنجز حتى ذلك الحين.</translation>
    </message>
    <message>
        <source>Look at the provider&apos;s page to see whether it was charged.</source>
        <translation>راجع صفحة المزود لمعرفة هل احتُسب مبلغ.</translation>
    </message>
    <message numerus="yes">
        <source>Attune carries on by itself in %n second(s).</source>
        <translation>
            <numerusform>يتابع Attune من تلقاء نفسه بعد %n ثانية.</numerusform>
            <numerusform>يتابع Attune من تلقاء نفسه بعد ثانية واحدة.</numerusform>
            <numerusform>يتابع Attune من تلقاء نفسه بعد ثانيتين.</numerusform>
            <numerusform>يتابع Attune من تلقاء نفسه بعد %n ثوان.</numerusform>
            <numerusform>يتابع Attune من تلقاء نفسه بعد %n ثانية.</numerusform>
            <numerusform>يتابع Attune من تلقاء نفسه بعد %n ثانية.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>core::Quote</name>
    <message>
        <source>The price of this model is not known here. Look at the provider&apos;s page before you start.</source>
        <translation>سعر هذا النموذج غير معروف هنا. راجع صفحة المزود قبل أن تبدأ.</translation>
    </message>
    <message>
        <source>The provider charges at least %1 for a tuning.</source>
        <translation>يحتسب المزود %1 على الأقل لكل عملية ضبط.</translation>
    </message>
    <message>
        <source>Price of %1 per million pieces of text, read on %2.</source>
        <translation>السعر %1 لكل مليون قطعة نص، قُرئ في %2.</translation>
    </message>
    <message>
        <source>This price is old or its day is not known. Check it on the provider&apos;s page before you start.</source>
        <translation>هذا السعر قديم أو يومه غير معروف. تأكد منه على صفحة المزود قبل أن تبدأ.</translation>
    </message>
    <message>
        <source>Compared with asking %1 with a few of your examples in every question.</source>
        <translation>مقارنة بسؤال %1 مع بعض أمثلتك في كل سؤال.</translation>
    </message>
    <message>
        <source>This model can no longer be tuned.</source>
        <translation>لم يعد ضبط هذا النموذج ممكنا.</translation>
    </message>
    <message>
        <source>This model can be tuned until %1.</source>
        <translation>يمكن ضبط هذا النموذج حتى %1.</translation>
    </message>
    <message>
        <source>What you tune stops answering on %1.</source>
        <translation>يتوقف ما تضبطه عن الإجابة في %1.</translation>
    </message>
    <message>
        <source>%1 takes no new customers for tuning.</source>
        <translation>لا يقبل %1 عملاء جددا للضبط.</translation>
    </message>
    <message>
        <source>Tuning at %1 from Attune is coming next. Export the training file meanwhile.</source>
        <translation>يأتي الضبط لدى %1 من داخل Attune لاحقا. صدّر ملف التدريب في هذه الأثناء.</translation>
    </message>
    <message numerus="yes">
        <source>%n pass(es) through your examples.</source>
        <translation>
            <numerusform>%n جولة على أمثلتك.</numerusform>
            <numerusform>جولة واحدة على أمثلتك.</numerusform>
            <numerusform>جولتان على أمثلتك.</numerusform>
            <numerusform>%n جولات على أمثلتك.</numerusform>
            <numerusform>%n جولة على أمثلتك.</numerusform>
            <numerusform>%n جولة على أمثلتك.</numerusform>
        </translation>
    </message>
    <message>
        <source>Models count words differently, hence the range.</source>
        <translation>تعدّ النماذج الكلمات بطرق مختلفة، ولهذا نعطي مدى.</translation>
    </message>
</context>
<context>
    <name>core::Readiness</name>
    <message>
        <source>A strong set.</source>
        <translation>مجموعة قوية.</translation>
    </message>
    <message>
        <source>Ample: from here on quality counts more than number.</source>
        <translation>وفير: من الآن فصاعدا تهم الجودة أكثر من العدد.</translation>
    </message>
    <message numerus="yes">
        <source>Too few to tune: %n more example(s) are needed.</source>
        <translation>
            <numerusform>أقل مما يلزم للضبط: ما زال يلزم %n مثال.</numerusform>
            <numerusform>أقل مما يلزم للضبط: ما زال يلزم مثال واحد.</numerusform>
            <numerusform>أقل مما يلزم للضبط: ما زال يلزم مثالان.</numerusform>
            <numerusform>أقل مما يلزم للضبط: ما زال يلزم %n أمثلة.</numerusform>
            <numerusform>أقل مما يلزم للضبط: ما زال يلزم %n مثالا.</numerusform>
            <numerusform>أقل مما يلزم للضبط: ما زال يلزم %n مثال.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Enough to try it, not to rely on it: %n more example(s) make a start.</source>
        <translation>
            <numerusform>يكفي للتجربة، لا للاعتماد عليه: البداية بعد %n مثال.</numerusform>
            <numerusform>يكفي للتجربة، لا للاعتماد عليه: البداية بعد مثال واحد.</numerusform>
            <numerusform>يكفي للتجربة، لا للاعتماد عليه: البداية بعد مثالين.</numerusform>
            <numerusform>يكفي للتجربة، لا للاعتماد عليه: البداية بعد %n أمثلة.</numerusform>
            <numerusform>يكفي للتجربة، لا للاعتماد عليه: البداية بعد %n مثالا.</numerusform>
            <numerusform>يكفي للتجربة، لا للاعتماد عليه: البداية بعد %n مثال.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A start: %n more example(s) make a strong set.</source>
        <translation>
            <numerusform>بداية: تصبح المجموعة قوية بعد %n مثال.</numerusform>
            <numerusform>بداية: تصبح المجموعة قوية بعد مثال واحد.</numerusform>
            <numerusform>بداية: تصبح المجموعة قوية بعد مثالين.</numerusform>
            <numerusform>بداية: تصبح المجموعة قوية بعد %n أمثلة.</numerusform>
            <numerusform>بداية: تصبح المجموعة قوية بعد %n مثالا.</numerusform>
            <numerusform>بداية: تصبح المجموعة قوية بعد %n مثال.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>core::RecommendedModel</name>
    <message>
        <source>The list of models cannot be read.</source>
        <translation>لا يمكن قراءة قائمة النماذج.</translation>
    </message>
</context>
<context>
    <name>core::Report</name>
    <message>
        <source>%1 % (%2 of %3)</source>
        <extracomment>A share: percent, and how many of how many.</extracomment>
        <translation>%1 % (%2 من %3)</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 ث</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>باختصار</translation>
    </message>
    <message>
        <source>Votes:</source>
        <translation>الأصوات:</translation>
    </message>
    <message>
        <source>about the same</source>
        <translation>سواء تقريبا</translation>
    </message>
    <message>
        <source>both bad</source>
        <translation>كلاهما سيئ</translation>
    </message>
    <message>
        <source>Nobody has voted yet. What can be measured by itself:</source>
        <translation>لم يصوّت أحد بعد. ما يمكن قياسه تلقائيا:</translation>
    </message>
    <message>
        <source>Answers that follow every clear convention of the house style: %1 before, %2 after.</source>
        <translation>إجابات تتبع كل عادة واضحة من الأسلوب العام: %1 قبل، %2 بعد.</translation>
    </message>
    <message>
        <source>Right category: %1 before, %2 after.</source>
        <translation>الفئة الصحيحة: %1 قبل، %2 بعد.</translation>
    </message>
    <message>
        <source>Facts of the question and the reference material that our own answer uses: %1 before, %2 after.</source>
        <translation>حقائق من السؤال والمادة المرجعية تستعملها إجابتنا: %1 قبل، %2 بعد.</translation>
    </message>
    <message>
        <source>Answers with a fact that stands nowhere: %1 before, %2 after.</source>
        <translation>إجابات فيها حقيقة ليست في أي موضع: %1 قبل، %2 بعد.</translation>
    </message>
    <message>
        <source>What was taught</source>
        <translation>ما تم تعليمه</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>قبل</translation>
    </message>
    <message>
        <source>After</source>
        <translation>بعد</translation>
    </message>
    <message>
        <source>Original model</source>
        <translation>النموذج الأصلي</translation>
    </message>
    <message>
        <source>Tuned model</source>
        <translation>النموذج المضبوط</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>أين</translation>
    </message>
    <message>
        <source>on this computer</source>
        <translation>على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Examples to learn from</source>
        <translation>أمثلة للتعلم</translation>
    </message>
    <message>
        <source>Examples that pick the best version</source>
        <translation>أمثلة لاختيار أفضل نسخة</translation>
    </message>
    <message>
        <source>Examples kept aside</source>
        <translation>أمثلة محفوظة للاختبار</translation>
    </message>
    <message>
        <source>Passes through the examples</source>
        <translation>الجولات على الأمثلة</translation>
    </message>
    <message>
        <source>Tuned on</source>
        <translation>تاريخ الضبط</translation>
    </message>
    <message>
        <source>Version of the examples</source>
        <translation>نسخة الأمثلة</translation>
    </message>
    <message>
        <source>Version that was compared</source>
        <translation>النسخة التي قورنت</translation>
    </message>
    <message>
        <source>Answers end on</source>
        <translation>تتوقف الإجابات في</translation>
    </message>
    <message>
        <source>House rules:</source>
        <translation>قواعد الأسلوب:</translation>
    </message>
    <message>
        <source>%1 (in “%2”)</source>
        <extracomment>%1 is a convention, %2 a category of examples.</extracomment>
        <translation>%1 (في «%2»)</translation>
    </message>
    <message>
        <source>Clear conventions of the house style:</source>
        <translation>العادات الواضحة في الأسلوب العام:</translation>
    </message>
    <message>
        <source>What was measured</source>
        <translation>ما تم قياسه</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair(s) of answers, measured by the same checks</source>
        <translation>
            <numerusform>%Ln زوج من الإجابات، قيست بالفحوص نفسها</numerusform>
            <numerusform>زوج واحد من الإجابات، قيس بالفحوص نفسها</numerusform>
            <numerusform>زوجان من الإجابات، قيسا بالفحوص نفسها</numerusform>
            <numerusform>%Ln أزواج من الإجابات، قيست بالفحوص نفسها</numerusform>
            <numerusform>%Ln زوجا من الإجابات، قيست بالفحوص نفسها</numerusform>
            <numerusform>%Ln زوج من الإجابات، قيست بالفحوص نفسها</numerusform>
        </translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>القياس</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>التغير</translation>
    </message>
    <message>
        <source>Categories: what was right and what was given</source>
        <translation>الفئات: الصحيح وما أُعطي</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>الصحيح</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>المُعطى</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Votes by category</source>
        <translation>الأصوات حسب الفئة</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>After preferred</source>
        <translation>تفضيل بعد</translation>
    </message>
    <message>
        <source>Before preferred</source>
        <translation>تفضيل قبل</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>سواء</translation>
    </message>
    <message>
        <source>Both bad</source>
        <translation>كلاهما سيئ</translation>
    </message>
    <message>
        <source>Preferred: %1.</source>
        <translation>المفضل: %1.</translation>
    </message>
    <message>
        <source>Judged about the same.</source>
        <translation>حُكم بأنهما سواء تقريبا.</translation>
    </message>
    <message>
        <source>Both judged bad.</source>
        <translation>حُكم بأن كلتيهما سيئة.</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>قبل وبعد</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>ملاحظة: %1</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>الأفضل</translation>
    </message>
    <message>
        <source>Worst</source>
        <translation>الأسوأ</translation>
    </message>
    <message>
        <source>At random</source>
        <translation>عشوائيا</translation>
    </message>
    <message>
        <source>Time and money</source>
        <translation>الوقت والمال</translation>
    </message>
    <message>
        <source>One answer, and a thousand of them</source>
        <translation>إجابة واحدة، وألف منها</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>First words after</source>
        <translation>أول الكلمات بعد</translation>
    </message>
    <message>
        <source>Whole answer after</source>
        <translation>الإجابة كلها بعد</translation>
    </message>
    <message>
        <source>Nine of ten within</source>
        <translation>تسع من كل عشر خلال</translation>
    </message>
    <message>
        <source>Cost of 1,000 answers</source>
        <translation>كلفة 1000 إجابة</translation>
    </message>
    <message>
        <source>How it was compared</source>
        <translation>كيف جرت المقارنة</translation>
    </message>
    <message numerus="yes">
        <source>Both were asked the same %Ln question(s) with the same settings: temperature %1, seed %2.</source>
        <translation>
            <numerusform>طُرح على كليهما %Ln سؤال نفسه بالإعدادات نفسها: الحرارة %1، البذرة %2.</numerusform>
            <numerusform>طُرح على كليهما السؤال نفسه بالإعدادات نفسها: الحرارة %1، البذرة %2.</numerusform>
            <numerusform>طُرح على كليهما السؤالان نفساهما بالإعدادات نفسها: الحرارة %1، البذرة %2.</numerusform>
            <numerusform>طُرحت على كليهما %Ln أسئلة نفسها بالإعدادات نفسها: الحرارة %1، البذرة %2.</numerusform>
            <numerusform>طُرح على كليهما %Ln سؤالا نفسها بالإعدادات نفسها: الحرارة %1، البذرة %2.</numerusform>
            <numerusform>طُرح على كليهما %Ln سؤال نفسها بالإعدادات نفسها: الحرارة %1، البذرة %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln question(s) lack an answer and do not count.</source>
        <translation>
            <numerusform>%Ln سؤال تنقصه إجابة ولا يُحسب.</numerusform>
            <numerusform>سؤال واحد تنقصه إجابة ولا يُحسب.</numerusform>
            <numerusform>سؤالان تنقصهما إجابة ولا يُحسبان.</numerusform>
            <numerusform>%Ln أسئلة تنقصها إجابة ولا تُحسب.</numerusform>
            <numerusform>%Ln سؤالا تنقصها إجابة ولا تُحسب.</numerusform>
            <numerusform>%Ln سؤال تنقصها إجابة ولا تُحسب.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln question(s) were left out of the count, because the model had learned the same or nearly the same one.</source>
        <translation>
            <numerusform>لم يُحسب %Ln سؤال لأن النموذج تعلمه أو تعلم ما يكاد يطابقه.</numerusform>
            <numerusform>لم يُحسب سؤال واحد لأن النموذج تعلمه أو تعلم ما يكاد يطابقه.</numerusform>
            <numerusform>لم يُحسب سؤالان لأن النموذج تعلمهما أو تعلم ما يكاد يطابقهما.</numerusform>
            <numerusform>لم تُحسب %Ln أسئلة لأن النموذج تعلمها أو تعلم ما يكاد يطابقها.</numerusform>
            <numerusform>لم يُحسب %Ln سؤالا لأن النموذج تعلمها أو تعلم ما يكاد يطابقها.</numerusform>
            <numerusform>لم يُحسب %Ln سؤال لأن النموذج تعلمها أو تعلم ما يكاد يطابقها.</numerusform>
        </translation>
    </message>
    <message>
        <source>None of the questions, and none that is nearly the same, was among the examples that were learned.</source>
        <translation>لم يكن أي سؤال منها، ولا ما يكاد يطابقه، بين الأمثلة التي تُعلم منها.</translation>
    </message>
    <message>
        <source>Answers were judged blind: left and right in a random order, sealed until the vote. Ties do not count (exact sign test; interval of Clopper and Pearson, 95 %).</source>
        <translation>حُكم على الإجابات دون معرفة مصدرها: يسار ويمين بترتيب عشوائي، مختوم حتى التصويت. التعادل لا يُحسب (اختبار الإشارة الدقيق؛ مجال Clopper وPearson، ‏95 %).</translation>
    </message>
    <message>
        <source>The measures come from the same checks that look after the examples. Better or worse is only said where chance alone would do it in fewer than 5 of 100 tries (Fisher&apos;s exact test).</source>
        <translation>القياسات من الفحوص نفسها التي تراقب الأمثلة. لا يُقال أفضل أو أسوأ إلا حيث تفعل الصدفة وحدها ذلك في أقل من 5 من كل 100 محاولة (اختبار Fisher الدقيق).</translation>
    </message>
    <message>
        <source>Is anything odd?</source>
        <translation>هل من شيء غريب؟</translation>
    </message>
    <message>
        <source>What this does not say</source>
        <translation>ما لا يقوله هذا</translation>
    </message>
    <message>
        <source>Tuning teaches a voice, not facts. Numbers, dates and names can still be wrong: let a person check what matters.</source>
        <translation>الضبط يعلّم أسلوبا لا حقائق. قد تكون الأرقام والتواريخ والأسماء خاطئة رغم ذلك: دع شخصا يراجع المهم.</translation>
    </message>
    <message>
        <source>The questions are like the examples. On questions of another kind the model may do better or worse.</source>
        <translation>الأسئلة تشبه الأمثلة. قد يكون النموذج أفضل أو أسوأ في أسئلة من نوع آخر.</translation>
    </message>
    <message>
        <source>House-style checks see form, not sense. An answer can follow every convention and be wrong.</source>
        <translation>فحوص الأسلوب ترى الشكل لا المعنى. قد تتبع الإجابة كل عادة وتكون خاطئة.</translation>
    </message>
    <message>
        <source>Likeness (chrF) counts letters in common with one answer; there are other good ones.</source>
        <translation>التشابه (chrF) يعدّ الحروف المشتركة مع إجابة واحدة؛ وثمة إجابات جيدة غيرها.</translation>
    </message>
    <message>
        <source>Fewer than 20 questions were answered by both. Read the numbers as hints.</source>
        <translation>أجاب كلاهما عن أقل من 20 سؤالا. اقرأ الأرقام كإشارات.</translation>
    </message>
    <message>
        <source>better</source>
        <translation>أفضل</translation>
    </message>
    <message>
        <source>worse</source>
        <translation>أسوأ</translation>
    </message>
    <message>
        <source>Follows every clear convention</source>
        <translation>تتبع كل عادة واضحة</translation>
    </message>
    <message>
        <source>Right category</source>
        <translation>الفئة الصحيحة</translation>
    </message>
    <message>
        <source>Facts at hand that our answer uses, too</source>
        <translation>حقائق متاحة تستعملها إجابتنا أيضا</translation>
    </message>
    <message>
        <source>Answers without a fact that stands nowhere</source>
        <translation>إجابات بلا حقيقة ليست في أي موضع</translation>
    </message>
    <message>
        <source>Valid JSON and nothing around it</source>
        <translation>JSON صحيح ولا شيء حوله</translation>
    </message>
    <message>
        <source>Exactly the right fields</source>
        <translation>الحقول الصحيحة بالضبط</translation>
    </message>
    <message>
        <source>Fields with the right value</source>
        <translation>حقول بالقيمة الصحيحة</translation>
    </message>
    <message>
        <source>Required sentences</source>
        <translation>الجمل المطلوبة</translation>
    </message>
    <message>
        <source>Words (median)</source>
        <translation>الكلمات (الوسيط)</translation>
    </message>
    <message>
        <source>Likeness to our answers (chrF, 0 to 100)</source>
        <translation>التشابه مع إجاباتنا (chrF، من 0 إلى 100)</translation>
    </message>
    <message>
        <source>Now as your house style has it: %1.</source>
        <translation>الآن كما في أسلوبك العام: %1.</translation>
    </message>
    <message>
        <source>Not as your house style has it: %1.</source>
        <translation>ليس كما في أسلوبك العام: %1.</translation>
    </message>
    <message>
        <source>Stands neither in the question nor in the reference material: %1.</source>
        <translation>ليس في السؤال ولا في المادة المرجعية: %1.</translation>
    </message>
    <message>
        <source>Our answer says it, this one does not: %1.</source>
        <translation>تقوله إجابتنا ولا تقوله هذه: %1.</translation>
    </message>
    <message>
        <source>It gives no category.</source>
        <translation>لا تذكر فئة.</translation>
    </message>
    <message>
        <source>Wrong category: %1.</source>
        <translation>فئة خاطئة: %1.</translation>
    </message>
    <message>
        <source>Before and after: %1</source>
        <translation>قبل وبعد: %1</translation>
    </message>
    <message>
        <source>%1 against %2, %3</source>
        <translation>%1 مقابل %2، %3</translation>
    </message>
    <message>
        <source>The comparison is not complete. %1 %2</source>
        <translation>المقارنة غير كاملة. %1 %2</translation>
    </message>
    <message>
        <source>(The text goes on; it is too long for a report.)</source>
        <translation>(للنص بقية؛ هو أطول مما يناسب تقريرا.)</translation>
    </message>
    <message>
        <source>What we answered</source>
        <translation>بماذا أجبنا</translation>
    </message>
    <message>
        <source>elsewhere</source>
        <translation>في مكان آخر</translation>
    </message>
    <message>
        <source>Came from the folder</source>
        <translation>جاء من المجلد</translation>
    </message>
    <message>
        <source>Cost of this comparison</source>
        <translation>تكلفة هذه المقارنة</translation>
    </message>
</context>
<context>
    <name>core::ReviewStore</name>
    <message>
        <source>This project has no comparison number %1.</source>
        <translation>ليس في هذا المشروع مقارنة برقم %1.</translation>
    </message>
    <message>
        <source>These answers are no longer in the project.</source>
        <translation>لم تعد هذه الإجابات في المشروع.</translation>
    </message>
</context>
<context>
    <name>core::Samples</name>
    <message>
        <source>%1 (sample)</source>
        <translation>%1 (نموذجي)</translation>
    </message>
    <message>
        <source>The sample project is missing from this installation. Install Attune again.</source>
        <translation>المشروع النموذجي ناقص في هذا التثبيت. ثبّت Attune من جديد.</translation>
    </message>
    <message>
        <source>The sample project could not be unpacked. Check that there is room on the disk.</source>
        <translation>تعذر فك ضغط المشروع التجريبي. تأكد من وجود مساحة على القرص.</translation>
    </message>
</context>
<context>
    <name>core::Sanity</name>
    <message>
        <source>There is no pair of answers to look at yet.</source>
        <translation>لا يوجد بعد زوج من الإجابات للنظر فيه.</translation>
    </message>
    <message>
        <source>The two really answer differently.</source>
        <translation>يجيب النموذجان بشكل مختلف فعلا.</translation>
    </message>
    <message numerus="yes">
        <source>The two answer the same, word for word, in %1 of %Ln row(s).</source>
        <translation>
            <numerusform>يجيب الاثنان الجواب نفسه حرفيا في %1 من %Ln صف.</numerusform>
            <numerusform>يجيب الاثنان الجواب نفسه حرفيا في %1 من صف واحد.</numerusform>
            <numerusform>يجيب الاثنان الجواب نفسه حرفيا في %1 من صفين.</numerusform>
            <numerusform>يجيب الاثنان الجواب نفسه حرفيا في %1 من %Ln صفوف.</numerusform>
            <numerusform>يجيب الاثنان الجواب نفسه حرفيا في %1 من %Ln صفا.</numerusform>
            <numerusform>يجيب الاثنان الجواب نفسه حرفيا في %1 من %Ln صف.</numerusform>
        </translation>
    </message>
    <message>
        <source>Both ask the same model. What it is told makes no difference to it.</source>
        <translation>كلاهما يسأل النموذج نفسه. وما يقال له لا يغيّر شيئا عنده.</translation>
    </message>
    <message>
        <source>Either the tuning changed nothing (too few examples or passes), or the same model answered twice. Try more passes before you vote.</source>
        <translation>إما أن الضبط لم يغيّر شيئا (أمثلة أو جولات قليلة)، أو أن النموذج نفسه أجاب مرتين. جرّب جولات أكثر قبل أن تصوّت.</translation>
    </message>
    <message>
        <source>The form of the conversation fits: no answer holds its marks.</source>
        <translation>شكل المحادثة مناسب: لا تحمل أي إجابة علاماته.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) hold marks of a conversation&apos;s form.</source>
        <translation>
            <numerusform>%Ln صف فيه علامات شكل المحادثة.</numerusform>
            <numerusform>صف واحد فيه علامات شكل المحادثة.</numerusform>
            <numerusform>صفان فيهما علامات شكل المحادثة.</numerusform>
            <numerusform>%Ln صفوف فيها علامات شكل المحادثة.</numerusform>
            <numerusform>%Ln صفا فيها علامات شكل المحادثة.</numerusform>
            <numerusform>%Ln صف فيها علامات شكل المحادثة.</numerusform>
        </translation>
    </message>
    <message>
        <source>The model was probably asked in another form than the one it was taught in. Use the template that belongs to it.</source>
        <translation>ربما سُئل النموذج بشكل غير الشكل الذي تعلم به. استخدم القالب الخاص به.</translation>
    </message>
    <message>
        <source>No answer is cut off.</source>
        <translation>لا توجد إجابة مقطوعة.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) have an answer that is cut off.</source>
        <translation>
            <numerusform>%Ln صف فيه إجابة مقطوعة.</numerusform>
            <numerusform>صف واحد فيه إجابة مقطوعة.</numerusform>
            <numerusform>صفان فيهما إجابة مقطوعة.</numerusform>
            <numerusform>%Ln صفوف فيها إجابة مقطوعة.</numerusform>
            <numerusform>%Ln صفا فيها إجابة مقطوعة.</numerusform>
            <numerusform>%Ln صف فيها إجابة مقطوعة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Answers were longer than allowed. Allow longer ones, or look why it does not stop.</source>
        <translation>كانت الإجابات أطول من المسموح. اسمح بإجابات أطول، أو انظر لماذا لا يتوقف.</translation>
    </message>
    <message>
        <source>No answer is empty.</source>
        <translation>لا توجد إجابة فارغة.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) have an empty answer.</source>
        <translation>
            <numerusform>%Ln صف فيه إجابة فارغة.</numerusform>
            <numerusform>صف واحد فيه إجابة فارغة.</numerusform>
            <numerusform>صفان فيهما إجابة فارغة.</numerusform>
            <numerusform>%Ln صفوف فيها إجابة فارغة.</numerusform>
            <numerusform>%Ln صفا فيها إجابة فارغة.</numerusform>
            <numerusform>%Ln صف فيها إجابة فارغة.</numerusform>
        </translation>
    </message>
    <message>
        <source>A model that says nothing was often asked in a form that it does not know.</source>
        <translation>النموذج الذي لا يقول شيئا كثيرا ما يكون قد سُئل بشكل لا يعرفه.</translation>
    </message>
    <message>
        <source>No answer goes round in circles.</source>
        <translation>لا توجد إجابة تدور في حلقة.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) have an answer that repeats itself.</source>
        <translation>
            <numerusform>%Ln صف فيه إجابة تكرر نفسها.</numerusform>
            <numerusform>صف واحد فيه إجابة تكرر نفسها.</numerusform>
            <numerusform>صفان فيهما إجابة تكرر نفسها.</numerusform>
            <numerusform>%Ln صفوف فيها إجابة تكرر نفسها.</numerusform>
            <numerusform>%Ln صفا فيها إجابة تكرر نفسها.</numerusform>
            <numerusform>%Ln صف فيها إجابة تكرر نفسها.</numerusform>
        </translation>
    </message>
    <message>
        <source>This happens with too many passes, or with a very small model.</source>
        <translation>يحدث هذا مع جولات كثيرة جدا، أو مع نموذج صغير جدا.</translation>
    </message>
    <message>
        <source>Every question that was asked got an answer.</source>
        <translation>نال كل سؤال طُرح إجابة.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) lack an answer.</source>
        <translation>
            <numerusform>%Ln صف تنقصه إجابة.</numerusform>
            <numerusform>صف واحد تنقصه إجابة.</numerusform>
            <numerusform>صفان تنقصهما إجابة.</numerusform>
            <numerusform>%Ln صفوف تنقصها إجابة.</numerusform>
            <numerusform>%Ln صفا تنقصها إجابة.</numerusform>
            <numerusform>%Ln صف تنقصها إجابة.</numerusform>
        </translation>
    </message>
    <message>
        <source>They do not count. Go on with the comparison to ask again.</source>
        <translation>لا تُحسب. واصل المقارنة للسؤال مرة أخرى.</translation>
    </message>
</context>
<context>
    <name>core::SecretStore</name>
    <message>
        <source>Your computer has no password safe that Attune can use. The key is kept until you close Attune, then you enter it again.</source>
        <translation>لا توجد في حاسوبك خزنة كلمات مرور يستطيع Attune استخدامها. يبقى المفتاح حتى تغلق Attune، ثم تدخله مرة أخرى.</translation>
    </message>
</context>
<context>
    <name>core::StyleJudge</name>
    <message>
        <source>between %1 and %2</source>
        <translation>بين %1 و%2</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>in the first line</source>
        <translation>في السطر الأول</translation>
    </message>
    <message>
        <source>in the field “%1”</source>
        <translation>في الحقل «%1»</translation>
    </message>
    <message>
        <source>as in your answers</source>
        <translation>كما في إجاباتك</translation>
    </message>
</context>
<context>
    <name>core::TokenEncoding</name>
    <message>
        <source>A part of Attune that counts text is missing. Please install Attune again.</source>
        <translation>جزء Attune الذي يعد النصوص ناقص. ثبّت Attune من جديد.</translation>
    </message>
</context>
<context>
    <name>core::Verdict</name>
    <message>
        <source>%1 %</source>
        <extracomment>A share in percent.</extracomment>
        <translation>%1 %</translation>
    </message>
    <message numerus="yes">
        <source>Too early to tell: %Ln more will help.</source>
        <extracomment>%n are votes.</extracomment>
        <translation>
            <numerusform>من المبكر الحكم: يفيد %Ln صوت آخر.</numerusform>
            <numerusform>من المبكر الحكم: يفيد صوت آخر.</numerusform>
            <numerusform>من المبكر الحكم: يفيد صوتان آخران.</numerusform>
            <numerusform>من المبكر الحكم: تفيد %Ln أصوات أخرى.</numerusform>
            <numerusform>من المبكر الحكم: يفيد %Ln صوتا آخر.</numerusform>
            <numerusform>من المبكر الحكم: يفيد %Ln صوت آخر.</numerusform>
        </translation>
    </message>
    <message>
        <source>Clearly better: preferred in %1 of %2.</source>
        <translation>أفضل بوضوح: فُضّل في %1 من %2.</translation>
    </message>
    <message>
        <source>Probably better: preferred in %1 of %2.</source>
        <translation>أفضل على الأرجح: فُضّل في %1 من %2.</translation>
    </message>
    <message>
        <source>Probably worse: the other was preferred in %1 of %2.</source>
        <translation>أسوأ على الأرجح: فُضّل الآخر في %1 من %2.</translation>
    </message>
    <message>
        <source>Clearly worse: the other was preferred in %1 of %2.</source>
        <translation>أسوأ بوضوح: فُضّل الآخر في %1 من %2.</translation>
    </message>
    <message>
        <source>No clear difference: nobody preferred either.</source>
        <translation>لا فرق واضح: لم يفضّل أحد أيا منهما.</translation>
    </message>
    <message>
        <source>No clear difference: preferred in %1 of %2.</source>
        <translation>لا فرق واضح: فُضّل في %1 من %2.</translation>
    </message>
    <message>
        <source>If neither were better, a result this clear would come up less than once in 1,000 tries.</source>
        <translation>لو لم يكن أي منهما أفضل، لظهرت نتيجة بهذا الوضوح أقل من مرة في 1000 محاولة.</translation>
    </message>
    <message numerus="yes">
        <source>If neither were better, a result this clear would come up about %Ln time(s) in 1,000 tries.</source>
        <translation>
            <numerusform>لو لم يكن أي منهما أفضل، لظهرت نتيجة بهذا الوضوح نحو %Ln مرة في 1000 محاولة.</numerusform>
            <numerusform>لو لم يكن أي منهما أفضل، لظهرت نتيجة بهذا الوضوح نحو مرة في 1000 محاولة.</numerusform>
            <numerusform>لو لم يكن أي منهما أفضل، لظهرت نتيجة بهذا الوضوح نحو مرتين في 1000 محاولة.</numerusform>
            <numerusform>لو لم يكن أي منهما أفضل، لظهرت نتيجة بهذا الوضوح نحو %Ln مرات في 1000 محاولة.</numerusform>
            <numerusform>لو لم يكن أي منهما أفضل، لظهرت نتيجة بهذا الوضوح نحو %Ln مرة في 1000 محاولة.</numerusform>
            <numerusform>لو لم يكن أي منهما أفضل، لظهرت نتيجة بهذا الوضوح نحو %Ln مرة في 1000 محاولة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>If neither were better, a result like this would come up about %Ln time(s) in 100 tries.</source>
        <translation>
            <numerusform>لو لم يكن أي منهما أفضل، لظهرت نتيجة كهذه نحو %Ln مرة في 100 محاولة.</numerusform>
            <numerusform>لو لم يكن أي منهما أفضل، لظهرت نتيجة كهذه نحو مرة في 100 محاولة.</numerusform>
            <numerusform>لو لم يكن أي منهما أفضل، لظهرت نتيجة كهذه نحو مرتين في 100 محاولة.</numerusform>
            <numerusform>لو لم يكن أي منهما أفضل، لظهرت نتيجة كهذه نحو %Ln مرات في 100 محاولة.</numerusform>
            <numerusform>لو لم يكن أي منهما أفضل، لظهرت نتيجة كهذه نحو %Ln مرة في 100 محاولة.</numerusform>
            <numerusform>لو لم يكن أي منهما أفضل، لظهرت نتيجة كهذه نحو %Ln مرة في 100 محاولة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has voted yet.</source>
        <translation>لم يصوّت أحد بعد.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair(s) of answers were judged.</source>
        <translation>
            <numerusform>حُكم على %Ln زوج من الإجابات.</numerusform>
            <numerusform>حُكم على زوج واحد من الإجابات.</numerusform>
            <numerusform>حُكم على زوجين من الإجابات.</numerusform>
            <numerusform>حُكم على %Ln أزواج من الإجابات.</numerusform>
            <numerusform>حُكم على %Ln زوجا من الإجابات.</numerusform>
            <numerusform>حُكم على %Ln زوج من الإجابات.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were about the same.</source>
        <translation>
            <numerusform>%Ln سواء تقريبا.</numerusform>
            <numerusform>واحد سواء تقريبا.</numerusform>
            <numerusform>اثنان سواء تقريبا.</numerusform>
            <numerusform>%Ln سواء تقريبا.</numerusform>
            <numerusform>%Ln سواء تقريبا.</numerusform>
            <numerusform>%Ln سواء تقريبا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %Ln both were bad.</source>
        <translation>
            <numerusform>في %Ln كلتاهما سيئة.</numerusform>
            <numerusform>في واحد كلتاهما سيئة.</numerusform>
            <numerusform>في اثنين كلتاهما سيئة.</numerusform>
            <numerusform>في %Ln كلتاهما سيئة.</numerusform>
            <numerusform>في %Ln كلتاهما سيئة.</numerusform>
            <numerusform>في %Ln كلتاهما سيئة.</numerusform>
        </translation>
    </message>
    <message>
        <source>With more questions, the share in which it is preferred lies between %1 and %2.</source>
        <translation>مع أسئلة أكثر تقع نسبة تفضيله بين %1 و%2.</translation>
    </message>
    <message numerus="yes">
        <source>If it went on like this, %Ln more vote(s) would decide it.</source>
        <translation>
            <numerusform>لو استمر الأمر هكذا لحسمه %Ln صوت آخر.</numerusform>
            <numerusform>لو استمر الأمر هكذا لحسمه صوت آخر.</numerusform>
            <numerusform>لو استمر الأمر هكذا لحسمه صوتان آخران.</numerusform>
            <numerusform>لو استمر الأمر هكذا لحسمته %Ln أصوات أخرى.</numerusform>
            <numerusform>لو استمر الأمر هكذا لحسمه %Ln صوتا آخر.</numerusform>
            <numerusform>لو استمر الأمر هكذا لحسمه %Ln صوت آخر.</numerusform>
        </translation>
    </message>
    <message>
        <source>More votes would hardly decide it: the two are too much alike.</source>
        <translation>لن تحسمه أصوات أكثر: الاثنان متشابهان جدا.</translation>
    </message>
    <message numerus="yes">
        <source>These %Ln example(s) were kept aside; the model has not seen them.</source>
        <translation>
            <numerusform>حُفظ هذا المثال (%Ln) للاختبار؛ لم يره النموذج.</numerusform>
            <numerusform>حُفظ هذا المثال للاختبار؛ لم يره النموذج.</numerusform>
            <numerusform>حُفظ هذان المثالان للاختبار؛ لم يرهما النموذج.</numerusform>
            <numerusform>حُفظت هذه الأمثلة (%Ln) للاختبار؛ لم يرها النموذج.</numerusform>
            <numerusform>حُفظت هذه الأمثلة (%Ln) للاختبار؛ لم يرها النموذج.</numerusform>
            <numerusform>حُفظت هذه الأمثلة (%Ln) للاختبار؛ لم يرها النموذج.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>These %Ln question(s) are new; the model has not seen them.</source>
        <translation>
            <numerusform>هذا السؤال (%Ln) جديد؛ لم يره النموذج.</numerusform>
            <numerusform>هذا السؤال جديد؛ لم يره النموذج.</numerusform>
            <numerusform>هذان السؤالان جديدان؛ لم يرهما النموذج.</numerusform>
            <numerusform>هذه الأسئلة (%Ln) جديدة؛ لم يرها النموذج.</numerusform>
            <numerusform>هذه الأسئلة (%Ln) جديدة؛ لم يرها النموذج.</numerusform>
            <numerusform>هذه الأسئلة (%Ln) جديدة؛ لم يرها النموذج.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>These %Ln everyday question(s) have nothing to do with your examples: they show whether something was forgotten.</source>
        <translation>
            <numerusform>هذا السؤال اليومي (%Ln) لا علاقة له بأمثلتك: يبين هل نُسي شيء.</numerusform>
            <numerusform>هذا السؤال اليومي لا علاقة له بأمثلتك: يبين هل نُسي شيء.</numerusform>
            <numerusform>هذان السؤالان اليوميان لا علاقة لهما بأمثلتك: يبينان هل نُسي شيء.</numerusform>
            <numerusform>هذه الأسئلة اليومية (%Ln) لا علاقة لها بأمثلتك: تبين هل نُسي شيء.</numerusform>
            <numerusform>هذه الأسئلة اليومية (%Ln) لا علاقة لها بأمثلتك: تبين هل نُسي شيء.</numerusform>
            <numerusform>هذه الأسئلة اليومية (%Ln) لا علاقة لها بأمثلتك: تبين هل نُسي شيء.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln category(s) have fewer than 20 votes. Do not read much into them: among many small groups, one always looks good or bad by chance.</source>
        <translation>
            <numerusform>في %Ln فئة أقل من 20 صوتا. لا تستنتج منها الكثير: بين مجموعات صغيرة كثيرة تبدو إحداها دائما جيدة أو سيئة بالصدفة.</numerusform>
            <numerusform>في فئة واحدة أقل من 20 صوتا. لا تستنتج منها الكثير: بين مجموعات صغيرة كثيرة تبدو إحداها دائما جيدة أو سيئة بالصدفة.</numerusform>
            <numerusform>في فئتين أقل من 20 صوتا. لا تستنتج منهما الكثير: بين مجموعات صغيرة كثيرة تبدو إحداها دائما جيدة أو سيئة بالصدفة.</numerusform>
            <numerusform>في %Ln فئات أقل من 20 صوتا. لا تستنتج منها الكثير: بين مجموعات صغيرة كثيرة تبدو إحداها دائما جيدة أو سيئة بالصدفة.</numerusform>
            <numerusform>في %Ln فئة أقل من 20 صوتا. لا تستنتج منها الكثير: بين مجموعات صغيرة كثيرة تبدو إحداها دائما جيدة أو سيئة بالصدفة.</numerusform>
            <numerusform>في %Ln فئة أقل من 20 صوتا. لا تستنتج منها الكثير: بين مجموعات صغيرة كثيرة تبدو إحداها دائما جيدة أو سيئة بالصدفة.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>core::checks</name>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Some of your answers use %1, others %2. Which do you want?</source>
        <translation>بعض إجاباتك تستخدم %1، وبعضها %2. أيهما تريد؟</translation>
    </message>
    <message>
        <source>What you decided about the checks of this project cannot be read. Your examples are safe. Everything is shown as if nothing had been ignored.</source>
        <translation>تعذرت قراءة ما قررته بشأن فحوص هذا المشروع. أمثلتك سليمة. يظهر كل شيء كأن شيئا لم يُتجاهل.</translation>
    </message>
    <message>
        <source>Answers that disagree</source>
        <translation>إجابات متعارضة</translation>
    </message>
    <message>
        <source>The same or nearly the same question with two different answers.</source>
        <translation>السؤال نفسه أو ما يكاد يطابقه بإجابتين مختلفتين.</translation>
    </message>
    <message>
        <source>Nearly the same question has another answer elsewhere.</source>
        <translation>لسؤال يكاد يطابقه إجابة أخرى في موضع آخر.</translation>
    </message>
    <message>
        <source>The other answer: “%1”</source>
        <translation>الإجابة الأخرى: «%1»</translation>
    </message>
    <message>
        <source>Repeats the question</source>
        <translation>تكرر السؤال</translation>
    </message>
    <message>
        <source>Answers that are the question, or nearly all of it.</source>
        <translation>إجابات هي السؤال كله أو جله.</translation>
    </message>
    <message>
        <source>The answer repeats the question.</source>
        <translation>الإجابة تكرر السؤال.</translation>
    </message>
    <message>
        <source>The model would learn to echo.</source>
        <translation>سيتعلم النموذج الترديد.</translation>
    </message>
    <message>
        <source>Exact copies</source>
        <translation>نسخ مطابقة</translation>
    </message>
    <message>
        <source>The same question with the same answer, apart from capitals, spaces and marks.</source>
        <translation>السؤال نفسه بالإجابة نفسها، عدا حالة الأحرف والمسافات وعلامات الترقيم.</translation>
    </message>
    <message>
        <source>An exact copy of another example.</source>
        <translation>نسخة مطابقة لمثال آخر.</translation>
    </message>
    <message>
        <source>A copy teaches nothing and counts twice.</source>
        <translation>النسخة لا تعلّم شيئا وتُحسب مرتين.</translation>
    </message>
    <message>
        <source>Facts that nobody gave</source>
        <translation>حقائق لم يذكرها أحد</translation>
    </message>
    <message>
        <source>Numbers, codes, links and names in an answer that stand neither in the question nor in the reference material.</source>
        <translation>أرقام ورموز وروابط وأسماء في إجابة ليست في السؤال ولا في المادة المرجعية.</translation>
    </message>
    <message>
        <source>%1 answers state facts that nobody gave: the model will learn to make them up. Do you want to add reference material?</source>
        <translation>%1 من الإجابات تذكر حقائق لم يعطها أحد: سيتعلم النموذج اختلاقها. هل تريد إضافة مادة مرجعية؟</translation>
    </message>
    <message>
        <source>answers with facts that nobody gave</source>
        <translation>إجابات فيها حقائق لم يذكرها أحد</translation>
    </message>
    <message>
        <source>answers whose facts were given</source>
        <translation>إجابات ذُكرت حقائقها</translation>
    </message>
    <message>
        <source>Nobody gave this: “%1”.</source>
        <translation>لم يذكر أحد هذا: «%1».</translation>
    </message>
    <message>
        <source>It stands neither in the question nor in the reference material, so the model would learn to make such things up.</source>
        <translation>ليس في السؤال ولا في المادة المرجعية، فسيتعلم النموذج اختلاق مثله.</translation>
    </message>
    <message>
        <source>Rare and dominant categories</source>
        <translation>فئات نادرة وأخرى غالبة</translation>
    </message>
    <message>
        <source>Categories or labels with very few examples, or with most of them.</source>
        <translation>فئات أو تسميات بأمثلة قليلة جدا، أو بمعظم الأمثلة.</translation>
    </message>
    <message>
        <source>More than half of your examples are “%1”.</source>
        <translation>أكثر من نصف أمثلتك «%1».</translation>
    </message>
    <message>
        <source>Few examples for “%1”: %2.</source>
        <translation>أمثلة قليلة لـ«%1»: %2.</translation>
    </message>
    <message>
        <source>The model will lean towards it.</source>
        <translation>سيميل النموذج إليها.</translation>
    </message>
    <message>
        <source>The model sees too little of it to learn it.</source>
        <translation>لا يرى النموذج منها ما يكفي ليتعلمها.</translation>
    </message>
    <message>
        <source>Labels in doubt</source>
        <translation>تسميات مشكوك فيها</translation>
    </message>
    <message>
        <source>Examples whose label is not what similar questions have.</source>
        <translation>أمثلة تسميتها غير تسمية الأسئلة المشابهة.</translation>
    </message>
    <message>
        <source>Similar examples are labelled “%1”.</source>
        <translation>الأمثلة المشابهة تسميتها «%1».</translation>
    </message>
    <message>
        <source>This one is labelled “%1”.</source>
        <translation>وهذا تسميته «%1».</translation>
    </message>
    <message>
        <source>Test questions in the training</source>
        <translation>أسئلة الاختبار ضمن التعلم</translation>
    </message>
    <message>
        <source>Examples kept aside whose question, or nearly the same one, the model learns from.</source>
        <translation>أمثلة محفوظة للاختبار يتعلم النموذج من سؤالها أو مما يكاد يطابقه.</translation>
    </message>
    <message>
        <source>This test question is also in the training.</source>
        <translation>سؤال الاختبار هذا ضمن التعلم أيضا.</translation>
    </message>
    <message>
        <source>A test on what was learnt by heart says nothing.</source>
        <translation>الاختبار فيما حُفظ عن ظهر قلب لا يدل على شيء.</translation>
    </message>
    <message>
        <source>Nearly the same question</source>
        <translation>السؤال نفسه تقريبا</translation>
    </message>
    <message>
        <source>Two questions that differ in a few letters, with nearly the same answer.</source>
        <translation>سؤالان يختلفان في حروف قليلة، بالإجابة نفسها تقريبا.</translation>
    </message>
    <message>
        <source>Almost the same question twice.</source>
        <translation>السؤال نفسه تقريبا مرتين.</translation>
    </message>
    <message>
        <source>The other one: “%1”</source>
        <translation>الآخر: «%1»</translation>
    </message>
    <message>
        <source>Numbers that disagree</source>
        <translation>أرقام متعارضة</translation>
    </message>
    <message>
        <source>“14 days” where the reference material or the other answers of the category say “30 days”.</source>
        <translation>«14 يوما» حيث تقول المادة المرجعية أو إجابات الفئة الأخرى «30 يوما».</translation>
    </message>
    <message>
        <source>Number of %1</source>
        <translation>عدد %1</translation>
    </message>
    <message>
        <source>Says %1; the reference material says %2.</source>
        <translation>هنا %1؛ وفي المادة المرجعية %2.</translation>
    </message>
    <message>
        <source>The answer contradicts the facts that it was given.</source>
        <translation>الإجابة تناقض الحقائق التي أُعطيت لها.</translation>
    </message>
    <message>
        <source>Says %1; the others say %2.</source>
        <translation>هنا %1؛ وفي غيرها %2.</translation>
    </message>
    <message>
        <source>Drift through the file</source>
        <translation>تغيّر عبر الملف</translation>
    </message>
    <message>
        <source>The style changes from the first half of your examples to the second.</source>
        <translation>يتغير الأسلوب من النصف الأول من أمثلتك إلى الثاني.</translation>
    </message>
    <message>
        <source>It may be by another writer. Shuffling helps the tuning; reading both halves helps the voice.</source>
        <translation>ربما كتبه شخص آخر. الخلط يفيد الضبط، وقراءة النصفين تفيد النبرة.</translation>
    </message>
    <message>
        <source>One answer for many questions</source>
        <translation>إجابة واحدة لأسئلة كثيرة</translation>
    </message>
    <message>
        <source>The same answer to more than a tenth of all questions.</source>
        <translation>الإجابة نفسها لأكثر من عُشر الأسئلة كلها.</translation>
    </message>
    <message>
        <source>This answer is used %1 times.</source>
        <translation>تُستخدم هذه الإجابة %1 مرة.</translation>
    </message>
    <message>
        <source>The model will give it too often.</source>
        <translation>سيعطيها النموذج أكثر مما ينبغي.</translation>
    </message>
    <message>
        <source>Required sentences</source>
        <translation>جمل لازمة</translation>
    </message>
    <message>
        <source>Missing here: “%1”.</source>
        <translation>ينقص هنا: «%1».</translation>
    </message>
    <message>
        <source>It is on your list of required sentences.</source>
        <translation>هي في قائمة جملك اللازمة.</translation>
    </message>
    <message>
        <source>%1 of %2 answers of this category hold it.</source>
        <translation>ترد في %1 من %2 من إجابات هذه الفئة.</translation>
    </message>
    <message>
        <source>British or American spelling</source>
        <translation>إملاء بريطاني أو أمريكي</translation>
    </message>
    <message>
        <source>“colour” beside “color”, “organise” beside “organize”.</source>
        <translation>«colour» بجانب «color»، و«organise» بجانب «organize».</translation>
    </message>
    <message>
        <source>-ise or -ize</source>
        <translation>‎-ise أو ‎-ize</translation>
    </message>
    <message>
        <source>Colour or color</source>
        <translation>Colour أو color</translation>
    </message>
    <message>
        <source>-ize</source>
        <translation>‎-ize</translation>
    </message>
    <message>
        <source>-ise</source>
        <translation>‎-ise</translation>
    </message>
    <message>
        <source>both</source>
        <translation>كلاهما</translation>
    </message>
    <message>
        <source>American spelling</source>
        <translation>الإملاء الأمريكي</translation>
    </message>
    <message>
        <source>British spelling</source>
        <translation>الإملاء البريطاني</translation>
    </message>
    <message>
        <source>“%1” here, “%2” by your usual spelling.</source>
        <translation>«%1» هنا، و«%2» بحسب إملائك المعتاد.</translation>
    </message>
    <message>
        <source>Versions of the house rules</source>
        <translation>صيغ قواعد الأسلوب</translation>
    </message>
    <message>
        <source>Several nearly identical versions of the instructions in front of the examples.</source>
        <translation>عدة صيغ تكاد تتطابق من التعليمات قبل الأمثلة.</translation>
    </message>
    <message>
        <source>A slightly different version of the house rules.</source>
        <translation>صيغة مختلفة قليلا من قواعد الأسلوب.</translation>
    </message>
    <message>
        <source>%1 examples have the other version.</source>
        <translation>في %1 من الأمثلة الصيغة الأخرى.</translation>
    </message>
    <message>
        <source>Words you do not use</source>
        <translation>كلمات لا تستخدمها</translation>
    </message>
    <message>
        <source>Words from your own list that are not to be written.</source>
        <translation>كلمات من قائمتك لا ينبغي أن تُكتب.</translation>
    </message>
    <message>
        <source>“%1” is on your list of words not to use.</source>
        <translation>«%1» في قائمة الكلمات التي لا تستخدمها.</translation>
    </message>
    <message>
        <source>It comes from your own list.</source>
        <translation>هذا من قائمتك.</translation>
    </message>
    <message>
        <source>Words you prefer</source>
        <translation>كلمات تفضلها</translation>
    </message>
    <message>
        <source>Words for which your list names a better one.</source>
        <translation>كلمات تذكر قائمتك ما هو أفضل منها.</translation>
    </message>
    <message>
        <source>You prefer “%1”, not “%2”.</source>
        <translation>تفضل «%1» على «%2».</translation>
    </message>
    <message>
        <source>Spellings of one word</source>
        <translation>كتابات الكلمة الواحدة</translation>
    </message>
    <message>
        <source>“e-mail” beside “email”, and names written in two ways.</source>
        <translation>«e-mail» بجانب «email»، وأسماء مكتوبة بطريقتين.</translation>
    </message>
    <message>
        <source>Spelling of “%1”</source>
        <translation>كتابة «%1»</translation>
    </message>
    <message>
        <source>You usually write “%1”.</source>
        <translation>تكتب عادة «%1».</translation>
    </message>
    <message>
        <source>Values without a source</source>
        <translation>قيم بلا مصدر</translation>
    </message>
    <message>
        <source>Extracted values that do not stand in the text they are said to come from.</source>
        <translation>قيم مستخرجة ليست في النص الذي يُفترض أنها منه.</translation>
    </message>
    <message>
        <source>Source of “%1”</source>
        <translation>مصدر «%1»</translation>
    </message>
    <message>
        <source>copied from the text</source>
        <translation>منقول من النص</translation>
    </message>
    <message>
        <source>not in the text</source>
        <translation>ليس في النص</translation>
    </message>
    <message>
        <source>This value of “%1” is not in the text.</source>
        <translation>هذه القيمة من «%1» ليست في النص.</translation>
    </message>
    <message>
        <source>Apostrophes by other marks</source>
        <translation>فواصل عليا بعلامات أخرى</translation>
    </message>
    <message>
        <source>An accent or a back-tick where an apostrophe is meant.</source>
        <translation>نبرة أو علامة مائلة حيث المقصود فاصلة عليا.</translation>
    </message>
    <message>
        <source>an apostrophe</source>
        <translation>فاصلة عليا</translation>
    </message>
    <message>
        <source>an accent as apostrophe</source>
        <translation>نبرة بدل الفاصلة العليا</translation>
    </message>
    <message>
        <source>An accent stands where an apostrophe is meant.</source>
        <translation>هنا نبرة حيث المقصود فاصلة عليا.</translation>
    </message>
    <message>
        <source>List marks</source>
        <translation>علامات القوائم</translation>
    </message>
    <message>
        <source>“-”, “*”, “1.” or another mark in front of list items.</source>
        <translation>«-» أو «*» أو «1.» أو علامة أخرى أمام عناصر القائمة.</translation>
    </message>
    <message>
        <source>another mark</source>
        <translation>علامة أخرى</translation>
    </message>
    <message>
        <source>This list uses “%1”; your others use %2.</source>
        <translation>تستخدم هذه القائمة «%1»؛ وتستخدم قوائمك الأخرى %2.</translation>
    </message>
    <message>
        <source>First letter</source>
        <translation>الحرف الأول</translation>
    </message>
    <message>
        <source>A small letter at the start where yours are capitals.</source>
        <translation>حرف صغير في البداية حيث تبدأ إجاباتك بحرف كبير.</translation>
    </message>
    <message>
        <source>a capital letter first</source>
        <translation>حرف كبير في البداية</translation>
    </message>
    <message>
        <source>a small letter first</source>
        <translation>حرف صغير في البداية</translation>
    </message>
    <message>
        <source>Starts with a small letter.</source>
        <translation>تبدأ بحرف صغير.</translation>
    </message>
    <message>
        <source>Starts with a capital letter; your others do not.</source>
        <translation>تبدأ بحرف كبير؛ وإجاباتك الأخرى لا تبدأ به.</translation>
    </message>
    <message>
        <source>Amounts of money</source>
        <translation>المبالغ المالية</translation>
    </message>
    <message>
        <source>“%1”: your prices are usually written like “%2”.</source>
        <translation>«%1»: تُكتب أسعارك عادة مثل «%2».</translation>
    </message>
    <message>
        <source>Dashes</source>
        <translation>الشرطات</translation>
    </message>
    <message>
        <source>Long dash, short dash or hyphens between parts of a sentence.</source>
        <translation>شرطة طويلة أو قصيرة أو واصلة بين أجزاء الجملة.</translation>
    </message>
    <message>
        <source>Your dashes are usually written %1.</source>
        <translation>تُكتب شرطاتك عادة هكذا: %1.</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>التواريخ</translation>
    </message>
    <message>
        <source>“%1”: your dates are usually written like “%2”.</source>
        <translation>«%1»: تُكتب تواريخك عادة مثل «%2».</translation>
    </message>
    <message>
        <source>Dots</source>
        <translation>النقاط</translation>
    </message>
    <message>
        <source>Three dots or the one character for them.</source>
        <translation>ثلاث نقاط أو الحرف الواحد الذي يمثلها.</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>لا إجابة</translation>
    </message>
    <message>
        <source>Empty answers and stand-ins such as “N/A” or “TODO”.</source>
        <translation>إجابات فارغة وبدائل مثل «N/A» أو «TODO».</translation>
    </message>
    <message>
        <source>This example has no answer.</source>
        <translation>ليست لهذا المثال إجابة.</translation>
    </message>
    <message>
        <source>A model cannot learn from it, and providers refuse it.</source>
        <translation>لا يستطيع نموذج أن يتعلم منه، ويرفضه المزودون.</translation>
    </message>
    <message>
        <source>This is a stand-in, not an answer.</source>
        <translation>هذا بديل مؤقت وليس إجابة.</translation>
    </message>
    <message>
        <source>The model would learn to say it.</source>
        <translation>سيتعلم النموذج قوله.</translation>
    </message>
    <message>
        <source>Final mark</source>
        <translation>علامة الختام</translation>
    </message>
    <message>
        <source>No full stop at the end where your other answers have one.</source>
        <translation>لا نقطة في النهاية حيث تنتهي إجاباتك الأخرى بنقطة.</translation>
    </message>
    <message>
        <source>a final mark</source>
        <translation>علامة ختام</translation>
    </message>
    <message>
        <source>no mark at the end</source>
        <translation>بلا علامة في النهاية</translation>
    </message>
    <message>
        <source>No full stop at the end.</source>
        <translation>لا نقطة في النهاية.</translation>
    </message>
    <message>
        <source>A mark at the end; your other answers have none.</source>
        <translation>علامة في النهاية؛ وإجاباتك الأخرى بلا علامة.</translation>
    </message>
    <message>
        <source>Greeting</source>
        <translation>التحية</translation>
    </message>
    <message>
        <source>The first words of the answer, as learned from your answers.</source>
        <translation>الكلمات الأولى من الإجابة، كما تُعلمت من إجاباتك.</translation>
    </message>
    <message>
        <source>no greeting</source>
        <translation>بلا تحية</translation>
    </message>
    <message>
        <source>Some of your answers open with %1, others with %2. Which do you want?</source>
        <translation>بعض إجاباتك تبدأ بـ%1، وبعضها بـ%2. أيهما تريد؟</translation>
    </message>
    <message>
        <source>Your other answers start without a greeting.</source>
        <translation>تبدأ إجاباتك الأخرى بلا تحية.</translation>
    </message>
    <message>
        <source>Your other answers open with “%1”; this one has no greeting.</source>
        <translation>تبدأ إجاباتك الأخرى بـ«%1»؛ وهذه بلا تحية.</translation>
    </message>
    <message>
        <source>This answer opens with “%1”; your others with “%2”.</source>
        <translation>تبدأ هذه الإجابة بـ«%1»؛ وإجاباتك الأخرى بـ«%2».</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>العميل</translation>
    </message>
    <message>
        <source>Web code</source>
        <translation>رموز الويب</translation>
    </message>
    <message>
        <source>Tags and codes of web pages left in the text.</source>
        <translation>وسوم ورموز من صفحات الويب بقيت في النص.</translation>
    </message>
    <message>
        <source>web code</source>
        <translation>رموز ويب</translation>
    </message>
    <message>
        <source>no web code</source>
        <translation>بلا رموز ويب</translation>
    </message>
    <message>
        <source>Web code was left in the text.</source>
        <translation>بقيت رموز ويب في النص.</translation>
    </message>
    <message>
        <source>Instructions in the answer</source>
        <translation>تعليمات داخل الإجابة</translation>
    </message>
    <message>
        <source>Marks of a training file or the house rules themselves inside an answer.</source>
        <translation>علامات ملف تدريب أو قواعد الأسلوب نفسها داخل إجابة.</translation>
    </message>
    <message>
        <source>Instructions or another example got stuck to this answer.</source>
        <translation>التصقت بهذه الإجابة تعليمات أو مثال آخر.</translation>
    </message>
    <message>
        <source>The model would learn to repeat them.</source>
        <translation>سيتعلم النموذج تكرارها.</translation>
    </message>
    <message>
        <source>Invisible characters</source>
        <translation>حروف غير مرئية</translation>
    </message>
    <message>
        <source>Zero-width, no-break and control characters from copy and paste.</source>
        <translation>حروف بلا عرض ومسافات غير فاصلة وحروف تحكم من النسخ واللصق.</translation>
    </message>
    <message>
        <source>Invisible characters from copy and paste.</source>
        <translation>حروف غير مرئية من النسخ واللصق.</translation>
    </message>
    <message>
        <source>Nobody sees them, but the model learns them.</source>
        <translation>لا يراها أحد، لكن النموذج يتعلمها.</translation>
    </message>
    <message>
        <source>Broken JSON</source>
        <translation>JSON غير سليم</translation>
    </message>
    <message>
        <source>An answer in JSON that a program cannot read.</source>
        <translation>إجابة بصيغة JSON لا يستطيع برنامج قراءتها.</translation>
    </message>
    <message>
        <source>The data are broken at this spot.</source>
        <translation>البيانات غير سليمة في هذا الموضع.</translation>
    </message>
    <message>
        <source>A program that reads the answer would stop here.</source>
        <translation>سيتوقف هنا أي برنامج يقرأ الإجابة.</translation>
    </message>
    <message>
        <source>Keys of JSON answers</source>
        <translation>مفاتيح إجابات JSON</translation>
    </message>
    <message>
        <source>Keys that are missing, too many or misspelt.</source>
        <translation>مفاتيح ناقصة أو زائدة أو مكتوبة خطأ.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Key “%1”</source>
        <translation>المفتاح «%1»</translation>
    </message>
    <message>
        <source>“%1” should be “%2”.</source>
        <translation>ينبغي أن يكون «%1» هو «%2».</translation>
    </message>
    <message>
        <source>Your other answers have no “%1”.</source>
        <translation>ليس في إجاباتك الأخرى «%1».</translation>
    </message>
    <message>
        <source>Missing here: %1.</source>
        <translation>ينقص هنا: %1.</translation>
    </message>
    <message>
        <source>Layout of JSON</source>
        <translation>تنسيق JSON</translation>
    </message>
    <message>
        <source>Line breaks, spaces, a code fence or text around the data.</source>
        <translation>أسطر ومسافات وإطار شفرة أو نص حول البيانات.</translation>
    </message>
    <message>
        <source>over several lines</source>
        <translation>على عدة أسطر</translation>
    </message>
    <message>
        <source>on one line with spaces</source>
        <translation>في سطر واحد بمسافات</translation>
    </message>
    <message>
        <source>on one line without spaces</source>
        <translation>في سطر واحد بلا مسافات</translation>
    </message>
    <message>
        <source>%1, with text around</source>
        <translation>%1، مع نص حولها</translation>
    </message>
    <message>
        <source>%1, in a code fence</source>
        <translation>%1، في إطار شفرة</translation>
    </message>
    <message>
        <source>There is text around the data.</source>
        <translation>حول البيانات نص.</translation>
    </message>
    <message>
        <source>There is a code fence around the data.</source>
        <translation>حول البيانات إطار شفرة.</translation>
    </message>
    <message>
        <source>The data are laid out another way.</source>
        <translation>البيانات منسقة بطريقة أخرى.</translation>
    </message>
    <message>
        <source>Order of keys</source>
        <translation>ترتيب المفاتيح</translation>
    </message>
    <message>
        <source>The same keys in another order.</source>
        <translation>المفاتيح نفسها بترتيب آخر.</translation>
    </message>
    <message>
        <source>The same data in another order.</source>
        <translation>البيانات نفسها بترتيب آخر.</translation>
    </message>
    <message>
        <source>Types in JSON answers</source>
        <translation>أنواع القيم في إجابات JSON</translation>
    </message>
    <message>
        <source>A value that is text in one answer and a number in the others.</source>
        <translation>قيمة هي نص في إجابة ورقم في غيرها.</translation>
    </message>
    <message>
        <source>Type of “%1”</source>
        <translation>نوع «%1»</translation>
    </message>
    <message>
        <source>text</source>
        <translation>نص</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>رقم</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>صواب أو خطأ</translation>
    </message>
    <message>
        <source>a group of keys</source>
        <translation>مجموعة مفاتيح</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>قائمة</translation>
    </message>
    <message>
        <source>“%1” is %2 here and %3 elsewhere.</source>
        <translation>«%1» هنا %2 وفي غير هذا الموضع %3.</translation>
    </message>
    <message>
        <source>Kind of answer</source>
        <translation>نوع الإجابة</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>XML</source>
        <translation>XML</translation>
    </message>
    <message>
        <source>a label</source>
        <translation>تسمية</translation>
    </message>
    <message>
        <source>plain text</source>
        <translation>نص عادي</translation>
    </message>
    <message>
        <source>This answer is %1; the others are %2.</source>
        <translation>هذه الإجابة %1؛ وغيرها %2.</translation>
    </message>
    <message>
        <source>Capitals of labels</source>
        <translation>أحرف التسميات الكبيرة</translation>
    </message>
    <message>
        <source>“%1” is the same label as “%2” with other capitals.</source>
        <translation>«%1» هي التسمية «%2» نفسها بأحرف كبيرة أو صغيرة مختلفة.</translation>
    </message>
    <message>
        <source>“%1” is used %2 times.</source>
        <translation>تُستخدم «%1» %2 مرة.</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>التسميات</translation>
    </message>
    <message>
        <source>“%1” looks like “%2”.</source>
        <translation>«%1» تشبه «%2».</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Answers in another language than the others.</source>
        <translation>إجابات بلغة غير لغة سائرها.</translation>
    </message>
    <message>
        <source>This answer is in %1; your others are in %2.</source>
        <translation>لغة هذه الإجابة %1؛ ولغة إجاباتك الأخرى %2.</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>الطول</translation>
    </message>
    <message>
        <source>Answers much shorter or longer than usual.</source>
        <translation>إجابات أقصر أو أطول بكثير من المعتاد.</translation>
    </message>
    <message>
        <source>Longer than usual: %1 words.</source>
        <translation>أطول من المعتاد: %1 كلمة.</translation>
    </message>
    <message>
        <source>Shorter than usual: %1 words.</source>
        <translation>أقصر من المعتاد: %1 كلمة.</translation>
    </message>
    <message>
        <source>Your answers usually have between %1 and %2 words, about %3.</source>
        <translation>في إجاباتك عادة ما بين %1 و%2 كلمة، نحو %3.</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>الأسطر</translation>
    </message>
    <message>
        <source>Many more or fewer lines than usual.</source>
        <translation>أسطر أكثر أو أقل بكثير من المعتاد.</translation>
    </message>
    <message>
        <source>More lines than usual: %1.</source>
        <translation>أسطر أكثر من المعتاد: %1.</translation>
    </message>
    <message>
        <source>Fewer lines than usual: %1.</source>
        <translation>أسطر أقل من المعتاد: %1.</translation>
    </message>
    <message>
        <source>Marks after list items</source>
        <translation>علامات بعد عناصر القائمة</translation>
    </message>
    <message>
        <source>List items with and without a full stop.</source>
        <translation>عناصر قائمة بنقطة وبلا نقطة.</translation>
    </message>
    <message>
        <source>a full stop after list items</source>
        <translation>نقطة بعد عناصر القائمة</translation>
    </message>
    <message>
        <source>no mark after list items</source>
        <translation>لا علامة بعد عناصر القائمة</translation>
    </message>
    <message>
        <source>a semicolon or comma after list items</source>
        <translation>فاصلة أو فاصلة منقوطة بعد عناصر القائمة</translation>
    </message>
    <message>
        <source>marks after some list items</source>
        <translation>علامات بعد بعض عناصر القائمة</translation>
    </message>
    <message>
        <source>Your lists usually have %1.</source>
        <translation>في قوائمك عادة %1.</translation>
    </message>
    <message>
        <source>Bold, headings, tables, code, links</source>
        <translation>خط عريض وعناوين وجداول وشفرة وروابط</translation>
    </message>
    <message>
        <source>Marks of Markdown where your other answers have none.</source>
        <translation>علامات Markdown حيث لا توجد في إجاباتك الأخرى.</translation>
    </message>
    <message>
        <source>Bold type</source>
        <translation>الخط العريض</translation>
    </message>
    <message>
        <source>Headings</source>
        <translation>العناوين</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>الجداول</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الشفرة</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>الروابط</translation>
    </message>
    <message>
        <source>with %1</source>
        <translation>مع %1</translation>
    </message>
    <message>
        <source>without %1</source>
        <translation>بلا %1</translation>
    </message>
    <message>
        <source>Your other answers use this here: %1.</source>
        <translation>تستخدم إجاباتك الأخرى هنا: %1.</translation>
    </message>
    <message>
        <source>%1 is rare in your answers.</source>
        <translation>%1 نادرة في إجاباتك.</translation>
    </message>
    <message>
        <source>Broken characters</source>
        <translation>حروف تالفة</translation>
    </message>
    <message>
        <source>Letters that were read in the wrong encoding, such as “â€™”.</source>
        <translation>حروف قُرئت بترميز خاطئ، مثل «â€™».</translation>
    </message>
    <message>
        <source>Broken characters from copy and paste.</source>
        <translation>حروف تالفة من النسخ واللصق.</translation>
    </message>
    <message>
        <source>The text was read in the wrong encoding.</source>
        <translation>قُرئ النص بترميز خاطئ.</translation>
    </message>
    <message>
        <source>How nothing is written</source>
        <translation>كيف يُكتب اللاشيء</translation>
    </message>
    <message>
        <source>null, empty text or “N/A” for a value that is not there.</source>
        <translation>null أو نص فارغ أو «N/A» لقيمة غير موجودة.</translation>
    </message>
    <message>
        <source>“N/A” or a similar word</source>
        <translation>«N/A» أو كلمة مشابهة</translation>
    </message>
    <message>
        <source>a dash</source>
        <translation>شرطة</translation>
    </message>
    <message>
        <source>A missing value is written another way here.</source>
        <translation>القيمة الناقصة مكتوبة هنا بطريقة أخرى.</translation>
    </message>
    <message>
        <source>Thousands</source>
        <translation>الآلاف</translation>
    </message>
    <message>
        <source>“1,000” and “1.000” and “1000” side by side.</source>
        <translation>«1,000» و«1.000» و«1000» جنبا إلى جنب.</translation>
    </message>
    <message>
        <source>“%1”: your numbers are usually written like “%2”.</source>
        <translation>«%1»: تُكتب أرقامك عادة مثل «%2».</translation>
    </message>
    <message>
        <source>Numbers of lists</source>
        <translation>أرقام القوائم</translation>
    </message>
    <message>
        <source>Numbered lists that skip or repeat a number.</source>
        <translation>قوائم مرقمة تتخطى رقما أو تكرره.</translation>
    </message>
    <message>
        <source>The numbers of this list skip or repeat one.</source>
        <translation>أرقام هذه القائمة تتخطى رقما أو تكرره.</translation>
    </message>
    <message>
        <source>A number was probably lost while editing.</source>
        <translation>ربما ضاع رقم أثناء التعديل.</translation>
    </message>
    <message>
        <source>Comma before “and” in a list</source>
        <translation>فاصلة قبل «and» في تعداد</translation>
    </message>
    <message>
        <source>“red, green, and blue” beside “red, green and blue”.</source>
        <translation>«red, green, and blue» بجانب «red, green and blue».</translation>
    </message>
    <message>
        <source>a comma before “and”</source>
        <translation>فاصلة قبل «and»</translation>
    </message>
    <message>
        <source>no comma before “and”</source>
        <translation>لا فاصلة قبل «and»</translation>
    </message>
    <message>
        <source>Paragraphs</source>
        <translation>الفقرات</translation>
    </message>
    <message>
        <source>One block of text where your other answers have paragraphs.</source>
        <translation>كتلة نص واحدة حيث في إجاباتك الأخرى فقرات.</translation>
    </message>
    <message>
        <source>one block of text</source>
        <translation>كتلة نص واحدة</translation>
    </message>
    <message>
        <source>several paragraphs</source>
        <translation>عدة فقرات</translation>
    </message>
    <message>
        <source>Written as one block; your others use paragraphs.</source>
        <translation>مكتوبة كتلة واحدة؛ وإجاباتك الأخرى فقرات.</translation>
    </message>
    <message>
        <source>Written in paragraphs; your others are one block.</source>
        <translation>مكتوبة فقرات؛ وإجاباتك الأخرى كتلة واحدة.</translation>
    </message>
    <message>
        <source>Layout of phone numbers</source>
        <translation>تنسيق أرقام الهاتف</translation>
    </message>
    <message>
        <source>Phone numbers written in another way than usual.</source>
        <translation>أرقام هاتف مكتوبة بغير الطريقة المعتادة.</translation>
    </message>
    <message>
        <source>This phone number is written another way.</source>
        <translation>رقم الهاتف هذا مكتوب بطريقة أخرى.</translation>
    </message>
    <message>
        <source>Unfilled placeholders</source>
        <translation>خانات لم تُملأ</translation>
    </message>
    <message>
        <source>Slots of a template that were never filled in.</source>
        <translation>خانات قالب لم تُملأ.</translation>
    </message>
    <message>
        <source>Placeholders in answers</source>
        <translation>خانات في الإجابات</translation>
    </message>
    <message>
        <source>placeholders</source>
        <translation>خانات</translation>
    </message>
    <message>
        <source>no placeholders</source>
        <translation>بلا خانات</translation>
    </message>
    <message>
        <source>Some of your answers have %1, others %2. Should the model learn to write placeholders, or were they left by accident?</source>
        <translation>في بعض إجاباتك %1، وفي بعضها %2. هل ينبغي أن يتعلم النموذج كتابة خانات، أم بقيت سهوا؟</translation>
    </message>
    <message>
        <source>The placeholder “%1” was never filled in.</source>
        <translation>لم تُملأ الخانة «%1».</translation>
    </message>
    <message>
        <source>The model would learn to say “%1”.</source>
        <translation>سيتعلم النموذج قول «%1».</translation>
    </message>
    <message>
        <source>Placeholders</source>
        <translation>الخانات</translation>
    </message>
    <message>
        <source>“{{name}}”, “[Name]” and “&lt;name&gt;” side by side.</source>
        <translation>«{{name}}» و«[Name]» و«&lt;name&gt;» جنبا إلى جنب.</translation>
    </message>
    <message>
        <source>Your placeholders are usually written %1.</source>
        <translation>تُكتب خاناتك عادة هكذا: %1.</translation>
    </message>
    <message>
        <source>Quotation marks and apostrophes</source>
        <translation>علامات الاقتباس والفواصل العليا</translation>
    </message>
    <message>
        <source>Curly marks where yours are straight, or the other way round.</source>
        <translation>علامات منحنية حيث علاماتك مستقيمة، أو العكس.</translation>
    </message>
    <message>
        <source>straight marks (&quot; &apos;)</source>
        <translation>علامات مستقيمة (&quot; &apos;)</translation>
    </message>
    <message>
        <source>curly marks (“ ”)</source>
        <translation>علامات منحنية (“ ”)</translation>
    </message>
    <message>
        <source>Curly marks; yours are straight.</source>
        <translation>علامات منحنية؛ وعلاماتك مستقيمة.</translation>
    </message>
    <message>
        <source>Straight marks; yours are curly.</source>
        <translation>علامات مستقيمة؛ وعلاماتك منحنية.</translation>
    </message>
    <message>
        <source>Repeats itself</source>
        <translation>تكرر نفسها</translation>
    </message>
    <message>
        <source>Answers that say the same thing again and again; from 50 words.</source>
        <translation>إجابات تقول الشيء نفسه مرة بعد مرة؛ من 50 كلمة فأكثر.</translation>
    </message>
    <message>
        <source>This answer repeats itself.</source>
        <translation>هذه الإجابة تكرر نفسها.</translation>
    </message>
    <message>
        <source>The same words come again and again, as when a program loops.</source>
        <translation>تعود الكلمات نفسها مرة بعد مرة، كما حين يدور برنامج في حلقة.</translation>
    </message>
    <message>
        <source>Speaker names</source>
        <translation>أسماء المتحدثين</translation>
    </message>
    <message>
        <source>“Agent:” or “Assistant:” left in front of the answer.</source>
        <translation>بقي «Agent:» أو «Assistant:» أمام الإجابة.</translation>
    </message>
    <message>
        <source>a speaker name in front</source>
        <translation>اسم متحدث في البداية</translation>
    </message>
    <message>
        <source>no speaker name</source>
        <translation>بلا اسم متحدث</translation>
    </message>
    <message>
        <source>A speaker&apos;s name was left in.</source>
        <translation>بقي اسم متحدث.</translation>
    </message>
    <message>
        <source>Sign-off</source>
        <translation>الختام</translation>
    </message>
    <message>
        <source>The last words of the answer, as learned from your answers.</source>
        <translation>الكلمات الأخيرة من الإجابة، كما تُعلمت من إجاباتك.</translation>
    </message>
    <message>
        <source>no closing line</source>
        <translation>بلا سطر ختام</translation>
    </message>
    <message>
        <source>Some of your answers close with %1, others with %2. Which do you want?</source>
        <translation>بعض إجاباتك تُختم بـ%1، وبعضها بـ%2. أيهما تريد؟</translation>
    </message>
    <message>
        <source>Your other answers end without a closing line.</source>
        <translation>تنتهي إجاباتك الأخرى بلا سطر ختام.</translation>
    </message>
    <message>
        <source>Your other answers close with “%1”; this one does not.</source>
        <translation>تُختم إجاباتك الأخرى بـ«%1»؛ وهذه لا.</translation>
    </message>
    <message>
        <source>This answer closes with “%1”; your others with “%2”.</source>
        <translation>تُختم هذه الإجابة بـ«%1»؛ وإجاباتك الأخرى بـ«%2».</translation>
    </message>
    <message>
        <source>Times of day</source>
        <translation>الأوقات</translation>
    </message>
    <message>
        <source>“%1”: your times are usually written like “%2”.</source>
        <translation>«%1»: تُكتب أوقاتك عادة مثل «%2».</translation>
    </message>
    <message>
        <source>Capitals of headings</source>
        <translation>أحرف العناوين الكبيرة</translation>
    </message>
    <message>
        <source>“Return Your Order” and “Return your order” side by side.</source>
        <translation>«Return Your Order» و«Return your order» جنبا إلى جنب.</translation>
    </message>
    <message>
        <source>Capitals Like a Title</source>
        <translation>أحرف كبيرة كما في عنوان</translation>
    </message>
    <message>
        <source>Capitals like a sentence</source>
        <translation>أحرف كبيرة كما في جملة</translation>
    </message>
    <message>
        <source>Your headings usually have %1.</source>
        <translation>في عناوينك عادة: %1.</translation>
    </message>
    <message>
        <source>Cut off</source>
        <translation>مقطوعة</translation>
    </message>
    <message>
        <source>Answers that break off in the middle of a sentence.</source>
        <translation>إجابات تنقطع في منتصف جملة.</translation>
    </message>
    <message>
        <source>ends with a whole sentence</source>
        <translation>تنتهي بجملة كاملة</translation>
    </message>
    <message>
        <source>breaks off</source>
        <translation>تنقطع</translation>
    </message>
    <message>
        <source>This answer looks cut off.</source>
        <translation>تبدو هذه الإجابة مقطوعة.</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>الوحدات</translation>
    </message>
    <message>
        <source>5 centimetres</source>
        <translation>5 سنتيمترات</translation>
    </message>
    <message>
        <source>“%1”: your units are usually written like “%2”.</source>
        <translation>«%1»: تُكتب وحداتك عادة مثل «%2».</translation>
    </message>
    <message>
        <source>Web addresses</source>
        <translation>عناوين الويب</translation>
    </message>
    <message>
        <source>Web addresses written in another way than usual.</source>
        <translation>عناوين ويب مكتوبة بغير الطريقة المعتادة.</translation>
    </message>
    <message>
        <source>Your web addresses usually start with “%1”.</source>
        <translation>تبدأ عناوين الويب عندك عادة بـ«%1».</translation>
    </message>
    <message>
        <source>Shape of values</source>
        <translation>شكل القيم</translation>
    </message>
    <message>
        <source>Dates, amounts and codes inside JSON that are written another way.</source>
        <translation>تواريخ ومبالغ ورموز داخل JSON مكتوبة بطريقة أخرى.</translation>
    </message>
    <message>
        <source>Shape of “%1”</source>
        <translation>شكل «%1»</translation>
    </message>
    <message>
        <source>“%1” is written another way than elsewhere.</source>
        <translation>«%1» مكتوب بغير طريقته في المواضع الأخرى.</translation>
    </message>
    <message>
        <source>Spaces</source>
        <translation>المسافات</translation>
    </message>
    <message>
        <source>Double spaces, spaces at the end of a line, three empty lines, a missing space after a full stop.</source>
        <translation>مسافات مزدوجة، ومسافات في آخر السطر، وثلاثة أسطر فارغة، ومسافة ناقصة بعد النقطة.</translation>
    </message>
    <message>
        <source>Spaces too many or too few.</source>
        <translation>مسافات زائدة أو ناقصة.</translation>
    </message>
    <message>
        <source>They cost words and look careless.</source>
        <translation>تكلف كلمات وتبدو إهمالا.</translation>
    </message>
    <message>
        <source>Tags of XML answers</source>
        <translation>وسوم إجابات XML</translation>
    </message>
    <message>
        <source>Tags that are not closed, or in another order than opened.</source>
        <translation>وسوم غير مغلقة، أو بترتيب غير ترتيب فتحها.</translation>
    </message>
    <message>
        <source>This closing tag has no opening tag.</source>
        <translation>وسم الإغلاق هذا بلا وسم فتح.</translation>
    </message>
    <message>
        <source>A tag is not closed.</source>
        <translation>وسم غير مغلق.</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>نحو %1</translation>
    </message>
    <message>
        <source>You start without a greeting.</source>
        <translation>تبدأ بلا تحية.</translation>
    </message>
    <message>
        <source>You say “%1”.</source>
        <translation>تقول «%1».</translation>
    </message>
    <message>
        <source>You end without a closing line.</source>
        <translation>تنتهي بلا سطر ختام.</translation>
    </message>
    <message>
        <source>You close with “%1”.</source>
        <translation>تختم بـ«%1».</translation>
    </message>
    <message>
        <source>Your answers have about %1 words.</source>
        <translation>في إجاباتك نحو %1 كلمة.</translation>
    </message>
    <message>
        <source>You speak as %1.</source>
        <translation>تتحدث بصيغة %1.</translation>
    </message>
    <message>
        <source>You use no exclamation marks.</source>
        <translation>لا تستخدم علامات تعجب.</translation>
    </message>
    <message>
        <source>You write %1.</source>
        <translation>تكتب %1.</translation>
    </message>
    <message>
        <source>Empty question</source>
        <translation>سؤال فارغ</translation>
    </message>
    <message>
        <source>Turns without text; providers refuse them.</source>
        <translation>أدوار بلا نص؛ يرفضها المزودون.</translation>
    </message>
    <message>
        <source>This example has no question.</source>
        <translation>ليس لهذا المثال سؤال.</translation>
    </message>
    <message>
        <source>A model learns nothing from an answer alone, and providers refuse it.</source>
        <translation>لا يتعلم نموذج شيئا من إجابة وحدها، ويرفضها المزودون.</translation>
    </message>
    <message>
        <source>Characters that cannot be written</source>
        <translation>حروف لا يمكن كتابتها</translation>
    </message>
    <message>
        <source>Halves of characters that no file can hold.</source>
        <translation>أنصاف حروف لا يتسع لها أي ملف.</translation>
    </message>
    <message>
        <source>A broken character stands here.</source>
        <translation>هنا حرف تالف.</translation>
    </message>
    <message>
        <source>It is half of a character and cannot be written to a file.</source>
        <translation>هو نصف حرف ولا يمكن كتابته في ملف.</translation>
    </message>
    <message>
        <source>Too much for one file</source>
        <translation>أكبر من ملف واحد</translation>
    </message>
    <message>
        <source>One example that is larger than the provider takes as a whole file.</source>
        <translation>مثال واحد أكبر مما يقبله المزود ملفا كاملا.</translation>
    </message>
    <message>
        <source>This example alone is larger than the provider takes.</source>
        <translation>هذا المثال وحده أكبر مما يقبله المزود.</translation>
    </message>
    <message>
        <source>Shorten it or leave it out.</source>
        <translation>اختصره أو استبعده.</translation>
    </message>
    <message>
        <source>Too few examples</source>
        <translation>أمثلة قليلة جدا</translation>
    </message>
    <message>
        <source>Fewer examples than the provider needs.</source>
        <translation>أمثلة أقل مما يحتاج إليه المزود.</translation>
    </message>
    <message>
        <source>You need %1 more examples to tune.</source>
        <translation>تحتاج إلى %1 من الأمثلة بعد للضبط.</translation>
    </message>
    <message>
        <source>There are %1; %2 are needed.</source>
        <translation>الموجود %1؛ واللازم %2.</translation>
    </message>
    <message>
        <source>Who speaks when</source>
        <translation>من يتحدث ومتى</translation>
    </message>
    <message>
        <source>A conversation that does not start with a question or end with an answer, or in which one side speaks twice.</source>
        <translation>محادثة لا تبدأ بسؤال أو لا تنتهي بإجابة، أو يتحدث فيها طرف مرتين.</translation>
    </message>
    <message>
        <source>House rules stand in the middle of this conversation.</source>
        <translation>قواعد الأسلوب في منتصف هذه المحادثة.</translation>
    </message>
    <message>
        <source>This conversation starts with an answer.</source>
        <translation>تبدأ هذه المحادثة بإجابة.</translation>
    </message>
    <message>
        <source>Two questions follow each other without an answer.</source>
        <translation>سؤالان متتاليان بلا إجابة.</translation>
    </message>
    <message>
        <source>Two answers follow each other.</source>
        <translation>إجابتان متتاليتان.</translation>
    </message>
    <message>
        <source>This conversation ends without an answer.</source>
        <translation>تنتهي هذه المحادثة بلا إجابة.</translation>
    </message>
    <message>
        <source>Providers need question and answer in turn.</source>
        <translation>يحتاج المزودون إلى سؤال وإجابة بالتناوب.</translation>
    </message>
    <message>
        <source>Too long for the model</source>
        <translation>أطول مما يقبله النموذج</translation>
    </message>
    <message>
        <source>Examples longer than the provider takes, by an estimate with a margin.</source>
        <translation>أمثلة أطول مما يقبله المزود، بتقدير فيه هامش.</translation>
    </message>
    <message>
        <source>This example is too long: about %1 words, and the limit is about %2.</source>
        <translation>هذا المثال طويل جدا: نحو %1 كلمة، والحد نحو %2.</translation>
    </message>
    <message>
        <source>The end would be cut off.</source>
        <translation>ستُقطع النهاية.</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>الأوزان</translation>
    </message>
    <message>
        <source>A weight other than 0 or 1 in an imported record.</source>
        <translation>وزن غير 0 أو 1 في سجل مستورد.</translation>
    </message>
    <message>
        <source>The weight of this answer must be 0 or 1.</source>
        <translation>يجب أن يكون وزن هذه الإجابة 0 أو 1.</translation>
    </message>
    <message>
        <source>Providers refuse other weights, and weights of questions.</source>
        <translation>يرفض المزودون الأوزان الأخرى، وأوزان الأسئلة.</translation>
    </message>
    <message>
        <source>Street addresses</source>
        <translation>عناوين الشوارع</translation>
    </message>
    <message>
        <source>House numbers with a street.</source>
        <translation>أرقام منازل مع شارع.</translation>
    </message>
    <message>
        <source>A street address would be taught to the model.</source>
        <translation>سيتعلم النموذج عنوان شارع.</translation>
    </message>
    <message>
        <source>Dates of birth</source>
        <translation>تواريخ الميلاد</translation>
    </message>
    <message>
        <source>Dates beside a word for birth.</source>
        <translation>تواريخ بجانب كلمة تدل على الميلاد.</translation>
    </message>
    <message>
        <source>A date of birth would be taught to the model.</source>
        <translation>سيتعلم النموذج تاريخ ميلاد.</translation>
    </message>
    <message>
        <source>Card numbers</source>
        <translation>أرقام البطاقات</translation>
    </message>
    <message>
        <source>Numbers of payment cards, with their check digit.</source>
        <translation>أرقام بطاقات دفع مع رقم التحقق.</translation>
    </message>
    <message>
        <source>A card number would be taught to the model.</source>
        <translation>سيتعلم النموذج رقم بطاقة.</translation>
    </message>
    <message>
        <source>Web sites of persons</source>
        <translation>مواقع أشخاص</translation>
    </message>
    <message>
        <source>Names of web sites written without http.</source>
        <translation>أسماء مواقع مكتوبة بلا http.</translation>
    </message>
    <message>
        <source>A web site would be taught to the model.</source>
        <translation>سيتعلم النموذج موقعا.</translation>
    </message>
    <message>
        <source>Email addresses</source>
        <translation>عناوين البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Email addresses in questions and answers.</source>
        <translation>عناوين بريد إلكتروني في الأسئلة والإجابات.</translation>
    </message>
    <message>
        <source>A real email address would be taught to the model.</source>
        <translation>سيتعلم النموذج عنوان بريد إلكتروني حقيقيا.</translation>
    </message>
    <message>
        <source>Bank accounts</source>
        <translation>الحسابات المصرفية</translation>
    </message>
    <message>
        <source>International bank account numbers, with their check digits.</source>
        <translation>أرقام حسابات مصرفية دولية مع أرقام التحقق.</translation>
    </message>
    <message>
        <source>A bank account would be taught to the model.</source>
        <translation>سيتعلم النموذج حسابا مصرفيا.</translation>
    </message>
    <message>
        <source>Internal addresses</source>
        <translation>عناوين داخلية</translation>
    </message>
    <message>
        <source>Intranet hosts, ticket systems and file paths.</source>
        <translation>أجهزة الشبكة الداخلية وأنظمة التذاكر ومسارات الملفات.</translation>
    </message>
    <message>
        <source>Something internal would be taught to the model.</source>
        <translation>سيتعلم النموذج شيئا داخليا.</translation>
    </message>
    <message>
        <source>Internet addresses of devices</source>
        <translation>عناوين الأجهزة على الإنترنت</translation>
    </message>
    <message>
        <source>IPv4 and IPv6 addresses.</source>
        <translation>عناوين IPv4 وIPv6.</translation>
    </message>
    <message>
        <source>An internet address would be taught to the model.</source>
        <translation>سيتعلم النموذج عنوان إنترنت.</translation>
    </message>
    <message>
        <source>Names of persons</source>
        <translation>أسماء الأشخاص</translation>
    </message>
    <message>
        <source>First and last names in answers where other answers name nobody.</source>
        <translation>أسماء أولى وأسماء عائلة في إجابات حيث لا تسمي الإجابات الأخرى أحدا.</translation>
    </message>
    <message>
        <source>names of persons</source>
        <translation>أسماء أشخاص</translation>
    </message>
    <message>
        <source>no names of persons</source>
        <translation>بلا أسماء أشخاص</translation>
    </message>
    <message>
        <source>A person&apos;s name would be taught to the model.</source>
        <translation>سيتعلم النموذج اسم شخص.</translation>
    </message>
    <message>
        <source>Identity numbers</source>
        <translation>أرقام الهوية</translation>
    </message>
    <message>
        <source>National identity, tax and health numbers with their check digits: NHS, NINO, PESEL, DNI, Aadhaar and others.</source>
        <translation>أرقام هوية وطنية وضريبية وصحية مع أرقام التحقق: NHS وNINO وPESEL وDNI وAadhaar وغيرها.</translation>
    </message>
    <message>
        <source>An identity number would be taught to the model.</source>
        <translation>سيتعلم النموذج رقم هوية.</translation>
    </message>
    <message>
        <source>Phone numbers</source>
        <translation>أرقام الهاتف</translation>
    </message>
    <message>
        <source>Phone numbers of many countries.</source>
        <translation>أرقام هاتف من بلدان كثيرة.</translation>
    </message>
    <message>
        <source>A real phone number would be taught to the model.</source>
        <translation>سيتعلم النموذج رقم هاتف حقيقيا.</translation>
    </message>
    <message>
        <source>It would be taught to the model.</source>
        <translation>سيتعلمه النموذج.</translation>
    </message>
    <message>
        <source>Passwords and keys</source>
        <translation>كلمات المرور والمفاتيح</translation>
    </message>
    <message>
        <source>Access keys, tokens and private keys of many services.</source>
        <translation>مفاتيح وصول ورموز ومفاتيح خاصة من خدمات كثيرة.</translation>
    </message>
    <message>
        <source>A secret key would be taught to the model.</source>
        <translation>سيتعلم النموذج مفتاحا سريا.</translation>
    </message>
    <message>
        <source>Anyone who asks the model could get it. Change the key where it is used.</source>
        <translation>يستطيع أي سائل للنموذج أن يحصل عليه. غيّر المفتاح حيث يُستخدم.</translation>
    </message>
    <message>
        <source>Social security numbers</source>
        <translation>أرقام الضمان الاجتماعي</translation>
    </message>
    <message>
        <source>Social security numbers of the United States.</source>
        <translation>أرقام الضمان الاجتماعي في الولايات المتحدة.</translation>
    </message>
    <message>
        <source>A social security number would be taught to the model.</source>
        <translation>سيتعلم النموذج رقم ضمان اجتماعي.</translation>
    </message>
    <message>
        <source>Postcodes</source>
        <translation>الرموز البريدية</translation>
    </message>
    <message>
        <source>Postcodes beside a street.</source>
        <translation>رموز بريدية بجانب شارع.</translation>
    </message>
    <message>
        <source>A postcode would be taught to the model.</source>
        <translation>سيتعلم النموذج رمزا بريديا.</translation>
    </message>
    <message>
        <source>%1 of your %2 answers lie between %3 and %4.</source>
        <translation>%1 من إجاباتك البالغة %2 تقع بين %3 و%4.</translation>
    </message>
    <message>
        <source>%1 of your %2 answers do it this way: %3.</source>
        <translation>%1 من إجاباتك البالغة %2 تفعل هكذا: %3.</translation>
    </message>
    <message>
        <source>%1 Looks at English only.</source>
        <translation>%1 ينظر في الإنجليزية فقط.</translation>
    </message>
    <message>
        <source>English</source>
        <translation>الإنجليزية</translation>
    </message>
    <message>
        <source>German</source>
        <translation>الألمانية</translation>
    </message>
    <message>
        <source>French</source>
        <translation>الفرنسية</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>الإسبانية</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>الإيطالية</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>الهولندية</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>البرتغالية</translation>
    </message>
    <message>
        <source>an unknown language</source>
        <translation>لغة غير معروفة</translation>
    </message>
    <message>
        <source>another language (%1)</source>
        <translation>لغة أخرى (%1)</translation>
    </message>
    <message>
        <source>Formal or informal address</source>
        <translation>مخاطبة رسمية أو ودية</translation>
    </message>
    <message>
        <source>“Sie” or “du”, “vous” or “tu” and the like. Covers German, French, Spanish, Italian, Dutch and Portuguese.</source>
        <translation>«Sie» أو «du»، و«vous» أو «tu» وما شابه. يشمل الألمانية والفرنسية والإسبانية والإيطالية والهولندية والبرتغالية.</translation>
    </message>
    <message>
        <source>the formal address</source>
        <translation>المخاطبة الرسمية</translation>
    </message>
    <message>
        <source>the informal address</source>
        <translation>المخاطبة الودية</translation>
    </message>
    <message>
        <source>both forms of address</source>
        <translation>صيغتي المخاطبة</translation>
    </message>
    <message>
        <source>This answer says “%1”; your others use %2.</source>
        <translation>تقول هذه الإجابة «%1»؛ وتستخدم إجاباتك الأخرى %2.</translation>
    </message>
    <message>
        <source>Chatbot wording</source>
        <translation>عبارات برامج المحادثة</translation>
    </message>
    <message>
        <source>Leftovers such as “As an AI language model”.</source>
        <translation>بقايا مثل «As an AI language model».</translation>
    </message>
    <message>
        <source>Leftover chatbot wording.</source>
        <translation>عبارة باقية من برنامج محادثة.</translation>
    </message>
    <message>
        <source>The model would learn to speak like this to your customers.</source>
        <translation>سيتعلم النموذج أن يخاطب عملاءك هكذا.</translation>
    </message>
    <message>
        <source>Marketing words</source>
        <translation>كلمات الدعاية</translation>
    </message>
    <message>
        <source>More marketing words than in your other answers.</source>
        <translation>كلمات دعاية أكثر مما في إجاباتك الأخرى.</translation>
    </message>
    <message>
        <source>Heavy marketing words, unlike the rest.</source>
        <translation>كلمات دعاية قوية، بخلاف سائرها.</translation>
    </message>
    <message>
        <source>Your other answers use plainer words.</source>
        <translation>تستخدم إجاباتك الأخرى كلمات أبسط.</translation>
    </message>
    <message>
        <source>Words in capitals</source>
        <translation>كلمات بأحرف كبيرة</translation>
    </message>
    <message>
        <source>Two or more whole words in capitals where your other answers have none.</source>
        <translation>كلمتان كاملتان أو أكثر بأحرف كبيرة حيث لا توجد في إجاباتك الأخرى.</translation>
    </message>
    <message>
        <source>no words in capitals</source>
        <translation>بلا كلمات بأحرف كبيرة</translation>
    </message>
    <message>
        <source>words in capitals</source>
        <translation>كلمات بأحرف كبيرة</translation>
    </message>
    <message>
        <source>Words in capitals read like shouting.</source>
        <translation>تُقرأ الكلمات المكتوبة بأحرف كبيرة كأنها صراخ.</translation>
    </message>
    <message>
        <source>Short forms</source>
        <translation>الصيغ المختصرة</translation>
    </message>
    <message>
        <source>“I&apos;m” in some answers, “I am” in others.</source>
        <translation>«I&apos;m» في بعض الإجابات و«I am» في غيرها.</translation>
    </message>
    <message>
        <source>short forms such as “you&apos;ll”</source>
        <translation>صيغ مختصرة مثل «you&apos;ll»</translation>
    </message>
    <message>
        <source>full forms such as “you will”</source>
        <translation>صيغ كاملة مثل «you will»</translation>
    </message>
    <message>
        <source>Some of your answers write %1, others %2. Which do you want?</source>
        <translation>بعض إجاباتك تكتب %1، وبعضها %2. أيهما تريد؟</translation>
    </message>
    <message>
        <source>You normally write “%1”; here it says “%2”.</source>
        <translation>تكتب عادة «%1»؛ وهنا «%2».</translation>
    </message>
    <message>
        <source>Short forms are rare in your answers.</source>
        <translation>الصيغ المختصرة نادرة في إجاباتك.</translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation>الرموز التعبيرية</translation>
    </message>
    <message>
        <source>Emoji and typed faces where your other answers have none, or none where they have some.</source>
        <translation>رموز تعبيرية ووجوه مكتوبة حيث لا توجد في إجاباتك الأخرى، أو غيابها حيث توجد.</translation>
    </message>
    <message>
        <source>with emoji</source>
        <translation>مع رموز تعبيرية</translation>
    </message>
    <message>
        <source>no emoji</source>
        <translation>بلا رموز تعبيرية</translation>
    </message>
    <message>
        <source>Your other answers use no emoji.</source>
        <translation>لا تستخدم إجاباتك الأخرى رموزا تعبيرية.</translation>
    </message>
    <message>
        <source>Your other answers have an emoji; this one has none.</source>
        <translation>في إجاباتك الأخرى رمز تعبيري؛ وليس في هذه.</translation>
    </message>
    <message>
        <source>Exclamation marks</source>
        <translation>علامات التعجب</translation>
    </message>
    <message>
        <source>More or fewer exclamation marks than in your other answers.</source>
        <translation>علامات تعجب أكثر أو أقل مما في إجاباتك الأخرى.</translation>
    </message>
    <message>
        <source>no exclamation marks</source>
        <translation>بلا علامات تعجب</translation>
    </message>
    <message>
        <source>one exclamation mark</source>
        <translation>علامة تعجب واحدة</translation>
    </message>
    <message>
        <source>several exclamation marks</source>
        <translation>عدة علامات تعجب</translation>
    </message>
    <message>
        <source>Exclamation marks are rare in your answers.</source>
        <translation>علامات التعجب نادرة في إجاباتك.</translation>
    </message>
    <message>
        <source>More exclamation marks than usual.</source>
        <translation>علامات تعجب أكثر من المعتاد.</translation>
    </message>
    <message>
        <source>Formal or casual</source>
        <translation>رسمي أو عفوي</translation>
    </message>
    <message>
        <source>Answers that sound much more casual or stiff than the others.</source>
        <translation>إجابات تبدو أكثر عفوية أو تكلفا بكثير من غيرها.</translation>
    </message>
    <message>
        <source>This answer sounds more casual than your others.</source>
        <translation>تبدو هذه الإجابة أكثر عفوية من إجاباتك الأخرى.</translation>
    </message>
    <message>
        <source>This answer sounds stiffer than your others.</source>
        <translation>تبدو هذه الإجابة أكثر تكلفا من إجاباتك الأخرى.</translation>
    </message>
    <message>
        <source>%1 of your %2 answers are closer to each other in tone.</source>
        <translation>%1 من إجاباتك البالغة %2 أقرب بعضها إلى بعض في النبرة.</translation>
    </message>
    <message>
        <source>Unsure wording</source>
        <translation>صياغة غير واثقة</translation>
    </message>
    <message>
        <source>More words such as “maybe” or “I think” than in your other answers.</source>
        <translation>كلمات مثل «ربما» أو «أظن» أكثر مما في إجاباتك الأخرى.</translation>
    </message>
    <message>
        <source>More unsure wording than usual.</source>
        <translation>صياغة غير واثقة أكثر من المعتاد.</translation>
    </message>
    <message>
        <source>Your other answers are more definite.</source>
        <translation>إجاباتك الأخرى أكثر جزما.</translation>
    </message>
    <message>
        <source>Strong words</source>
        <translation>كلمات قوية</translation>
    </message>
    <message>
        <source>More words such as “very” or “super” than in your other answers.</source>
        <translation>كلمات مثل «جدا» أو «للغاية» أكثر مما في إجاباتك الأخرى.</translation>
    </message>
    <message>
        <source>More words such as “very” than usual.</source>
        <translation>كلمات مثل «جدا» أكثر من المعتاد.</translation>
    </message>
    <message>
        <source>Your other answers use fewer of them.</source>
        <translation>تستخدم إجاباتك الأخرى أقل منها.</translation>
    </message>
    <message>
        <source>One sentence in another tone</source>
        <translation>جملة واحدة بنبرة أخرى</translation>
    </message>
    <message>
        <source>A chatty sentence in an otherwise formal answer.</source>
        <translation>جملة دردشة في إجابة رسمية فيما عداها.</translation>
    </message>
    <message>
        <source>Most of this answer is formal, but this sentence is chatty.</source>
        <translation>معظم هذه الإجابة رسمي، لكن هذه الجملة دردشة.</translation>
    </message>
    <message>
        <source>Your other answers have no sentence like it.</source>
        <translation>ليست في إجاباتك الأخرى جملة مثلها.</translation>
    </message>
    <message>
        <source>“I” or “we”</source>
        <translation>«أنا» أو «نحن»</translation>
    </message>
    <message>
        <source>Whether the answer speaks as one person or as the organisation. Covers English, German, French and Spanish.</source>
        <translation>هل تتحدث الإجابة بصوت شخص أو بصوت المؤسسة. يشمل الإنجليزية والألمانية والفرنسية والإسبانية.</translation>
    </message>
    <message>
        <source>“I”</source>
        <translation>«أنا»</translation>
    </message>
    <message>
        <source>“we”</source>
        <translation>«نحن»</translation>
    </message>
    <message>
        <source>both “I” and “we”</source>
        <translation>«أنا» و«نحن» معا</translation>
    </message>
    <message>
        <source>neither “I” nor “we”</source>
        <translation>لا «أنا» ولا «نحن»</translation>
    </message>
    <message>
        <source>Some of your answers say %1, others say %2. Which do you want?</source>
        <translation>بعض إجاباتك تقول %1، وبعضها %2. أيهما تريد؟</translation>
    </message>
    <message>
        <source>This answer speaks as “I”; your others speak as “we”.</source>
        <translation>تتحدث هذه الإجابة بصيغة «أنا»؛ وإجاباتك الأخرى بصيغة «نحن».</translation>
    </message>
    <message>
        <source>This answer speaks as “we”; your others speak as “I”.</source>
        <translation>تتحدث هذه الإجابة بصيغة «نحن»؛ وإجاباتك الأخرى بصيغة «أنا».</translation>
    </message>
    <message>
        <source>Courtesy</source>
        <translation>اللباقة</translation>
    </message>
    <message>
        <source>Brusque phrases, and a thank-you or an apology that is missing where the others of the category have it.</source>
        <translation>عبارات جافة، وشكر أو اعتذار ناقص حيث يرد في إجابات الفئة الأخرى.</translation>
    </message>
    <message>
        <source>Apology</source>
        <translation>الاعتذار</translation>
    </message>
    <message>
        <source>Thanks</source>
        <translation>الشكر</translation>
    </message>
    <message>
        <source>an apology</source>
        <translation>اعتذار</translation>
    </message>
    <message>
        <source>no apology</source>
        <translation>بلا اعتذار</translation>
    </message>
    <message>
        <source>a word of thanks</source>
        <translation>كلمة شكر</translation>
    </message>
    <message>
        <source>no word of thanks</source>
        <translation>بلا كلمة شكر</translation>
    </message>
    <message>
        <source>This may sound brusque.</source>
        <translation>قد يبدو هذا جافا.</translation>
    </message>
    <message>
        <source>It tells the reader off.</source>
        <translation>يوبخ القارئ.</translation>
    </message>
    <message>
        <source>Your other answers of this kind apologise; this one does not.</source>
        <translation>تعتذر إجاباتك الأخرى من هذا النوع؛ وهذه لا.</translation>
    </message>
    <message>
        <source>Your other answers of this kind say thank you; this one does not.</source>
        <translation>تشكر إجاباتك الأخرى من هذا النوع؛ وهذه لا.</translation>
    </message>
    <message>
        <source>Rude words</source>
        <translation>كلمات فظة</translation>
    </message>
    <message>
        <source>Swear words and slurs in answers.</source>
        <translation>شتائم وإهانات في الإجابات.</translation>
    </message>
    <message>
        <source>This word is rude.</source>
        <translation>هذه الكلمة فظة.</translation>
    </message>
    <message>
        <source>Reading ease</source>
        <translation>سهولة القراءة</translation>
    </message>
    <message>
        <source>Answers that are much harder to read than the others; from 40 words.</source>
        <translation>إجابات أصعب قراءة بكثير من غيرها؛ من 40 كلمة فأكثر.</translation>
    </message>
    <message>
        <source>Harder to read than your other answers.</source>
        <translation>أصعب قراءة من إجاباتك الأخرى.</translation>
    </message>
    <message>
        <source>Its sentences or words are longer than usual.</source>
        <translation>جملها أو كلماتها أطول من المعتاد.</translation>
    </message>
    <message>
        <source>Long sentences</source>
        <translation>جمل طويلة</translation>
    </message>
    <message>
        <source>A sentence of more than 40 words where your sentences are shorter.</source>
        <translation>جملة من أكثر من 40 كلمة حيث جملك أقصر.</translation>
    </message>
    <message>
        <source>One sentence has %1 words; your longest ones usually have %2.</source>
        <translation>في جملة واحدة %1 كلمة؛ وفي أطول جملك عادة %2.</translation>
    </message>
    <message>
        <source>Mood</source>
        <translation>المزاج</translation>
    </message>
    <message>
        <source>Answers that read much more negative or positive than similar ones.</source>
        <translation>إجابات تُقرأ أكثر سلبية أو إيجابية بكثير من مثيلاتها.</translation>
    </message>
    <message>
        <source>This answer reads more negative than similar ones.</source>
        <translation>تُقرأ هذه الإجابة أكثر سلبية من مثيلاتها.</translation>
    </message>
    <message>
        <source>It holds more unfriendly or gloomy words than your other answers.</source>
        <translation>فيها كلمات غير ودية أو قاتمة أكثر مما في إجاباتك الأخرى.</translation>
    </message>
    <message>
        <source>Chat language</source>
        <translation>لغة الدردشة</translation>
    </message>
    <message>
        <source>Words such as “thx” or “gonna” where your other answers have none.</source>
        <translation>كلمات مثل «thx» أو «gonna» حيث لا توجد في إجاباتك الأخرى.</translation>
    </message>
    <message>
        <source>no chat language</source>
        <translation>بلا لغة دردشة</translation>
    </message>
    <message>
        <source>chat language</source>
        <translation>لغة دردشة</translation>
    </message>
    <message>
        <source>“%1” is chat language.</source>
        <translation>«%1» من لغة الدردشة.</translation>
    </message>
    <message>
        <source>“%1” is chat language; write “%2”.</source>
        <translation>«%1» من لغة الدردشة؛ اكتب «%2».</translation>
    </message>
    <message>
        <source>Passive wording</source>
        <translation>صياغة بالمبني للمجهول</translation>
    </message>
    <message>
        <source>Mostly passive sentences where your other answers are direct.</source>
        <translation>جمل معظمها مبني للمجهول حيث إجاباتك الأخرى مباشرة.</translation>
    </message>
    <message>
        <source>Mostly passive wording; your style is direct.</source>
        <translation>معظم الصياغة مبني للمجهول؛ وأسلوبك مباشر.</translation>
    </message>
    <message>
        <source>Most of your answers say who does something.</source>
        <translation>تقول معظم إجاباتك من يفعل الشيء.</translation>
    </message>
    <message>
        <source>link</source>
        <translation>رابط</translation>
    </message>
    <message>
        <source>number</source>
        <translation>رقم</translation>
    </message>
    <message>
        <source>name</source>
        <translation>اسم</translation>
    </message>
    <message>
        <source>“$10”, “10 $” and “10 USD” side by side. Written out, it knows the English words.</source>
        <translation>«$10» و«10 $» و«10 USD» جنبا إلى جنب. وفي الكتابة بالحروف يعرف الكلمات الإنجليزية.</translation>
    </message>
    <message>
        <source>Dates written in another way than usual. Knows the English names of months, and dates in figures in any language.</source>
        <translation>تواريخ مكتوبة بغير الطريقة المعتادة. يعرف أسماء الشهور الإنجليزية، والتواريخ بالأرقام في أي لغة.</translation>
    </message>
    <message>
        <source>Some of your answers have %1 words, others %2. Which do you want?</source>
        <translation>في بعض إجاباتك %1 كلمة، وفي بعضها %2. أيهما تريد؟</translation>
    </message>
    <message>
        <source>Times written in another way than usual: “15:00” in any language, “3 pm” in English.</source>
        <translation>أوقات مكتوبة بغير الطريقة المعتادة: «15:00» في أي لغة، و«3 pm» بالإنجليزية.</translation>
    </message>
    <message>
        <source>“5 km”, “5km” and “5 kilometres” side by side. Written out, it knows the English words.</source>
        <translation>«5 km» و«5km» و«5 kilometres» جنبا إلى جنب. وفي الكتابة بالحروف يعرف الكلمات الإنجليزية.</translation>
    </message>
    <message>
        <source>Say what you prefer to “%1”.</source>
        <translation>اذكر ما تفضله على «%1».</translation>
    </message>
    <message>
        <source>The pattern “%1” cannot be read. Check its brackets.</source>
        <translation>لا يمكن قراءة النمط «%1». راجع أقواسه.</translation>
    </message>
    <message>
        <source>“%1” holds no letters or digits.</source>
        <translation>ليس في «%1» حروف ولا أرقام.</translation>
    </message>
    <message>
        <source>“%1” is too long: a term has up to sixteen words.</source>
        <translation>«%1» طويل جدا: في المصطلح ست عشرة كلمة على الأكثر.</translation>
    </message>
    <message>
        <source>Unlike your approved answers</source>
        <translation>بخلاف إجاباتك المعتمدة</translation>
    </message>
    <message>
        <source>Answers of five sentences or more that read unlike the ones that you marked as done.</source>
        <translation>إجابات من خمس جمل فأكثر تُقرأ بخلاف ما علّمته بأنه تم.</translation>
    </message>
    <message>
        <source>This answer reads unlike the ones that you marked as done.</source>
        <translation>تُقرأ هذه الإجابة بخلاف ما علّمته بأنه تم.</translation>
    </message>
    <message>
        <source>Its words are built and joined in another way.</source>
        <translation>كلماتها مبنية ومربوطة بطريقة أخرى.</translation>
    </message>
    <message>
        <source>I or we</source>
        <translation>أنا أو نحن</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>الشكل</translation>
    </message>
    <message>
        <source>Plain text where the others are JSON, a list where the others are plain text, and so on.</source>
        <translation>نص عادي حيث تكون الأخرى بصيغة JSON، أو قائمة حيث تكون الأخرى نصا عاديا، وما شابه ذلك.</translation>
    </message>
    <message>
        <source>A label or category that looks like a slip of a common one.</source>
        <translation>وسم أو فئة تبدو كخطأ في كتابة أخرى شائعة.</translation>
    </message>
    <message>
        <source>The same label or category with other capitals.</source>
        <translation>الوسم نفسه أو الفئة نفسها بأحرف كبيرة وصغيرة مختلفة.</translation>
    </message>
    <message>
        <source>Exclamation marks in a row</source>
        <translation>علامات تعجب متتالية</translation>
    </message>
    <message>
        <source>several marks in a row</source>
        <translation>عدة علامات متتالية</translation>
    </message>
    <message>
        <source>single marks</source>
        <translation>علامات مفردة</translation>
    </message>
    <message>
        <source>Several marks in a row are rare in your answers.</source>
        <translation>العلامات المتتالية نادرة في إجاباتك.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>Examples that are alike stand close together in your list.</source>
        <translation>الأمثلة المتشابهة متقاربة في قائمتك.</translation>
    </message>
    <message>
        <source>The list seems to be sorted, or to be written topic by topic. That does no harm when it is shuffled for the tuning; where a part is by another writer, the voice changes there.</source>
        <translation>تبدو القائمة مرتبة أو مكتوبة موضوعا بعد موضوع. لا ضرر في ذلك إن خُلطت قبل الضبط، وإن كتب شخص آخر جزءا منها تغيرت النبرة هناك.</translation>
    </message>
    <message>
        <source>A style that changes from the first examples to the last, as if another person had gone on, and answers that are alike and stand together.</source>
        <translation>أسلوب يتغير من الأمثلة الأولى إلى الأخيرة، كأن شخصا آخر أكمل، وإجابات متشابهة متجاورة.</translation>
    </message>
    <message>
        <source>A sentence, or six words in a row and more, that the other answers of the category always hold, or one from your own list.</source>
        <translation>جملة، أو ست كلمات متتالية فأكثر، ترد دائما في إجابات الفئة الأخرى، أو جملة من قائمتك.</translation>
    </message>
</context>
<context>
    <name>core::recovery</name>
    <message>
        <source>“%1” could not be read to recover it. Check that the disk is connected and has free space, then try again.</source>
        <translation>تعذرت قراءة «%1» لاستعادته. تأكد من أن القرص موصول وفيه مساحة، ثم حاول من جديد.</translation>
    </message>
    <message>
        <source>Nothing in “%1” could be read any more. If you have a backup or a copy that was mailed, open that.</source>
        <translation>لم يعد شيء في «%1» قابلا للقراءة. إن كانت لديك نسخة احتياطية أو نسخة أُرسلت بالبريد فافتحها.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln example(s) were moved to the new project.</source>
        <translation>
            <numerusform>نُقل إلى المشروع الجديد: %Ln مثال.</numerusform>
            <numerusform>نُقل إلى المشروع الجديد: مثال واحد.</numerusform>
            <numerusform>نُقل إلى المشروع الجديد: مثالان.</numerusform>
            <numerusform>نُقل إلى المشروع الجديد: %Ln أمثلة.</numerusform>
            <numerusform>نُقل إلى المشروع الجديد: %Ln مثالا.</numerusform>
            <numerusform>نُقل إلى المشروع الجديد: %Ln مثال.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln removed example(s) are in its Removed group.</source>
        <translation>
            <numerusform>في مجموعة «المحذوف» منه: %Ln مثال.</numerusform>
            <numerusform>في مجموعة «المحذوف» منه: مثال واحد.</numerusform>
            <numerusform>في مجموعة «المحذوف» منه: مثالان.</numerusform>
            <numerusform>في مجموعة «المحذوف» منه: %Ln أمثلة.</numerusform>
            <numerusform>في مجموعة «المحذوف» منه: %Ln مثالا.</numerusform>
            <numerusform>في مجموعة «المحذوف» منه: %Ln مثال.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln example(s) could not be read and are lost.</source>
        <translation>
            <numerusform>تعذرت القراءة وضاع: %Ln مثال.</numerusform>
            <numerusform>تعذرت القراءة وضاع: مثال واحد.</numerusform>
            <numerusform>تعذرت القراءة وضاع: مثالان.</numerusform>
            <numerusform>تعذرت القراءة وضاع: %Ln أمثلة.</numerusform>
            <numerusform>تعذرت القراءة وضاع: %Ln مثالا.</numerusform>
            <numerusform>تعذرت القراءة وضاع: %Ln مثال.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln example(s) may contain wrong letters: please read them through.</source>
        <translation>
            <numerusform>قد تكون فيها حروف خاطئة، فاقرأها كلها: %Ln مثال.</numerusform>
            <numerusform>قد تكون فيها حروف خاطئة، فاقرأها كلها: مثال واحد.</numerusform>
            <numerusform>قد تكون فيها حروف خاطئة، فاقرأها كلها: مثالان.</numerusform>
            <numerusform>قد تكون فيها حروف خاطئة، فاقرأها كلها: %Ln أمثلة.</numerusform>
            <numerusform>قد تكون فيها حروف خاطئة، فاقرأها كلها: %Ln مثالا.</numerusform>
            <numerusform>قد تكون فيها حروف خاطئة، فاقرأها كلها: %Ln مثال.</numerusform>
        </translation>
    </message>
    <message>
        <source>The project&apos;s name and house rules are there.</source>
        <translation>اسم المشروع وقواعد أسلوبه موجودان.</translation>
    </message>
    <message>
        <source>The project&apos;s name and house rules could not be read: please enter them again.</source>
        <translation>تعذرت قراءة اسم المشروع وقواعد أسلوبه: أدخلهما من جديد.</translation>
    </message>
    <message>
        <source>The history of changes and the versions stay in the damaged file, which was not changed.</source>
        <translation>يبقى سجل التغييرات والنسخ في الملف التالف الذي لم يُغيّر.</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Teach a language model to answer the way your organisation answers.</source>
        <translation>علّم نموذجا لغويا أن يجيب كما تجيب مؤسستك.</translation>
    </message>
    <message>
        <source>Open the sample project.</source>
        <translation>فتح المشروع النموذجي.</translation>
    </message>
    <message>
        <source>A project to open, or files of examples to add.</source>
        <translation>مشروع لفتحه، أو ملفات أمثلة لإضافتها.</translation>
    </message>
    <message>
        <source>Attune is already running, but does not answer. Close it, then start it again.</source>
        <translation>Attune يعمل من قبل، لكنه لا يستجيب. أغلقه ثم شغّله من جديد.</translation>
    </message>
</context>
<context>
    <name>ui::AboutSheet</name>
    <message>
        <source>About Attune</source>
        <translation>حول Attune</translation>
    </message>
    <message>
        <source>Attune %1</source>
        <translation>Attune %1</translation>
    </message>
    <message>
        <source>Teach a language model to answer the way your organisation answers.</source>
        <translation>علّم نموذجا لغويا أن يجيب كما تجيب مؤسستك.</translation>
    </message>
    <message>
        <source>Your examples stay on this computer until a page says exactly what is sent and where.</source>
        <translation>تبقى أمثلتك على هذا الحاسوب إلى أن تقول صفحة بدقة ما الذي يُرسل وإلى أين.</translation>
    </message>
    <message>
        <source>Free software under the Apache licence 2.0. It uses Qt %1.</source>
        <translation>برنامج حر برخصة Apache 2.0. يستخدم Qt %1.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>إ&amp;غلاق</translation>
    </message>
</context>
<context>
    <name>ui::Actions</name>
    <message>
        <source>&amp;New project…</source>
        <translation>مشروع &amp;جديد…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;فتح…</translation>
    </message>
    <message>
        <source>&amp;Try the sample project</source>
        <translation>جرّب المشر&amp;وع النموذجي</translation>
    </message>
    <message>
        <source>&amp;Close project</source>
        <translation>إ&amp;غلاق المشروع</translation>
    </message>
    <message>
        <source>Name this &amp;version…</source>
        <translation>تس&amp;مية هذه النسخة…</translation>
    </message>
    <message>
        <source>Save a cop&amp;y…</source>
        <translation>حفظ &amp;نسخة…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>ا&amp;ستيراد…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;تصدير…</translation>
    </message>
    <message>
        <source>&amp;Print or report…</source>
        <translation>&amp;طباعة أو تقرير…</translation>
    </message>
    <message>
        <source>Project &amp;settings…</source>
        <translation>إ&amp;عدادات المشروع…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>إن&amp;هاء</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;تراجع</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>إ&amp;عادة</translation>
    </message>
    <message>
        <source>&amp;History and versions…</source>
        <translation>ال&amp;سجل والنسخ…</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;لصق</translation>
    </message>
    <message>
        <source>Paste as plain &amp;text</source>
        <translation>لصق كن&amp;ص عادي</translation>
    </message>
    <message>
        <source>&amp;Find examples</source>
        <translation>ا&amp;بحث في الأمثلة</translation>
    </message>
    <message>
        <source>Find and r&amp;eplace…</source>
        <translation>البحث والاستب&amp;دال…</translation>
    </message>
    <message>
        <source>&amp;Go to number…</source>
        <translation>ا&amp;نتقال إلى رقم…</translation>
    </message>
    <message>
        <source>Prefere&amp;nces…</source>
        <translation>التف&amp;ضيلات…</translation>
    </message>
    <message>
        <source>&amp;Add example</source>
        <translation>أ&amp;ضف مثالا</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>ت&amp;كرار</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>إ&amp;زالة</translation>
    </message>
    <message>
        <source>Put &amp;back</source>
        <translation>إ&amp;رجاع</translation>
    </message>
    <message>
        <source>Erase for &amp;good…</source>
        <translation>محو ن&amp;هائي…</translation>
    </message>
    <message>
        <source>Mark d&amp;one</source>
        <translation>وضع علا&amp;مة تم</translation>
    </message>
    <message>
        <source>&amp;Mark done and go to next</source>
        <translation>&amp;تم، إلى التالي</translation>
    </message>
    <message>
        <source>Needs &amp;work</source>
        <translation>يحتاج إلى &amp;عمل</translation>
    </message>
    <message>
        <source>&amp;Next example</source>
        <translation>المثال الت&amp;الي</translation>
    </message>
    <message>
        <source>&amp;Previous example</source>
        <translation>المثال ال&amp;سابق</translation>
    </message>
    <message>
        <source>Next &amp;unfinished</source>
        <translation>&amp;غير المنتهي التالي</translation>
    </message>
    <message>
        <source>Previous un&amp;finished</source>
        <translation>غير المنتهي السا&amp;بق</translation>
    </message>
    <message>
        <source>Ne&amp;xt flag</source>
        <translation>الملا&amp;حظة التالية</translation>
    </message>
    <message>
        <source>Pre&amp;vious flag</source>
        <translation>الملاح&amp;ظة السابقة</translation>
    </message>
    <message>
        <source>Change &amp;several at once…</source>
        <translation>تغ&amp;يير عدة أمثلة معا…</translation>
    </message>
    <message>
        <source>&amp;Collect</source>
        <translation>&amp;جمع</translation>
    </message>
    <message>
        <source>C&amp;heck</source>
        <translation>&amp;فحص</translation>
    </message>
    <message>
        <source>&amp;Tune</source>
        <translation>&amp;ضبط</translation>
    </message>
    <message>
        <source>Co&amp;mpare</source>
        <translation>&amp;مقارنة</translation>
    </message>
    <message>
        <source>&amp;Use</source>
        <translation>ا&amp;ستخدام</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>الجزء ال&amp;تالي</translation>
    </message>
    <message>
        <source>&amp;Previous pane</source>
        <translation>الجزء السا&amp;بق</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>نص أ&amp;كبر</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>نص أ&amp;صغر</translation>
    </message>
    <message>
        <source>N&amp;ormal text size</source>
        <translation>حجم النص ال&amp;عادي</translation>
    </message>
    <message>
        <source>Colours &amp;as on the desktop</source>
        <translation>الألوان كما في س&amp;طح المكتب</translation>
    </message>
    <message>
        <source>L&amp;ight colours</source>
        <translation>ألوان فات&amp;حة</translation>
    </message>
    <message>
        <source>&amp;Dark colours</source>
        <translation>ألوان &amp;داكنة</translation>
    </message>
    <message>
        <source>&amp;Find a command…</source>
        <translation>&amp;ابحث عن أمر…</translation>
    </message>
    <message>
        <source>&amp;Review and start…</source>
        <translation>م&amp;راجعة وبدء…</translation>
    </message>
    <message>
        <source>&amp;Help on this page</source>
        <translation>&amp;مساعدة عن هذه الصفحة</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>ا&amp;ختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>&amp;About Attune</source>
        <translation>&amp;حول Attune</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;ملف</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;تحرير</translation>
    </message>
    <message>
        <source>E&amp;xamples</source>
        <translation>الأم&amp;ثلة</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;عرض</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>م&amp;ساعدة</translation>
    </message>
    <message>
        <source>F&amp;ixes for this flag…</source>
        <translation>إ&amp;صلاحات لهذه الملاحظة…</translation>
    </message>
    <message>
        <source>&amp;Is tuning right for me?</source>
        <translation>&amp;هل الضبط مناسب لي؟</translation>
    </message>
</context>
<context>
    <name>ui::AgreementBar</name>
    <message>
        <source>%1: %2</source>
        <extracomment>How far answers agree: %1 &quot;Greeting&quot;, %2 &quot;strong&quot;.</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ui::AnswerCard</name>
    <message>
        <source>%1: as your house style has it</source>
        <comment>a check of an answer</comment>
        <translation>%1: كما في أسلوبك العام</translation>
    </message>
    <message>
        <source>%1: not as your house style has it</source>
        <comment>a check of an answer</comment>
        <translation>%1: ليس كما في أسلوبك العام</translation>
    </message>
    <message>
        <source>Show all of it</source>
        <translation>إظهار الكل</translation>
    </message>
    <message>
        <source>%1 answer</source>
        <extracomment>%1 is &quot;Left&quot; or &quot;Right&quot;.</extracomment>
        <translation>الإجابة: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s)</source>
        <translation>
            <numerusform>لا حروف</numerusform>
            <numerusform>حرف واحد</numerusform>
            <numerusform>حرفان</numerusform>
            <numerusform>%Ln حروف</numerusform>
            <numerusform>%Ln حرفا</numerusform>
            <numerusform>%Ln حرف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>لا كلمات</numerusform>
            <numerusform>كلمة واحدة</numerusform>
            <numerusform>كلمتان</numerusform>
            <numerusform>%Ln كلمات</numerusform>
            <numerusform>%Ln كلمة</numerusform>
            <numerusform>%Ln كلمة</numerusform>
        </translation>
    </message>
    <message>
        <source>House style</source>
        <translation>الأسلوب العام</translation>
    </message>
</context>
<context>
    <name>ui::Banner</name>
    <message>
        <source>Close this note: %1</source>
        <translation>إغلاق هذا التنبيه: %1</translation>
    </message>
    <message>
        <source>Close this note</source>
        <translation>إغلاق هذا التنبيه</translation>
    </message>
</context>
<context>
    <name>ui::BannerArea</name>
    <message>
        <source>A part of this project file is damaged. The file stays as it is; what can be read goes into a new project.</source>
        <translation>جزء من ملف المشروع تالف. يبقى الملف كما هو، ويوضع ما يمكن قراءته في مشروع جديد.</translation>
    </message>
    <message>
        <source>&amp;Recover into a new project…</source>
        <translation>ا&amp;ستعادة إلى مشروع جديد…</translation>
    </message>
    <message>
        <source>&amp;Make a copy…</source>
        <translation>&amp;إنشاء نسخة…</translation>
    </message>
    <message>
        <source>This project is open in another window or on another computer (%1, since %2). You can read it here, or make your own copy.</source>
        <translation>هذا المشروع مفتوح في نافذة أخرى أو على حاسوب آخر (%1، منذ %2). يمكنك قراءته هنا، أو إنشاء نسخة خاصة بك.</translation>
    </message>
    <message>
        <source>This project was made with a newer version of Attune. You can read it here; to change it, install the newer version.</source>
        <translation>أُنشئ هذا المشروع بإصدار أحدث من Attune. يمكنك قراءته هنا؛ ولتغييره ثبّت الإصدار الأحدث.</translation>
    </message>
    <message>
        <source>This file cannot be changed where it is. You can read it here, or make your own copy elsewhere.</source>
        <translation>لا يمكن تغيير هذا الملف في مكانه. يمكنك قراءته هنا، أو إنشاء نسخة خاصة بك في مكان آخر.</translation>
    </message>
    <message>
        <source>You opened this project for reading only. Make your own copy to change it.</source>
        <translation>فتحت هذا المشروع للقراءة فقط. أنشئ نسخة خاصة بك لتغييره.</translation>
    </message>
    <message>
        <source>Attune closed unexpectedly. Everything up to %1 is here.</source>
        <translation>أُغلق Attune على نحو غير متوقع. كل شيء حتى %1 موجود هنا.</translation>
    </message>
    <message>
        <source>Attune closed unexpectedly. Everything that was saved is here.</source>
        <translation>أُغلق Attune على نحو غير متوقع. كل ما حُفظ موجود هنا.</translation>
    </message>
    <message>
        <source>This project is in a folder on the network. It works there, only slower, and one person at a time can change it.</source>
        <translation>هذا المشروع في مجلد على الشبكة. يعمل هناك، لكن أبطأ، ولا يستطيع تغييره إلا شخص واحد في كل مرة.</translation>
    </message>
    <message>
        <source>Your disk is full, so the last change is not saved yet. It is still on screen. Free some space and we will save at once.</source>
        <translation>قرصك ممتلئ، لذلك لم يُحفظ آخر تغيير بعد. ما زال على الشاشة. أفرغ بعض المساحة وسنحفظه فورا.</translation>
    </message>
    <message>
        <source>The last change is not saved yet. It is still on screen, and we keep trying. %1</source>
        <translation>لم يُحفظ آخر تغيير بعد. ما زال على الشاشة، ونحن نواصل المحاولة. %1</translation>
    </message>
    <message>
        <source>Save a copy &amp;elsewhere…</source>
        <translation>حفظ نسخة في مكان &amp;آخر…</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>حاول من &amp;جديد</translation>
    </message>
</context>
<context>
    <name>ui::BulkForm</name>
    <message>
        <source>What you choose here changes all of them at once. Undo takes it back in one step.</source>
        <translation>ما تختاره هنا يغيرها كلها دفعة واحدة. ويمكن التراجع عنه في خطوة واحدة.</translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation>ال&amp;حالة</translation>
    </message>
    <message>
        <source>&amp;Use these examples to</source>
        <translation>ا&amp;ستخدام هذه الأمثلة من أجل</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>اختر</translation>
    </message>
    <message>
        <source>Cate&amp;gory</source>
        <translation>ال&amp;فئة</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>تعيين</translation>
    </message>
    <message>
        <source>Add a &amp;tag</source>
        <translation>إضافة &amp;وسم</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Take a ta&amp;g away</source>
        <translation>إزا&amp;لة وسم</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Add to the &amp;note</source>
        <translation>إضافة إلى ال&amp;ملاحظة</translation>
    </message>
    <message>
        <source>Add this to the notes</source>
        <translation>إضافة هذا إلى الملاحظات</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>إ&amp;زالة</translation>
    </message>
    <message>
        <source>Put &amp;back</source>
        <translation>إ&amp;رجاع</translation>
    </message>
    <message>
        <source>&amp;Erase for good…</source>
        <translation>محو ن&amp;هائي…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln example(s) selected</source>
        <translation>
            <numerusform>تم تحديد %Ln مثال</numerusform>
            <numerusform>تم تحديد مثال واحد</numerusform>
            <numerusform>تم تحديد مثالين</numerusform>
            <numerusform>تم تحديد %Ln أمثلة</numerusform>
            <numerusform>تم تحديد %Ln مثالا</numerusform>
            <numerusform>تم تحديد %Ln مثال</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::CauseList</name>
    <message>
        <source>What to look at</source>
        <translation>ما يُنظر فيه</translation>
    </message>
</context>
<context>
    <name>ui::CauseModel</name>
    <message>
        <source>Your decision</source>
        <translation>قرارك</translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <translation>
            <numerusform>%n للمراجعة</numerusform>
            <numerusform>%n للمراجعة</numerusform>
            <numerusform>%n للمراجعة</numerusform>
            <numerusform>%n للمراجعة</numerusform>
            <numerusform>%n للمراجعة</numerusform>
            <numerusform>%n للمراجعة</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing pressing</source>
        <translation>لا شيء عاجل</translation>
    </message>
    <message>
        <source>%1, a question</source>
        <translation>%1، سؤال</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2, found %n time(s)</source>
        <extracomment>Read out for a cause: %1 its name, %2 its severity, %n how often it was found.</extracomment>
        <translation>
            <numerusform>%1، %2، وُجد %n مرة</numerusform>
            <numerusform>%1، %2، وُجد مرة واحدة</numerusform>
            <numerusform>%1، %2، وُجد مرتين</numerusform>
            <numerusform>%1، %2، وُجد %n مرات</numerusform>
            <numerusform>%1، %2، وُجد %n مرة</numerusform>
            <numerusform>%1، %2، وُجد %n مرة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::CheckCommands</name>
    <message>
        <source>Ignored in this example.</source>
        <translation>تم التجاهل في هذا المثال.</translation>
    </message>
    <message>
        <source>Ignored in the category “%1”.</source>
        <translation>تم التجاهل في الفئة «%1».</translation>
    </message>
    <message>
        <source>Your house style: %1.</source>
        <translation>أسلوبك العام: %1.</translation>
    </message>
    <message>
        <source>It may stay mixed.</source>
        <translation>يمكن أن يبقى متفاوتا.</translation>
    </message>
    <message>
        <source>The other one is in “Removed”.</source>
        <translation>الآخر في «المحذوف».</translation>
    </message>
    <message>
        <source>Ignored until this text changes.</source>
        <translation>تم التجاهل حتى يتغير هذا النص.</translation>
    </message>
    <message>
        <source>Kept as your house style.</source>
        <translation>حُفظ أسلوبا عاما لك.</translation>
    </message>
    <message>
        <source>Fix all like this: %1</source>
        <translation>إصلاح كل ما يشبه هذا: %1</translation>
    </message>
    <message>
        <source>Hide personal data</source>
        <translation>إخفاء البيانات الشخصية</translation>
    </message>
    <message>
        <source>&amp;Put in its place:</source>
        <translation>&amp;وضع بدلا منها:</translation>
    </message>
    <message>
        <source>Placeholders, such as [EMAIL_1]</source>
        <translation>خانات، مثل ‎[EMAIL_1]‎</translation>
    </message>
    <message>
        <source>Invented ones that look real</source>
        <translation>بيانات مختلقة تبدو حقيقية</translation>
    </message>
    <message>
        <source>“%1” is no longer checked.</source>
        <translation>لم يعد «%1» يُفحص.</translation>
    </message>
    <message>
        <source>Accepted as it is. Only new and changed texts are shown from now on.</source>
        <translation>قُبل كما هو. من الآن تظهر النصوص الجديدة والمتغيرة فقط.</translation>
    </message>
</context>
<context>
    <name>ui::CheckGoal</name>
    <message>
        <source>Fix &amp;next</source>
        <translation>إصلاح ال&amp;تالي</translation>
    </message>
    <message>
        <source>More about the checks</source>
        <translation>المزيد عن الفحوص</translation>
    </message>
    <message>
        <source>&amp;Hide personal data…</source>
        <translation>إ&amp;خفاء البيانات الشخصية…</translation>
    </message>
    <message>
        <source>Your &amp;words and sentences…</source>
        <translation>&amp;كلماتك وجملك…</translation>
    </message>
    <message>
        <source>What is &amp;ignored…</source>
        <translation>ما يتم ت&amp;جاهله…</translation>
    </message>
    <message>
        <source>&amp;Accept everything that is here now</source>
        <translation>&amp;قبول كل ما هو موجود الآن</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Hide personal data (%n place(s))…</source>
        <translation>
            <numerusform>إ&amp;خفاء البيانات الشخصية (%n موضع)…</numerusform>
            <numerusform>إ&amp;خفاء البيانات الشخصية (موضع واحد)…</numerusform>
            <numerusform>إ&amp;خفاء البيانات الشخصية (موضعان)…</numerusform>
            <numerusform>إ&amp;خفاء البيانات الشخصية (%n مواضع)…</numerusform>
            <numerusform>إ&amp;خفاء البيانات الشخصية (%n موضعا)…</numerusform>
            <numerusform>إ&amp;خفاء البيانات الشخصية (%n موضع)…</numerusform>
        </translation>
    </message>
    <message>
        <source>No personal data was found</source>
        <translation>لم توجد بيانات شخصية</translation>
    </message>
    <message numerus="yes">
        <source>What is &amp;ignored (%n)…</source>
        <translation>
            <numerusform>ما يتم ت&amp;جاهله (%n)…</numerusform>
            <numerusform>ما يتم ت&amp;جاهله (واحد)…</numerusform>
            <numerusform>ما يتم ت&amp;جاهله (اثنان)…</numerusform>
            <numerusform>ما يتم ت&amp;جاهله (%n)…</numerusform>
            <numerusform>ما يتم ت&amp;جاهله (%n)…</numerusform>
            <numerusform>ما يتم ت&amp;جاهله (%n)…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::CheckPage</name>
    <message>
        <source>Make the answers sound like one voice.</source>
        <translation>اجعل الإجابات تبدو بصوت واحد.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln to look at</source>
        <translation>
            <numerusform>%Ln للمراجعة</numerusform>
            <numerusform>%Ln للمراجعة</numerusform>
            <numerusform>%Ln للمراجعة</numerusform>
            <numerusform>%Ln للمراجعة</numerusform>
            <numerusform>%Ln للمراجعة</numerusform>
            <numerusform>%Ln للمراجعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing to fix. %Ln answer(s) share one voice.</source>
        <translation>
            <numerusform>لا شيء للإصلاح. %Ln إجابة بصوت واحد.</numerusform>
            <numerusform>لا شيء للإصلاح. إجابة واحدة بصوت واحد.</numerusform>
            <numerusform>لا شيء للإصلاح. إجابتان بصوت واحد.</numerusform>
            <numerusform>لا شيء للإصلاح. %Ln إجابات بصوت واحد.</numerusform>
            <numerusform>لا شيء للإصلاح. %Ln إجابة بصوت واحد.</numerusform>
            <numerusform>لا شيء للإصلاح. %Ln إجابة بصوت واحد.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looked at: greeting and sign-off, tone, length, format, placeholders, personal data, repeats, answers that disagree, facts, language and reading ease. New and changed answers are looked at by themselves.</source>
        <translation>تم النظر في: التحية والخاتمة والنبرة والطول والتنسيق والخانات والبيانات الشخصية والتكرار والإجابات المتعارضة والحقائق واللغة وسهولة القراءة. ويُنظر في الإجابات الجديدة والمتغيرة تلقائيا.</translation>
    </message>
    <message>
        <source>Example %1 of %2</source>
        <translation>المثال %1 من %2</translation>
    </message>
    <message>
        <source>There is nothing to look at.</source>
        <translation>لا يوجد ما يُنظر فيه.</translation>
    </message>
    <message>
        <source>That was the last one; this is the first again.</source>
        <translation>كان ذلك الأخير؛ وهذا هو الأول من جديد.</translation>
    </message>
    <message>
        <source>That was the first one; this is the last.</source>
        <translation>كان ذلك الأول؛ وهذا هو الأخير.</translation>
    </message>
    <message>
        <source>Erased from the history and from all versions.</source>
        <translation>مُحي من السجل ومن كل النسخ.</translation>
    </message>
</context>
<context>
    <name>ui::CheckPanes</name>
    <message>
        <source>No examples yet.</source>
        <translation>لا توجد أمثلة بعد.</translation>
    </message>
    <message>
        <source>Collect some first: there is nothing to check.</source>
        <translation>اجمع بعض الأمثلة أولا: لا يوجد ما يُفحص.</translation>
    </message>
    <message>
        <source>&amp;Mark done and go to next</source>
        <translation>&amp;تم، إلى التالي</translation>
    </message>
    <message>
        <source>&amp;Look at</source>
        <translation>ا&amp;نظر في</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
    <message>
        <source>&amp;What is ignored…</source>
        <translation>&amp;ما يتم تجاهله…</translation>
    </message>
    <message>
        <source>&amp;Go on to Tune</source>
        <translation>المتا&amp;بعة إلى الضبط</translation>
    </message>
    <message>
        <source>&amp;Back to Collect</source>
        <translation>ال&amp;عودة إلى الجمع</translation>
    </message>
    <message>
        <source>Looking at your answers: %1 of %2</source>
        <translation>جار النظر في إجاباتك: %1 من %2</translation>
    </message>
    <message>
        <source>Looking at your answers…</source>
        <translation>جار النظر في إجاباتك…</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a cause and how often it was found</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>ui::ChoiceCard</name>
    <message>
        <source>%1, %2</source>
        <extracomment>A place to tune at, and what stands in its badge: &quot;This computer, free&quot;.</extracomment>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>ui::ClientSheet</name>
    <message>
        <source>Settings for other programs</source>
        <translation>إعدادات لبرامج أخرى</translation>
    </message>
    <message>
        <source>Any program that takes an address in the style of OpenAI can ask the tuned model. Who has the access key can ask it, too.</source>
        <translation>كل برنامج يقبل عنوانا بأسلوب OpenAI يستطيع سؤال النموذج المضبوط. ومن لديه مفتاح الوصول يستطيع سؤاله أيضا.</translation>
    </message>
    <message>
        <source>&amp;Which program?</source>
        <translation>أي &amp;برنامج؟</translation>
    </message>
    <message>
        <source>A chatbot or workflow tool with a form</source>
        <translation>روبوت محادثة أو أداة سير عمل فيها نموذج إدخال</translation>
    </message>
    <message>
        <source>curl, in a terminal</source>
        <translation>curl، في طرفية</translation>
    </message>
    <message>
        <source>Python</source>
        <translation>Python</translation>
    </message>
    <message>
        <source>Settings to copy</source>
        <translation>إعدادات للنسخ</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>إ&amp;غلاق</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>&amp;نسخ</translation>
    </message>
</context>
<context>
    <name>ui::CollectActions</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;نسخ</translation>
    </message>
</context>
<context>
    <name>ui::CollectFlags</name>
    <message>
        <source>That was the last one; this is the first again.</source>
        <translation>كان ذلك الأخير؛ وهذا هو الأول من جديد.</translation>
    </message>
    <message>
        <source>That was the first one; this is the last.</source>
        <translation>كان ذلك الأول؛ وهذا هو الأخير.</translation>
    </message>
    <message>
        <source>There is nothing to look at in this list.</source>
        <translation>لا يوجد ما يُنظر فيه في هذه القائمة.</translation>
    </message>
</context>
<context>
    <name>ui::CollectPage</name>
    <message>
        <source>Gather questions people really asked and the answers you are proud of.</source>
        <translation>اجمع أسئلة طرحها الناس فعلا، والإجابات التي تفخر بها.</translation>
    </message>
    <message>
        <source>Example %1 of %2</source>
        <translation>المثال %1 من %2</translation>
    </message>
    <message>
        <source>No example contains “%1”.</source>
        <translation>لا يحتوي أي مثال على «%1».</translation>
    </message>
    <message>
        <source>There is nothing here.</source>
        <translation>لا شيء هنا.</translation>
    </message>
    <message>
        <source>Only one group was searched.</source>
        <translation>جرى البحث في مجموعة واحدة فقط.</translation>
    </message>
    <message>
        <source>Choose another group, or look at all examples.</source>
        <translation>اختر مجموعة أخرى، أو اعرض كل الأمثلة.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln example(s)</source>
        <translation>
            <numerusform>%Ln مثال</numerusform>
            <numerusform>مثال واحد</numerusform>
            <numerusform>مثالان</numerusform>
            <numerusform>%Ln أمثلة</numerusform>
            <numerusform>%Ln مثالا</numerusform>
            <numerusform>%Ln مثال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unfinished</source>
        <translation>
            <numerusform>%Ln غير منجز</numerusform>
            <numerusform>واحد غير منجز</numerusform>
            <numerusform>اثنان غير منجزين</numerusform>
            <numerusform>%Ln غير منجزة</numerusform>
            <numerusform>%Ln غير منجز</numerusform>
            <numerusform>%Ln غير منجز</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::CollectPanes</name>
    <message>
        <source>No examples yet.</source>
        <translation>لا توجد أمثلة بعد.</translation>
    </message>
    <message>
        <source>Copy two columns from your spreadsheet and paste them here.</source>
        <translation>انسخ عمودين من جدولك والصقهما هنا.</translation>
    </message>
    <message>
        <source>Nothing fits.</source>
        <translation>لا شيء مطابق.</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;لصق</translation>
    </message>
    <message>
        <source>Import a &amp;file…</source>
        <translation>استيراد &amp;ملف…</translation>
    </message>
    <message>
        <source>&amp;Type one</source>
        <translation>&amp;كتابة مثال</translation>
    </message>
    <message>
        <source>&amp;Show all</source>
        <translation>إ&amp;ظهار الكل</translation>
    </message>
</context>
<context>
    <name>ui::CollectTools</name>
    <message>
        <source>&amp;Add example</source>
        <translation>أ&amp;ضف مثالا</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;لصق</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>ا&amp;ستيراد…</translation>
    </message>
    <message>
        <source>S&amp;howing</source>
        <translation>ال&amp;معروض</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>المجموعة</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>لصق</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
</context>
<context>
    <name>ui::CommandPalette</name>
    <message>
        <source>Find a command</source>
        <translation>البحث عن أمر</translation>
    </message>
    <message>
        <source>What would you like to do?</source>
        <translation>ماذا تريد أن تفعل؟</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>الأوامر</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>ui::CompareGoal</name>
    <message>
        <source>More about comparisons</source>
        <translation>المزيد عن المقارنات</translation>
    </message>
    <message>
        <source>&amp;New comparison</source>
        <translation>مقارنة &amp;جديدة</translation>
    </message>
    <message>
        <source>&amp;All comparisons…</source>
        <translation>&amp;كل المقارنات…</translation>
    </message>
    <message>
        <source>&amp;Remove this comparison…</source>
        <translation>إ&amp;زالة هذه المقارنة…</translation>
    </message>
    <message>
        <source>&amp;Start comparing</source>
        <translation>&amp;بدء المقارنة</translation>
    </message>
    <message>
        <source>Ne&amp;xt comparison</source>
        <translation>المقارنة ال&amp;تالية</translation>
    </message>
    <message>
        <source>Space</source>
        <comment>a key</comment>
        <translation>المسافة</translation>
    </message>
    <message>
        <source>See the res&amp;ult</source>
        <translation>عرض ال&amp;نتيجة</translation>
    </message>
    <message>
        <source>Rep&amp;ort for a colleague…</source>
        <translation>ت&amp;قرير لزميل…</translation>
    </message>
    <message>
        <source>P&amp;ut it to work</source>
        <translation>استخدام &amp;النموذج</translation>
    </message>
    <message>
        <source>&amp;Back to the answers</source>
        <translation>ال&amp;عودة إلى الإجابات</translation>
    </message>
</context>
<context>
    <name>ui::ComparePage</name>
    <message>
        <source>Tune first, or compare two house-rule versions now.</source>
        <translation>اضبط أولا، أو قارن الآن بين نسختين من قواعد الأسلوب.</translation>
    </message>
    <message>
        <source>You read two answers to the same question without knowing which is which, and choose the better one. In the end one honest sentence says whether it got better.</source>
        <translation>تقرأ إجابتين عن السؤال نفسه دون أن تعرف مصدر كل منهما، وتختار الأفضل. وفي النهاية تقول جملة صادقة هل تحسن الأمر.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>مقارنة</translation>
    </message>
    <message>
        <source>&amp;Go to Tune</source>
        <translation>ال&amp;ذهاب إلى الضبط</translation>
    </message>
    <message>
        <source>&amp;Compare rules</source>
        <translation>مقارنة &amp;قواعد الأسلوب</translation>
    </message>
    <message>
        <source>See whether it got better.</source>
        <translation>انظر هل تحسن.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>How many pairs of answers were judged: &quot;12 of 24&quot;.</extracomment>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Added as an example to learn from.</source>
        <translation>أُضيف مثالا للتعلم.</translation>
    </message>
    <message>
        <source>Asking was stopped. What is there can be judged, and it can go on.</source>
        <translation>أُوقف طرح الأسئلة. يمكن الحكم على الموجود، ويمكن الاستئناف.</translation>
    </message>
    <message>
        <source>Not every question has been asked yet.</source>
        <translation>لم تُطرح كل الأسئلة بعد.</translation>
    </message>
    <message>
        <source>The next answers are on their way.</source>
        <translation>الإجابات التالية في الطريق.</translation>
    </message>
    <message>
        <source>That was the last one.</source>
        <translation>كانت هذه الأخيرة.</translation>
    </message>
    <message>
        <source>Stop asking first.</source>
        <translation>أوقف طرح الأسئلة أولا.</translation>
    </message>
    <message>
        <source>Remove this comparison?</source>
        <translation>إزالة هذه المقارنة؟</translation>
    </message>
    <message>
        <source>Its answers and votes are removed for good. Your examples and models stay.</source>
        <translation>تُزال إجاباتها وأصواتها نهائيا. وتبقى أمثلتك ونماذجك.</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>إ&amp;بقاؤها</translation>
    </message>
    <message>
        <source>&amp;Remove the comparison</source>
        <translation>إ&amp;زالة المقارنة</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>حفظ التقرير</translation>
    </message>
    <message>
        <source>The report is in “%1”.</source>
        <translation>التقرير في «%1».</translation>
    </message>
    <message>
        <source>The report could not be written.</source>
        <translation>تعذرت كتابة التقرير.</translation>
    </message>
    <message>
        <source>This project can only be read. Make a copy of it to compare.</source>
        <translation>هذا المشروع للقراءة فقط. أنشئ نسخة منه للمقارنة.</translation>
    </message>
    <message>
        <source>You will not see which answer is whose until you have voted.</source>
        <translation>لن ترى صاحب كل إجابة إلا بعد أن تصوّت.</translation>
    </message>
    <message>
        <source>Looking at your examples…</source>
        <translation>جار النظر في أمثلتك…</translation>
    </message>
    <message>
        <source>You do not see which answer is whose until you have voted.</source>
        <translation>لا ترى صاحب كل إجابة إلا بعد أن تصوّت.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>تقرير</translation>
    </message>
</context>
<context>
    <name>ui::CompareSession</name>
    <message>
        <source>Choose two that differ.</source>
        <translation>اختر اثنين مختلفين.</translation>
    </message>
    <message>
        <source>No example is kept aside that the model has not seen. Tuning keeps some aside; or paste new questions.</source>
        <translation>لا يوجد مثال محفوظ للاختبار لم يره النموذج. يحفظ الضبط بعضها؛ أو الصق أسئلة جديدة.</translation>
    </message>
    <message>
        <source>Paste the questions first, one in each line.</source>
        <translation>الصق الأسئلة أولا، سؤالا في كل سطر.</translation>
    </message>
    <message>
        <source>There is no question that the model has not seen.</source>
        <translation>لا يوجد سؤال لم يره النموذج.</translation>
    </message>
</context>
<context>
    <name>ui::ComparisonDigest</name>
    <message>
        <source>Right category</source>
        <translation>الفئة الصحيحة</translation>
    </message>
    <message>
        <source>Wrong category</source>
        <translation>فئة خاطئة</translation>
    </message>
    <message>
        <source>Valid JSON</source>
        <translation>JSON صحيح</translation>
    </message>
    <message>
        <source>No valid JSON</source>
        <translation>JSON غير صحيح</translation>
    </message>
    <message>
        <source>From nowhere: %1</source>
        <comment>facts that nobody gave the model</comment>
        <translation>بلا مصدر: %1</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <comment>facts that the answer should hold</comment>
        <translation>ينقص: %1</translation>
    </message>
</context>
<context>
    <name>ui::ComparisonListSheet</name>
    <message>
        <source>All comparisons</source>
        <translation>كل المقارنات</translation>
    </message>
    <message>
        <source>%1 and %2, %3</source>
        <extracomment>Two models and a date: &quot;Original with house rules and Tuned (number 1), 26.11.26 19:00&quot;.</extracomment>
        <translation>%1 و%2، %3</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>إ&amp;غلاق</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;فتح</translation>
    </message>
</context>
<context>
    <name>ui::ConflictCard</name>
    <message>
        <source>&amp;Both are right</source>
        <translation>&amp;كلاهما صحيح</translation>
    </message>
    <message>
        <source>Keep &amp;this one</source>
        <translation>إبقاء &amp;هذا</translation>
    </message>
    <message>
        <source>Keep this &amp;one</source>
        <translation>إ&amp;بقاء هذا</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>تغيير…</translation>
    </message>
    <message>
        <source>The model would learn both and answer sometimes so, sometimes so. The one that you do not keep goes to “Removed” and can be put back.</source>
        <translation>سيتعلم النموذج الاثنين ويجيب أحيانا هكذا وأحيانا هكذا. ما لا تبقيه ينتقل إلى «المحذوف» ويمكن إرجاعه.</translation>
    </message>
    <message>
        <source>One question, two answers. Which do you want to keep?</source>
        <translation>سؤال واحد وإجابتان. أيهما تريد أن تبقي؟</translation>
    </message>
    <message>
        <source>Nearly the same question, two answers. Which do you want to keep?</source>
        <translation>سؤال يكاد يكون نفسه وإجابتان. أيهما تريد أن تبقي؟</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Example %1</source>
        <translation>المثال %1</translation>
    </message>
    <message>
        <source>Keep example %1</source>
        <translation>إبقاء المثال %1</translation>
    </message>
    <message>
        <source>Change example %1</source>
        <translation>تغيير المثال %1</translation>
    </message>
</context>
<context>
    <name>ui::ConfusionModel</name>
    <message>
        <source>“%1” was right, “%2” came: %3</source>
        <translation>الصحيح «%1»، وجاء «%2»: %3</translation>
    </message>
    <message>
        <source>no label</source>
        <translation>بلا تسمية</translation>
    </message>
</context>
<context>
    <name>ui::ContestantChoice</name>
    <message>
        <source>Tuning %1</source>
        <translation>الضبط %1</translation>
    </message>
    <message>
        <source>Original (%1) with house rules</source>
        <extracomment>%1 is a model.</extracomment>
        <translation>الأصلي (%1) مع قواعد الأسلوب</translation>
    </message>
    <message>
        <source>Original (%1) without house rules</source>
        <extracomment>%1 is a model.</extracomment>
        <translation>الأصلي (%1) دون قواعد الأسلوب</translation>
    </message>
    <message>
        <source>Original (%1) with house rules and your best examples</source>
        <extracomment>%1 is a model.</extracomment>
        <translation>الأصلي (%1) مع قواعد الأسلوب وأفضل أمثلتك</translation>
    </message>
    <message>
        <source>Tuned: %1</source>
        <extracomment>%1 is the name of a tuning.</extracomment>
        <translation>المضبوط: %1</translation>
    </message>
    <message>
        <source>Version of %1 after step %2</source>
        <extracomment>A state that a model was in while it learned; %1 is the name of a tuning.</extracomment>
        <translation>نسخة من %1 بعد الخطوة %2</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <extracomment>%1 is a model, %2 a host on the internet.</extracomment>
        <translation>%1 لدى %2</translation>
    </message>
</context>
<context>
    <name>ui::CostCard</name>
    <message>
        <source>Afterwards it runs here, free.</source>
        <translation>بعد ذلك يعمل هنا مجانا.</translation>
    </message>
    <message>
        <source>Afterwards, keeping it running costs %1 a day (%2), also when nobody asks: %3 a month.</source>
        <translation>بعد ذلك يكلف إبقاؤه متاحا %1 في اليوم (%2)، حتى عندما لا يسأل أحد: %3 في الشهر.</translation>
    </message>
    <message>
        <source>Afterwards it costs nothing while nobody asks.</source>
        <translation>بعد ذلك لا يكلف شيئا ما دام لا يسأل أحد.</translation>
    </message>
    <message>
        <source>once, for tuning</source>
        <translation>مرة واحدة، للضبط</translation>
    </message>
    <message>
        <source>until it is ready</source>
        <translation>حتى يصبح جاهزا</translation>
    </message>
    <message>
        <source>M&amp;ore settings</source>
        <translation>إعدادات أك&amp;ثر</translation>
    </message>
    <message>
        <source>&amp;Delete the files there afterwards</source>
        <translation>ح&amp;ذف الملفات هناك بعد ذلك</translation>
    </message>
    <message>
        <source>Cost and time</source>
        <translation>الكلفة والوقت</translation>
    </message>
    <message>
        <source>&amp;Passes through your examples</source>
        <translation>ال&amp;جولات على أمثلتك</translation>
    </message>
    <message>
        <source>Three suit most projects. More can make it memorise instead of learn.</source>
        <translation>تناسب ثلاث جولات معظم المشاريع. وقد يجعله الأكثر يحفظ بدل أن يتعلم.</translation>
    </message>
    <message>
        <source>What you will know it by</source>
        <translation>الاسم الذي ستعرفه به</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>الا&amp;سم</translation>
    </message>
    <message>
        <source>free</source>
        <comment>costs nothing</comment>
        <translation>مجانا</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>فورا</translation>
    </message>
    <message>
        <source>The file holds the examples to learn from, in the format of OpenAI-style services.</source>
        <translation>يحتوي الملف على الأمثلة التي يُتعلم منها، بصيغة الخدمات الشبيهة بـ OpenAI.</translation>
    </message>
    <message>
        <source>not known</source>
        <comment>a price</comment>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>What it costs is up to whoever runs that address.</source>
        <translation>الكلفة يحددها من يدير ذلك العنوان.</translation>
    </message>
    <message>
        <source>measuring…</source>
        <translation>جار القياس…</translation>
    </message>
    <message>
        <source>not known</source>
        <comment>a time</comment>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Measured on this computer just now, while nothing else needs it.</source>
        <translation>قيس الآن على هذا الحاسوب، ما دام لا يحتاجه شيء آخر.</translation>
    </message>
    <message>
        <source>Needs about %1 of memory; %2 is free.</source>
        <translation>يحتاج نحو %1 من الذاكرة؛ والمتاح %2.</translation>
    </message>
    <message>
        <source>Needs about %1 of memory.</source>
        <translation>يحتاج نحو %1 من الذاكرة.</translation>
    </message>
    <message>
        <source>How long it takes depends on their queue.</source>
        <translation>مدة العملية تتوقف على قائمة الانتظار لديهم.</translation>
    </message>
    <message>
        <source>Prices seen on %1: they may have changed.</source>
        <translation>أسعار قُرئت في %1: ربما تغيرت.</translation>
    </message>
    <message>
        <source>Prices seen on %1.</source>
        <translation>أسعار قُرئت في %1.</translation>
    </message>
</context>
<context>
    <name>ui::CurveTable</name>
    <message>
        <source>Step</source>
        <translation>الخطوة</translation>
    </message>
    <message>
        <source>Pass</source>
        <translation>الجولة</translation>
    </message>
    <message>
        <source>Mistakes on your examples</source>
        <translation>الأخطاء في أمثلتك</translation>
    </message>
    <message>
        <source>Mistakes on unseen examples</source>
        <translation>الأخطاء في أمثلة لم يرها</translation>
    </message>
</context>
<context>
    <name>ui::CurveView</name>
    <message>
        <source>Pass %1, step %2</source>
        <extracomment>A place on the learning curve.</extracomment>
        <translation>الجولة %1، الخطوة %2</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>الخطوة %1</translation>
    </message>
    <message>
        <source>your examples %1</source>
        <translation>أمثلتك %1</translation>
    </message>
    <message>
        <source>unseen examples %1</source>
        <translation>أمثلة لم يرها %1</translation>
    </message>
    <message>
        <source>nothing was told</source>
        <translation>لم يُبلّغ عن شيء</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a read-out</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>Learning curve</source>
        <translation>منحنى التعلم</translation>
    </message>
    <message>
        <source>Many mistakes</source>
        <extracomment>Ends of the upright axis of the learning curve.</extracomment>
        <translation>أخطاء كثيرة</translation>
    </message>
    <message>
        <source>mistakes</source>
        <comment>second line of a label</comment>
        <translation>أخطاء</translation>
    </message>
    <message>
        <source>There is no curve: learning had not begun.</source>
        <translation>لا يوجد منحنى: لم يكن التعلم قد بدأ.</translation>
    </message>
    <message>
        <source>The curve begins with the first step of learning.</source>
        <translation>يبدأ المنحنى مع أول خطوة من التعلم.</translation>
    </message>
    <message>
        <source>Pass %1</source>
        <translation>الجولة %1</translation>
    </message>
    <message>
        <source>Few</source>
        <comment>mistakes</comment>
        <translation>قليلة</translation>
    </message>
    <message>
        <source>now</source>
        <comment>on the learning curve</comment>
        <translation>الآن</translation>
    </message>
    <message>
        <source>Your examples</source>
        <translation>أمثلتك</translation>
    </message>
    <message>
        <source>Check on unseen examples</source>
        <translation>الفحص على أمثلة لم يرها</translation>
    </message>
</context>
<context>
    <name>ui::DropTarget</name>
    <message>
        <source>We can&apos;t read “%1”. Tables (.csv, .xlsx) and training files (.jsonl) can be dropped here.</source>
        <translation>لا نستطيع قراءة «%1». يمكن إفلات الجداول (‎.csv، ‎.xlsx) وملفات التدريب (‎.jsonl) هنا.</translation>
    </message>
    <message>
        <source>We can&apos;t read .%1 files.</source>
        <translation>لا نستطيع قراءة ملفات ‎.%1.</translation>
    </message>
    <message>
        <source>Tables (.csv, .xlsx) and training files (.jsonl) can be dropped here.</source>
        <translation>يمكن إفلات الجداول (‎.csv، ‎.xlsx) وملفات التدريب (‎.jsonl) هنا.</translation>
    </message>
    <message>
        <source>In Numbers choose File &gt; Export To &gt; CSV, then drop that file.</source>
        <translation>اختر في Numbers‏: File &gt; Export To &gt; CSV، ثم أفلت ذلك الملف.</translation>
    </message>
    <message>
        <source>Open it in your spreadsheet program, save it as .xlsx, then drop that file.</source>
        <translation>افتحه في برنامج الجداول واحفظه بصيغة ‎.xlsx، ثم أفلت ذلك الملف.</translation>
    </message>
    <message>
        <source>Copy the questions and answers into two columns of a spreadsheet, then drop that or paste the columns.</source>
        <translation>انسخ الأسئلة والإجابات إلى عمودين في جدول، ثم أفلته هنا أو الصق العمودين.</translation>
    </message>
    <message>
        <source>Unpack it first, then drop the folder.</source>
        <translation>فك ضغطه أولا، ثم أفلت المجلد.</translation>
    </message>
    <message>
        <source>Drop to add examples</source>
        <translation>أفلت لإضافة الأمثلة</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 و%Ln غيره</numerusform>
            <numerusform>%1 وواحد غيره</numerusform>
            <numerusform>%1 واثنان غيره</numerusform>
            <numerusform>%1 و%Ln غيره</numerusform>
            <numerusform>%1 و%Ln غيره</numerusform>
            <numerusform>%1 و%Ln غيره</numerusform>
        </translation>
    </message>
    <message>
        <source>This cannot be added</source>
        <translation>لا يمكن إضافة هذا</translation>
    </message>
    <message>
        <source>Drop to open this project</source>
        <translation>أفلت لفتح هذا المشروع</translation>
    </message>
</context>
<context>
    <name>ui::EditorPane</name>
    <message>
        <source>&amp;Mark done and go to next</source>
        <translation>&amp;تم، إلى التالي</translation>
    </message>
    <message>
        <source>Put &amp;back</source>
        <translation>إ&amp;رجاع</translation>
    </message>
    <message>
        <source>&amp;Erase for good…</source>
        <translation>محو ن&amp;هائي…</translation>
    </message>
    <message>
        <source>Choose an example to read or change it here.</source>
        <translation>اختر مثالا لتقرأه أو تعدله هنا.</translation>
    </message>
</context>
<context>
    <name>ui::ElsewhereCard</name>
    <message>
        <source>Take it elsewhere</source>
        <translation>أخذه إلى مكان آخر</translation>
    </message>
    <message>
        <source>For Ollama or LM Studio</source>
        <translation>لـ Ollama أو LM Studio</translation>
    </message>
    <message>
        <source>Complete model folder</source>
        <translation>مجلد النموذج الكامل</translation>
    </message>
    <message>
        <source>Hand-over sheet</source>
        <translation>ورقة التسليم</translation>
    </message>
    <message>
        <source>Training file and examples</source>
        <translation>ملف التدريب والأمثلة</translation>
    </message>
    <message>
        <source>JSONL or spreadsheet</source>
        <translation>JSONL أو جدول</translation>
    </message>
    <message>
        <source>Progress of writing the model</source>
        <translation>تقدم كتابة النموذج</translation>
    </message>
    <message>
        <source>S&amp;top writing</source>
        <translation>إي&amp;قاف الكتابة</translation>
    </message>
    <message>
        <source>&amp;Half the size (8 bits), nearly as exact…</source>
        <translation>&amp;نصف الحجم (8 بت)، بالدقة نفسها تقريبا…</translation>
    </message>
    <message>
        <source>As &amp;exact as the original (16 bits)…</source>
        <translation>ب&amp;دقة الأصلي (16 بت)…</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>حفظ…</translation>
    </message>
    <message>
        <source>Save: %1</source>
        <extracomment>%1 is what is saved: &quot;Hand-over sheet&quot;.</extracomment>
        <translation>حفظ: %1</translation>
    </message>
    <message>
        <source>only for models on this computer</source>
        <translation>للنماذج على هذا الحاسوب فقط</translation>
    </message>
    <message>
        <source>one file, about %1</source>
        <extracomment>%1 is a size: &quot;8.7 MB&quot;.</extracomment>
        <translation>ملف واحد، نحو %1</translation>
    </message>
    <message>
        <source>for your IT, about %1</source>
        <extracomment>%1 is a size: &quot;16 GB&quot;.</extracomment>
        <translation>لقسم تقنية المعلومات، نحو %1</translation>
    </message>
    <message>
        <source>for your IT, as a web page or PDF</source>
        <translation>لقسم تقنية المعلومات لديكم، كصفحة ويب أو PDF</translation>
    </message>
    <message>
        <source>it is one already</source>
        <translation>هو كذلك بالفعل</translation>
    </message>
</context>
<context>
    <name>ui::ErrorPresenter</name>
    <message>
        <source>&amp;Close</source>
        <translation>إ&amp;غلاق</translation>
    </message>
</context>
<context>
    <name>ui::EventModel</name>
    <message>
        <source>%1  %2</source>
        <extracomment>A time of day and what happened then.</extracomment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>%1, a problem: %2</source>
        <translation>%1، مشكلة: %2</translation>
    </message>
    <message>
        <source>%1, a warning: %2</source>
        <translation>%1، تحذير: %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>ui::ExampleCommands</name>
    <message numerus="yes">
        <source>%Ln example(s) removed. They stay under “Removed” for 30 days.</source>
        <translation>
            <numerusform>تم حذف %Ln مثال. البقاء في «المحذوف» 30 يوما.</numerusform>
            <numerusform>تم حذف مثال واحد. البقاء في «المحذوف» 30 يوما.</numerusform>
            <numerusform>تم حذف مثالين. البقاء في «المحذوف» 30 يوما.</numerusform>
            <numerusform>تم حذف %Ln أمثلة. البقاء في «المحذوف» 30 يوما.</numerusform>
            <numerusform>تم حذف %Ln مثالا. البقاء في «المحذوف» 30 يوما.</numerusform>
            <numerusform>تم حذف %Ln مثال. البقاء في «المحذوف» 30 يوما.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln example(s) put back.</source>
        <translation>
            <numerusform>تم إرجاع %Ln مثال.</numerusform>
            <numerusform>تم إرجاع مثال واحد.</numerusform>
            <numerusform>تم إرجاع مثالين.</numerusform>
            <numerusform>تم إرجاع %Ln أمثلة.</numerusform>
            <numerusform>تم إرجاع %Ln مثالا.</numerusform>
            <numerusform>تم إرجاع %Ln مثال.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Erase %Ln example(s) for good?</source>
        <translation>
            <numerusform>محو %Ln مثال نهائيا؟</numerusform>
            <numerusform>محو مثال واحد نهائيا؟</numerusform>
            <numerusform>محو مثالين نهائيا؟</numerusform>
            <numerusform>محو %Ln أمثلة نهائيا؟</numerusform>
            <numerusform>محو %Ln مثالا نهائيا؟</numerusform>
            <numerusform>محو %Ln مثال نهائيا؟</numerusform>
        </translation>
    </message>
    <message>
        <source>They also disappear from the history and from all versions of this project. Nothing before this moment can be undone afterwards.</source>
        <translation>تختفي أيضا من السجل ومن كل نسخ هذا المشروع. ولا يمكن بعدها التراجع عن أي شيء قبل هذه اللحظة.</translation>
    </message>
    <message>
        <source>&amp;Keep them</source>
        <translation>الإ&amp;بقاء عليها</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Erase %Ln example(s)</source>
        <translation>
            <numerusform>&amp;محو %Ln مثال</numerusform>
            <numerusform>&amp;محو مثال واحد</numerusform>
            <numerusform>&amp;محو مثالين</numerusform>
            <numerusform>&amp;محو %Ln أمثلة</numerusform>
            <numerusform>&amp;محو %Ln مثالا</numerusform>
            <numerusform>&amp;محو %Ln مثال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln example(s) erased for good.</source>
        <translation>
            <numerusform>تم محو %Ln مثال نهائيا.</numerusform>
            <numerusform>تم محو مثال واحد نهائيا.</numerusform>
            <numerusform>تم محو مثالين نهائيا.</numerusform>
            <numerusform>تم محو %Ln أمثلة نهائيا.</numerusform>
            <numerusform>تم محو %Ln مثالا نهائيا.</numerusform>
            <numerusform>تم محو %Ln مثال نهائيا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln example(s) changed.</source>
        <translation>
            <numerusform>تم تغيير %Ln مثال.</numerusform>
            <numerusform>تم تغيير مثال واحد.</numerusform>
            <numerusform>تم تغيير مثالين.</numerusform>
            <numerusform>تم تغيير %Ln أمثلة.</numerusform>
            <numerusform>تم تغيير %Ln مثالا.</numerusform>
            <numerusform>تم تغيير %Ln مثال.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s) changed.</source>
        <translation>
            <numerusform>تم تغيير %Ln ملاحظة.</numerusform>
            <numerusform>تم تغيير ملاحظة واحدة.</numerusform>
            <numerusform>تم تغيير ملاحظتين.</numerusform>
            <numerusform>تم تغيير %Ln ملاحظات.</numerusform>
            <numerusform>تم تغيير %Ln ملاحظة.</numerusform>
            <numerusform>تم تغيير %Ln ملاحظة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copying %Ln example(s)…</source>
        <translation>
            <numerusform>جار نسخ %Ln مثال…</numerusform>
            <numerusform>جار نسخ مثال واحد…</numerusform>
            <numerusform>جار نسخ مثالين…</numerusform>
            <numerusform>جار نسخ %Ln أمثلة…</numerusform>
            <numerusform>جار نسخ %Ln مثالا…</numerusform>
            <numerusform>جار نسخ %Ln مثال…</numerusform>
        </translation>
    </message>
    <message>
        <source>These examples are too long for the clipboard. Export them as a spreadsheet instead.</source>
        <translation>هذه الأمثلة أطول مما تتسع له الحافظة. صدّرها كجدول بدلا من ذلك.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln example(s) copied.</source>
        <translation>
            <numerusform>تم نسخ %Ln مثال.</numerusform>
            <numerusform>تم نسخ مثال واحد.</numerusform>
            <numerusform>تم نسخ مثالين.</numerusform>
            <numerusform>تم نسخ %Ln أمثلة.</numerusform>
            <numerusform>تم نسخ %Ln مثالا.</numerusform>
            <numerusform>تم نسخ %Ln مثال.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ExampleExtras</name>
    <message>
        <source>Reference material</source>
        <translation>مادة مرجعية</translation>
    </message>
    <message>
        <source>Facts that the answer may use: an order, a policy …</source>
        <translation>حقائق يمكن أن تستخدمها الإجابة: طلب، سياسة…</translation>
    </message>
    <message>
        <source>A worse answer</source>
        <translation>إجابة أسوأ</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>For you and your colleagues; the model never sees it.</source>
        <translation>لك ولزملائك؛ لا يراها النموذج أبدا.</translation>
    </message>
    <message>
        <source>&amp;Use this example to</source>
        <translation>ا&amp;ستخدام هذا المثال من أجل</translation>
    </message>
    <message>
        <source>The model learns the cate&amp;gory</source>
        <translation>يتعلم النموذج ال&amp;فئة</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>As the first line of the answer</source>
        <translation>كالسطر الأول من الإجابة</translation>
    </message>
    <message>
        <source>As a field of a JSON answer</source>
        <translation>كحقل في إجابة JSON</translation>
    </message>
    <message>
        <source>This choice holds for all examples of the project.</source>
        <translation>يسري هذا الاختيار على كل أمثلة المشروع.</translation>
    </message>
    <message>
        <source>Add &amp;question and answer</source>
        <translation>إضافة سؤال وإ&amp;جابة</translation>
    </message>
    <message>
        <source>From %1, row %2</source>
        <translation>من %1، الصف %2</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>من %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Remove the worse answer</source>
        <translation>إزالة الإجابة الأسوأ</translation>
    </message>
    <message>
        <source>Add a worse answer</source>
        <translation>إضافة إجابة أسوأ</translation>
    </message>
</context>
<context>
    <name>ui::ExampleForm</name>
    <message>
        <source>Cate&amp;gory</source>
        <translation>ال&amp;فئة</translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation>ال&amp;حالة</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Fewer fie&amp;lds</source>
        <translation>حقول أ&amp;قل</translation>
    </message>
    <message>
        <source>More fie&amp;lds</source>
        <translation>حقول أ&amp;كثر</translation>
    </message>
    <message>
        <source>Reference material, note and use</source>
        <translation>المادة المرجعية والملاحظة والاستخدام</translation>
    </message>
</context>
<context>
    <name>ui::ExampleNavigator</name>
    <message>
        <source>Everything shown here is done.</source>
        <translation>كل ما يظهر هنا تم.</translation>
    </message>
    <message>
        <source>Go to number</source>
        <translation>الانتقال إلى رقم</translation>
    </message>
    <message>
        <source>Number of the example, 1 to %1:</source>
        <translation>رقم المثال، من 1 إلى %1:</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>ا&amp;نتقال</translation>
    </message>
    <message>
        <source>&amp;Stay</source>
        <translation>&amp;بقاء</translation>
    </message>
</context>
<context>
    <name>ui::ExamplePreview</name>
    <message>
        <source>The first examples</source>
        <translation>الأمثلة الأولى</translation>
    </message>
</context>
<context>
    <name>ui::ExamplePreviewModel</name>
    <message>
        <source>Already here</source>
        <translation>موجود من قبل</translation>
    </message>
    <message>
        <source>New</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>What they wrote</source>
        <translation>ماذا كتبوا</translation>
    </message>
    <message>
        <source>What we answer</source>
        <translation>بماذا نجيب</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
</context>
<context>
    <name>ui::ExampleTableModel</name>
    <message>
        <source>Removed</source>
        <translation>المحذوف</translation>
    </message>
    <message>
        <source>Row %1</source>
        <extracomment>Read out for a cell of the first column; %1 is the number of the row.</extracomment>
        <translation>الصف %1</translation>
    </message>
    <message>
        <source>%1, row %2, still loading</source>
        <extracomment>Read out for a cell: %1 name of the column, %2 number of the row.</extracomment>
        <translation>%1، الصف %2، ما زال يُحمّل</translation>
    </message>
    <message>
        <source>empty</source>
        <extracomment>Read out for a cell without text.</extracomment>
        <translation>فارغ</translation>
    </message>
    <message>
        <source>%1, row %2, %3</source>
        <extracomment>Read out for a cell: %1 name of the column, %2 number of the row, %3 the text in it.</extracomment>
        <translation>%1، الصف %2، %3</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>#</source>
        <extracomment>Header of the column with the numbers of the rows.</extracomment>
        <translation>#</translation>
    </message>
    <message>
        <source>What they wrote</source>
        <translation>ماذا كتبوا</translation>
    </message>
    <message>
        <source>What we answer</source>
        <translation>بماذا نجيب</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Behind the text of an answer: %n things to look at, %1 the first of them, &quot;Greeting&quot;.</extracomment>
        <translation>%1، %2</translation>
    </message>
    <message numerus="yes">
        <source>%n flag(s): %1</source>
        <translation>
            <numerusform>%n ملاحظة: %1</numerusform>
            <numerusform>ملاحظة واحدة: %1</numerusform>
            <numerusform>ملاحظتان: %1</numerusform>
            <numerusform>%n ملاحظات: %1</numerusform>
            <numerusform>%n ملاحظة: %1</numerusform>
            <numerusform>%n ملاحظة: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ExampleTableView</name>
    <message>
        <source>Examples</source>
        <translation>الأمثلة</translation>
    </message>
</context>
<context>
    <name>ui::ExportProblems</name>
    <message>
        <source>&amp;Leave it out</source>
        <translation>ا&amp;ستبعاده</translation>
    </message>
    <message>
        <source>What stands in the way</source>
        <translation>ما يمنع ذلك</translation>
    </message>
    <message numerus="yes">
        <source>%Ln example(s) cannot go into this file as they are.</source>
        <translation>
            <numerusform>لا يمكن أن تدخل هذا الملف كما هي: %Ln مثال.</numerusform>
            <numerusform>لا يمكن أن تدخل هذا الملف كما هي: مثال واحد.</numerusform>
            <numerusform>لا يمكن أن تدخل هذا الملف كما هي: مثالان.</numerusform>
            <numerusform>لا يمكن أن تدخل هذا الملف كما هي: %Ln أمثلة.</numerusform>
            <numerusform>لا يمكن أن تدخل هذا الملف كما هي: %Ln مثالا.</numerusform>
            <numerusform>لا يمكن أن تدخل هذا الملف كما هي: %Ln مثال.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This file cannot hold everything: %Ln note(s).</source>
        <translation>
            <numerusform>لا يتسع هذا الملف لكل شيء: %Ln ملاحظة.</numerusform>
            <numerusform>لا يتسع هذا الملف لكل شيء: ملاحظة واحدة.</numerusform>
            <numerusform>لا يتسع هذا الملف لكل شيء: ملاحظتان.</numerusform>
            <numerusform>لا يتسع هذا الملف لكل شيء: %Ln ملاحظات.</numerusform>
            <numerusform>لا يتسع هذا الملف لكل شيء: %Ln ملاحظة.</numerusform>
            <numerusform>لا يتسع هذا الملف لكل شيء: %Ln ملاحظة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Leave &amp;all %Ln out</source>
        <translation>
            <numerusform>استبعاد ال&amp;كل (%Ln)</numerusform>
            <numerusform>استبعاد ال&amp;كل (%Ln)</numerusform>
            <numerusform>استبعاد ال&amp;كل (%Ln)</numerusform>
            <numerusform>استبعاد ال&amp;كل (%Ln)</numerusform>
            <numerusform>استبعاد ال&amp;كل (%Ln)</numerusform>
            <numerusform>استبعاد ال&amp;كل (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Go to example %1</source>
        <translation>ال&amp;انتقال إلى المثال %1</translation>
    </message>
</context>
<context>
    <name>ui::ExportScanner</name>
    <message>
        <source>Example %1: %2</source>
        <translation>المثال %1: %2</translation>
    </message>
</context>
<context>
    <name>ui::ExportSheet</name>
    <message>
        <source>Export examples</source>
        <translation>تصدير الأمثلة</translation>
    </message>
    <message>
        <source>Nothing is written before you say where to.</source>
        <translation>لن يكتب شيء قبل أن تحدد المكان.</translation>
    </message>
    <message>
        <source>What &amp;for?</source>
        <translation>لما&amp;ذا؟</translation>
    </message>
    <message>
        <source>C&amp;hange…</source>
        <translation>تغ&amp;يير…</translation>
    </message>
    <message>
        <source>&amp;Which examples?</source>
        <translation>أي &amp;أمثلة؟</translation>
    </message>
    <message>
        <source>&amp;Kept aside for testing</source>
        <translation>محفوظ لل&amp;اختبار</translation>
    </message>
    <message>
        <source>The first &amp;lines of the file</source>
        <translation>ال&amp;سطور الأولى من الملف</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln</source>
        <translation>
            <numerusform>الكل: %Ln مثال</numerusform>
            <numerusform>الكل: مثال واحد</numerusform>
            <numerusform>الكل: مثالان</numerusform>
            <numerusform>الكل: %Ln أمثلة</numerusform>
            <numerusform>الكل: %Ln مثالا</numerusform>
            <numerusform>الكل: %Ln مثال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %Ln shown</source>
        <translation>
            <numerusform>الظاهر: %Ln مثال</numerusform>
            <numerusform>الظاهر: مثال واحد</numerusform>
            <numerusform>الظاهر: مثالان</numerusform>
            <numerusform>الظاهر: %Ln أمثلة</numerusform>
            <numerusform>الظاهر: %Ln مثالا</numerusform>
            <numerusform>الظاهر: %Ln مثال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %Ln selected</source>
        <translation>
            <numerusform>المحدد: %Ln مثال</numerusform>
            <numerusform>المحدد: مثال واحد</numerusform>
            <numerusform>المحدد: مثالان</numerusform>
            <numerusform>المحدد: %Ln أمثلة</numerusform>
            <numerusform>المحدد: %Ln مثالا</numerusform>
            <numerusform>المحدد: %Ln مثال</numerusform>
        </translation>
    </message>
    <message>
        <source>Texts that a spreadsheet would take for a formula are written so that they stay texts.</source>
        <translation>تُكتب النصوص التي يظنها برنامج الجداول معادلات بحيث تبقى نصوصا.</translation>
    </message>
    <message numerus="yes">
        <source>Leave %Ln out</source>
        <translation>
            <numerusform>استبعاد %Ln مثال</numerusform>
            <numerusform>استبعاد مثال واحد</numerusform>
            <numerusform>استبعاد مثالين</numerusform>
            <numerusform>استبعاد %Ln أمثلة</numerusform>
            <numerusform>استبعاد %Ln مثالا</numerusform>
            <numerusform>استبعاد %Ln مثال</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>استبعادها</translation>
    </message>
    <message>
        <source>Only those</source>
        <translation>هذه فقط</translation>
    </message>
    <message>
        <source>Include everything</source>
        <translation>تضمين الكل</translation>
    </message>
    <message>
        <source>Looking at %1 of %2…</source>
        <translation>جار النظر في %1 من %2…</translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <translation>&amp;فتح المجلد</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>إ&amp;غلاق</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Export %Ln example(s)…</source>
        <translation>
            <numerusform>&amp;تصدير %Ln مثال…</numerusform>
            <numerusform>&amp;تصدير مثال واحد…</numerusform>
            <numerusform>&amp;تصدير مثالين…</numerusform>
            <numerusform>&amp;تصدير %Ln أمثلة…</numerusform>
            <numerusform>&amp;تصدير %Ln مثالا…</numerusform>
            <numerusform>&amp;تصدير %Ln مثال…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Export %Ln example(s)</source>
        <translation>
            <numerusform>&amp;تصدير %Ln مثال</numerusform>
            <numerusform>&amp;تصدير مثال واحد</numerusform>
            <numerusform>&amp;تصدير مثالين</numerusform>
            <numerusform>&amp;تصدير %Ln أمثلة</numerusform>
            <numerusform>&amp;تصدير %Ln مثالا</numerusform>
            <numerusform>&amp;تصدير %Ln مثال</numerusform>
        </translation>
    </message>
    <message>
        <source>Complete these examples or leave them out first.</source>
        <translation>أكمل هذه الأمثلة أو استبعدها أولا.</translation>
    </message>
    <message>
        <source>There is no example to export with these choices.</source>
        <translation>لا يوجد مثال للتصدير بهذه الاختيارات.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out</source>
        <translation>
            <numerusform>المستبعد: %Ln مثال</numerusform>
            <numerusform>المستبعد: مثال واحد</numerusform>
            <numerusform>المستبعد: مثالان</numerusform>
            <numerusform>المستبعد: %Ln أمثلة</numerusform>
            <numerusform>المستبعد: %Ln مثالا</numerusform>
            <numerusform>المستبعد: %Ln مثال</numerusform>
        </translation>
    </message>
    <message>
        <source>examples</source>
        <translation>أمثلة</translation>
    </message>
    <message>
        <source>To %1</source>
        <translation>إلى %1</translation>
    </message>
    <message>
        <source>Writing %1 of %2…</source>
        <translation>جار كتابة %1 من %2…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln example(s) in %1</source>
        <translation>
            <numerusform>%Ln مثال في %1</numerusform>
            <numerusform>مثال واحد في %1</numerusform>
            <numerusform>مثالان في %1</numerusform>
            <numerusform>%Ln أمثلة في %1</numerusform>
            <numerusform>%Ln مثالا في %1</numerusform>
            <numerusform>%Ln مثال في %1</numerusform>
        </translation>
    </message>
    <message>
        <source>You find the file in %1.</source>
        <translation>تجد الملف في %1.</translation>
    </message>
    <message>
        <source>The file is complete.</source>
        <translation>اكتمل الملف.</translation>
    </message>
    <message>
        <source>Stopped. No file was written.</source>
        <translation>تم الإيقاف. لم يُكتب أي ملف.</translation>
    </message>
    <message>
        <source>Also write &amp;what else came with them: %1 and others</source>
        <translation>اكتب أيضا &amp;ما جاء معها: %1 وغيرها</translation>
    </message>
    <message>
        <source>Also write &amp;what else came with them: %1</source>
        <translation>اكتب أيضا &amp;ما جاء معها: %1</translation>
    </message>
</context>
<context>
    <name>ui::FileChoices</name>
    <message>
        <source>All languages (UTF-8)</source>
        <translation>كل اللغات (UTF-8)</translation>
    </message>
    <message>
        <source>Western European (Windows)</source>
        <translation>أوروبا الغربية (Windows)</translation>
    </message>
    <message>
        <source>Central European (Windows)</source>
        <translation>أوروبا الوسطى (Windows)</translation>
    </message>
    <message>
        <source>Cyrillic (Windows)</source>
        <translation>السيريلية (Windows)</translation>
    </message>
    <message>
        <source>Greek (Windows)</source>
        <translation>اليونانية (Windows)</translation>
    </message>
    <message>
        <source>Turkish (Windows)</source>
        <translation>التركية (Windows)</translation>
    </message>
    <message>
        <source>Hebrew (Windows)</source>
        <translation>العبرية (Windows)</translation>
    </message>
    <message>
        <source>Arabic (Windows)</source>
        <translation>العربية (Windows)</translation>
    </message>
    <message>
        <source>Baltic (Windows)</source>
        <translation>البلطيقية (Windows)</translation>
    </message>
    <message>
        <source>Western European (old Mac)</source>
        <translation>أوروبا الغربية (Mac قديم)</translation>
    </message>
    <message>
        <source>Japanese (Shift JIS)</source>
        <translation>اليابانية (Shift JIS)</translation>
    </message>
    <message>
        <source>Chinese, simplified (GB 18030)</source>
        <translation>الصينية المبسطة (GB 18030)</translation>
    </message>
    <message>
        <source>Chinese, traditional (Big5)</source>
        <translation>الصينية التقليدية (Big5)</translation>
    </message>
    <message>
        <source>Korean (EUC-KR)</source>
        <translation>الكورية (EUC-KR)</translation>
    </message>
    <message>
        <source>All languages (UTF-16, Windows)</source>
        <translation>كل اللغات (UTF-16، Windows)</translation>
    </message>
    <message>
        <source>All languages (UTF-16, big endian)</source>
        <translation>كل اللغات (UTF-16، big endian)</translation>
    </message>
    <message>
        <source>Commas</source>
        <translation>فواصل</translation>
    </message>
    <message>
        <source>Semicolons</source>
        <translation>فواصل منقوطة</translation>
    </message>
    <message>
        <source>Tabs</source>
        <translation>علامات جدولة</translation>
    </message>
    <message>
        <source>Vertical bars</source>
        <translation>خطوط عمودية</translation>
    </message>
    <message>
        <source>The &amp;first row names the columns</source>
        <translation>ال&amp;صف الأول يسمي الأعمدة</translation>
    </message>
    <message>
        <source>&amp;Worksheet</source>
        <translation>ورقة ال&amp;عمل</translation>
    </message>
    <message>
        <source>&amp;Columns are separated by</source>
        <translation>ي&amp;فصل بين الأعمدة</translation>
    </message>
    <message>
        <source>&amp;Letters are stored as</source>
        <translation>خُزنت ال&amp;حروف بترميز</translation>
    </message>
    <message>
        <source>The file is in an older format, so some letters may be wrong. Does this look right: “%1”? If not, choose another way to read the letters.</source>
        <translation>الملف بصيغة قديمة، لذلك قد تكون بعض الحروف خاطئة. هل يبدو هذا صحيحا: «%1»؟ إن لم يكن كذلك فاختر طريقة أخرى لقراءة الحروف.</translation>
    </message>
</context>
<context>
    <name>ui::FindingMenu</name>
    <message>
        <source>I&amp;gnore here</source>
        <translation>ت&amp;جاهل هنا</translation>
    </message>
    <message>
        <source>Neve&amp;r check this</source>
        <translation>عدم &amp;فحص هذا أبدا</translation>
    </message>
    <message numerus="yes">
        <source>Fix &amp;all %n like this…</source>
        <translation>
            <numerusform>إصلاح ال&amp;كل (%n)…</numerusform>
            <numerusform>إصلاح ال&amp;موضع الوحيد…</numerusform>
            <numerusform>إصلاح ال&amp;موضعين…</numerusform>
            <numerusform>إصلاح ال&amp;كل (%n)…</numerusform>
            <numerusform>إصلاح ال&amp;كل (%n)…</numerusform>
            <numerusform>إصلاح ال&amp;كل (%n)…</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Fix: %1</source>
        <translation>إ&amp;صلاح: %1</translation>
    </message>
    <message>
        <source>Use instead: %1</source>
        <translation>استخدام بدلا منه: %1</translation>
    </message>
    <message>
        <source>Ignore “%1” in this &amp;example</source>
        <translation>تجاهل «%1» في هذا ال&amp;مثال</translation>
    </message>
    <message>
        <source>Ignore “%1” in the &amp;category “%2”</source>
        <translation>تجاهل «%1» في ال&amp;فئة «%2»</translation>
    </message>
    <message>
        <source>Change the text yourself: nothing else can be done here</source>
        <translation>غيّر النص بنفسك: لا يمكن فعل شيء آخر هنا</translation>
    </message>
</context>
<context>
    <name>ui::FindingModel</name>
    <message>
        <source>Example %1</source>
        <translation>المثال %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>No change is suggested</source>
        <translation>لا يوجد تغيير مقترح</translation>
    </message>
    <message>
        <source>#</source>
        <comment>number of the example</comment>
        <translation>#</translation>
    </message>
    <message numerus="yes">
        <source>The %n place(s)</source>
        <translation>
            <numerusform>المواضع (%n)</numerusform>
            <numerusform>الموضع الواحد</numerusform>
            <numerusform>الموضعان</numerusform>
            <numerusform>المواضع (%n)</numerusform>
            <numerusform>المواضع (%n)</numerusform>
            <numerusform>المواضع (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Would become</source>
        <translation>سيصبح</translation>
    </message>
</context>
<context>
    <name>ui::FindingTable</name>
    <message>
        <source>Where it was found</source>
        <translation>أين وُجد</translation>
    </message>
</context>
<context>
    <name>ui::FixAllSheet</name>
    <message>
        <source>Just a moment…</source>
        <translation>لحظة من فضلك…</translation>
    </message>
    <message>
        <source>Changes that would be made</source>
        <translation>التغييرات التي ستُجرى</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>إ&amp;لغاء</translation>
    </message>
    <message>
        <source>There is nothing left to change here.</source>
        <translation>لم يبق ما يُغيّر هنا.</translation>
    </message>
    <message>
        <source>Every change is listed. Take away the tick where the text is to stay as it is. All of it is one step that you can undo, and the project as it is now is kept as a version.</source>
        <translation>كل تغيير مذكور هنا. أزل العلامة حيث يجب أن يبقى النص كما هو. هذا كله خطوة واحدة يمكنك التراجع عنها، ويُحفظ المشروع كما هو الآن نسخة.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) cannot be changed here: the text is another by now.</source>
        <translation>
            <numerusform>لا يمكن تغيير %n موضع هنا: تغير النص في هذه الأثناء.</numerusform>
            <numerusform>لا يمكن تغيير موضع واحد هنا: تغير النص في هذه الأثناء.</numerusform>
            <numerusform>لا يمكن تغيير موضعين هنا: تغير النص في هذه الأثناء.</numerusform>
            <numerusform>لا يمكن تغيير %n مواضع هنا: تغير النص في هذه الأثناء.</numerusform>
            <numerusform>لا يمكن تغيير %n موضعا هنا: تغير النص في هذه الأثناء.</numerusform>
            <numerusform>لا يمكن تغيير %n موضع هنا: تغير النص في هذه الأثناء.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>C&amp;hange %n example(s)</source>
        <translation>
            <numerusform>ت&amp;غيير %n مثال</numerusform>
            <numerusform>ت&amp;غيير مثال واحد</numerusform>
            <numerusform>ت&amp;غيير مثالين</numerusform>
            <numerusform>ت&amp;غيير %n أمثلة</numerusform>
            <numerusform>ت&amp;غيير %n مثالا</numerusform>
            <numerusform>ت&amp;غيير %n مثال</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to change</source>
        <translation>لا يوجد ما يُغيّر</translation>
    </message>
    <message>
        <source>&amp;Erase what is replaced from the history and from all versions, too</source>
        <translation>م&amp;حو ما يُستبدل من السجل ومن كل النسخ أيضا</translation>
    </message>
    <message>
        <source>A file that is passed on then holds it nowhere. Nothing before this moment can be undone afterwards.</source>
        <translation>فلا يحتويه بعد ذلك أي ملف يُسلَّم. ولا يمكن بعدها التراجع عن شيء قبل هذه اللحظة.</translation>
    </message>
    <message>
        <source>Every change is listed. Take away the tick where the text is to stay as it is. What is replaced also disappears from the history and from all versions of this project, so nothing before this moment can be undone afterwards.</source>
        <translation>كل تغيير مذكور. أزل العلامة حيث يجب أن يبقى النص كما هو. ويختفي ما يُستبدل أيضا من السجل ومن كل نسخ هذا المشروع، فلا يمكن بعدها التراجع عن شيء قبل هذه اللحظة.</translation>
    </message>
</context>
<context>
    <name>ui::FlagCards</name>
    <message>
        <source>What to look at in this example</source>
        <translation>ما يُنظر فيه في هذا المثال</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to look at here</source>
        <translation>
            <numerusform>%n موضع للنظر فيه هنا</numerusform>
            <numerusform>موضع واحد للنظر فيه هنا</numerusform>
            <numerusform>موضعان للنظر فيهما هنا</numerusform>
            <numerusform>%n مواضع للنظر فيها هنا</numerusform>
            <numerusform>%n موضعا للنظر فيها هنا</numerusform>
            <numerusform>%n موضع للنظر فيها هنا</numerusform>
        </translation>
    </message>
    <message>
        <source>F8 next</source>
        <translation>F8 التالي</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>إصلاح</translation>
    </message>
    <message>
        <source>Fix: %1</source>
        <translation>إصلاح: %1</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>Ignore: %1</source>
        <translation>تجاهل: %1</translation>
    </message>
    <message>
        <source>%1 of %2 · F8 next</source>
        <translation>%1 من %2 · F8 التالي</translation>
    </message>
</context>
<context>
    <name>ui::FormatList</name>
    <message>
        <source>What the file is for</source>
        <translation>الغرض من الملف</translation>
    </message>
</context>
<context>
    <name>ui::GroupList</name>
    <message>
        <source>Groups</source>
        <translation>المجموعات</translation>
    </message>
</context>
<context>
    <name>ui::GroupModel</name>
    <message>
        <source>Groups</source>
        <translation>المجموعات</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>للإنجاز</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>للمراجعة</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Kept for testing</source>
        <translation>محفوظ للاختبار</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>المحذوف</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln example(s)</source>
        <extracomment>Read out for an entry of the group list: %1 its name, %Ln how many examples it holds.</extracomment>
        <translation>
            <numerusform>%1، لا أمثلة</numerusform>
            <numerusform>%1، مثال واحد</numerusform>
            <numerusform>%1، مثالان</numerusform>
            <numerusform>%1، %Ln أمثلة</numerusform>
            <numerusform>%1، %Ln مثالا</numerusform>
            <numerusform>%1، %Ln مثال</numerusform>
        </translation>
    </message>
    <message>
        <source>Needs work</source>
        <translation>يحتاج إلى عمل</translation>
    </message>
</context>
<context>
    <name>ui::GuideSheet</name>
    <message>
        <source>Is tuning right for me?</source>
        <translation>هل الضبط مناسب لي؟</translation>
    </message>
    <message>
        <source>Seven short questions, about a minute. Nothing is sent.</source>
        <translation>سبعة أسئلة قصيرة، نحو دقيقة. لا يُرسل شيء.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>إ&amp;غلاق</translation>
    </message>
    <message>
        <source>&amp;See what we advise</source>
        <translation>ا&amp;عرض نصيحتنا</translation>
    </message>
    <message>
        <source>&amp;Back to the questions</source>
        <translation>ال&amp;رجوع إلى الأسئلة</translation>
    </message>
    <message>
        <source>&amp;1. What is wrong today?</source>
        <translation>&amp;1. ما الخطأ اليوم؟</translation>
    </message>
    <message>
        <source>Wrong or outdated facts</source>
        <translation>حقائق خاطئة أو قديمة</translation>
    </message>
    <message>
        <source>The facts are right, but not the tone or the format</source>
        <translation>الحقائق صحيحة، لكن النبرة أو الشكل ليسا كذلك</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>كلاهما</translation>
    </message>
    <message>
        <source>Nothing was tried yet</source>
        <translation>لم يُجرّب شيء بعد</translation>
    </message>
    <message>
        <source>&amp;2. Do the facts change more often than monthly?</source>
        <translation>&amp;2. هل تتغير الحقائق أكثر من مرة في الشهر؟</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>&amp;3. Have you tried written house rules with three to five examples?</source>
        <translation>&amp;3. هل جرّبت قواعد أسلوب مكتوبة مع ثلاثة إلى خمسة أمثلة؟</translation>
    </message>
    <message>
        <source>&amp;4. How many good answers could you collect?</source>
        <translation>&amp;4. كم إجابة جيدة تستطيع أن تجمع؟</translation>
    </message>
    <message>
        <source>Fewer than 10</source>
        <translation>أقل من 10</translation>
    </message>
    <message>
        <source>10 to 49</source>
        <translation>من 10 إلى 49</translation>
    </message>
    <message>
        <source>50 or more</source>
        <translation>50 أو أكثر</translation>
    </message>
    <message>
        <source>&amp;5. Must every answer be provably correct (law, money, health)?</source>
        <translation>&amp;5. هل يجب أن تكون صحة كل إجابة قابلة للإثبات (قانون، مال، صحة)؟</translation>
    </message>
    <message>
        <source>&amp;6. How many answers a month?</source>
        <translation>&amp;6. كم إجابة في الشهر؟</translation>
    </message>
    <message>
        <source>Under 100</source>
        <translation>أقل من 100</translation>
    </message>
    <message>
        <source>Up to 1,000</source>
        <translation>حتى 1000</translation>
    </message>
    <message>
        <source>More</source>
        <translation>أكثر</translation>
    </message>
    <message>
        <source>&amp;7. Does the model manage it at all when you show it five good examples?</source>
        <translation>&amp;7. هل يستطيع النموذج ذلك أصلا عندما تعرض عليه خمسة أمثلة جيدة؟</translation>
    </message>
    <message>
        <source>Sometimes</source>
        <translation>أحيانا</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>أبدا</translation>
    </message>
    <message>
        <source>Not tried</source>
        <translation>لم يُجرّب</translation>
    </message>
    <message>
        <source>A person has to check every answer.</source>
        <translation>يجب أن يراجع شخص كل إجابة.</translation>
    </message>
    <message>
        <source>Why we say so</source>
        <translation>لماذا نقول ذلك</translation>
    </message>
    <message>
        <source>• %1</source>
        <extracomment>One of several reasons.</extracomment>
        <translation>• %1</translation>
    </message>
    <message>
        <source>What Attune offers</source>
        <translation>ما يقدمه Attune</translation>
    </message>
    <message>
        <source>Choose otherwise</source>
        <translation>اختيار غير ذلك</translation>
    </message>
    <message>
        <source>You can do any of these all the same: %1. No step is locked.</source>
        <extracomment>%1 lists the results that were not advised.</extracomment>
        <translation>يمكنك فعل أي من هذه رغم ذلك: %1. لا خطوة مقفلة.</translation>
    </message>
    <message>
        <source>Looking at your project…</source>
        <translation>جار النظر في مشروعك…</translation>
    </message>
    <message>
        <source>Your project could not be looked at. %1</source>
        <translation>تعذر النظر في مشروعك. %1</translation>
    </message>
    <message>
        <source>What your project says</source>
        <translation>ماذا يقول مشروعك</translation>
    </message>
</context>
<context>
    <name>ui::HistorySheet</name>
    <message>
        <source>Before an import</source>
        <translation>قبل استيراد</translation>
    </message>
    <message>
        <source>Before fixing several</source>
        <translation>قبل إصلاح عدة أمثلة</translation>
    </message>
    <message>
        <source>Used for tuning</source>
        <translation>استُخدمت للضبط</translation>
    </message>
    <message>
        <source>Daily</source>
        <translation>يومية</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>تلقائية</translation>
    </message>
    <message>
        <source>History and versions</source>
        <translation>السجل والنسخ</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>ما جرى</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>النسخ</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>النسخة</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>الأمثلة</translation>
    </message>
    <message>
        <source>&amp;Undo the last</source>
        <translation>&amp;تراجع عن الأخير</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>إ&amp;عادة</translation>
    </message>
    <message>
        <source>A version is the whole project as it was. Going back opens it as a new project beside this one.</source>
        <translation>النسخة هي المشروع كله كما كان. الرجوع يفتحها كمشروع جديد بجانب هذا.</translation>
    </message>
    <message>
        <source>&amp;Go back to this version…</source>
        <translation>ال&amp;رجوع إلى هذه النسخة…</translation>
    </message>
    <message>
        <source>&amp;Name this version…</source>
        <translation>تس&amp;مية هذه النسخة…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>إ&amp;غلاق</translation>
    </message>
    <message>
        <source>%1 (undone)</source>
        <translation>%1 (تم التراجع عنه)</translation>
    </message>
</context>
<context>
    <name>ui::IgnoredSheet</name>
    <message>
        <source>%1, in example %2</source>
        <translation>%1، في المثال %2</translation>
    </message>
    <message>
        <source>%1, in the category “%2”</source>
        <translation>%1، في الفئة «%2»</translation>
    </message>
    <message>
        <source>%1, everywhere</source>
        <translation>%1، في كل مكان</translation>
    </message>
    <message>
        <source>%1: may stay mixed</source>
        <translation>%1: يمكن أن يبقى متفاوتا</translation>
    </message>
    <message>
        <source>%1 (%2): may stay mixed</source>
        <translation>%1 (%2): يمكن أن يبقى متفاوتا</translation>
    </message>
    <message>
        <source>%1, in example %2 (no longer there)</source>
        <translation>%1، في المثال %2 (لم يعد موجودا)</translation>
    </message>
    <message>
        <source>%1, in example %2: “%3”</source>
        <translation>%1، في المثال %2: «%3»</translation>
    </message>
    <message>
        <source>What is ignored</source>
        <translation>ما يتم تجاهله</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>إ&amp;غلاق</translation>
    </message>
    <message>
        <source>&amp;Look at it again</source>
        <translation>إعادة ال&amp;نظر فيه</translation>
    </message>
    <message>
        <source>&amp;Accept everything that is here now</source>
        <translation>&amp;قبول كل ما هو موجود الآن</translation>
    </message>
    <message>
        <source>Switched off: %1</source>
        <translation>متوقف: %1</translation>
    </message>
    <message numerus="yes">
        <source>Accepted as it was: %n place(s)</source>
        <translation>
            <numerusform>قُبل كما كان: %n موضع</numerusform>
            <numerusform>قُبل كما كان: موضع واحد</numerusform>
            <numerusform>قُبل كما كان: موضعان</numerusform>
            <numerusform>قُبل كما كان: %n مواضع</numerusform>
            <numerusform>قُبل كما كان: %n موضعا</numerusform>
            <numerusform>قُبل كما كان: %n موضع</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is ignored. What you ignore is listed here and can be looked at again at any time.</source>
        <translation>لا شيء متجاهَل. ما تتجاهله يُسرد هنا ويمكن إعادة النظر فيه في أي وقت.</translation>
    </message>
    <message>
        <source>A place is ignored until its text changes; a check that is switched off, until you look at it again.</source>
        <translation>يُتجاهل الموضع حتى يتغير نصه؛ ويُتجاهل الفحص المتوقف حتى تعيد النظر فيه.</translation>
    </message>
</context>
<context>
    <name>ui::ImportSheet</name>
    <message>
        <source>What you pasted</source>
        <translation>ما لصقته</translation>
    </message>
    <message numerus="yes">
        <source>Reading %Ln file(s)…</source>
        <translation>
            <numerusform>جار قراءة %Ln ملف…</numerusform>
            <numerusform>جار قراءة ملف واحد…</numerusform>
            <numerusform>جار قراءة ملفين…</numerusform>
            <numerusform>جار قراءة %Ln ملفات…</numerusform>
            <numerusform>جار قراءة %Ln ملفا…</numerusform>
            <numerusform>جار قراءة %Ln ملف…</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading what you copied…</source>
        <translation>جار قراءة ما نسخته…</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>جار قراءة %1…</translation>
    </message>
    <message>
        <source>Add examples</source>
        <translation>إضافة أمثلة</translation>
    </message>
    <message>
        <source>F&amp;ile</source>
        <translation>ال&amp;ملف</translation>
    </message>
    <message>
        <source>Make this the house r&amp;ules of the project:</source>
        <translation>جعلها &amp;قواعد أسلوب المشروع:</translation>
    </message>
    <message>
        <source>&amp;This is how they will look</source>
        <translation>هكذا &amp;ستبدو</translation>
    </message>
    <message>
        <source>Nothing is added before you say so.</source>
        <translation>لا يُضاف شيء قبل أن توافق.</translation>
    </message>
    <message>
        <source>This could not be read. Nothing was added.</source>
        <translation>تعذرت قراءة هذا. لم يُضف شيء.</translation>
    </message>
    <message>
        <source>Make this the house r&amp;ules of the project: %1</source>
        <translation>جعلها &amp;قواعد أسلوب المشروع: %1</translation>
    </message>
    <message>
        <source>Replace the house r&amp;ules of the project with: %1</source>
        <translation>استبدال &amp;قواعد أسلوب المشروع بـ: %1</translation>
    </message>
    <message numerus="yes">
        <source>Move reference &amp;material out of %Ln question(s) into its own field</source>
        <translation>
            <numerusform>نقل المادة المر&amp;جعية من %Ln سؤال إلى حقل خاص بها</numerusform>
            <numerusform>نقل المادة المر&amp;جعية من سؤال واحد إلى حقل خاص بها</numerusform>
            <numerusform>نقل المادة المر&amp;جعية من سؤالين إلى حقل خاص بها</numerusform>
            <numerusform>نقل المادة المر&amp;جعية من %Ln أسئلة إلى حقل خاص بها</numerusform>
            <numerusform>نقل المادة المر&amp;جعية من %Ln سؤالا إلى حقل خاص بها</numerusform>
            <numerusform>نقل المادة المر&amp;جعية من %Ln سؤال إلى حقل خاص بها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move the first line “Category: …” of %Ln answer(s) into the &amp;category</source>
        <translation>
            <numerusform>نقل السطر الأول «Category: …» من %Ln إجابة إلى ال&amp;فئة</numerusform>
            <numerusform>نقل السطر الأول «Category: …» من إجابة واحدة إلى ال&amp;فئة</numerusform>
            <numerusform>نقل السطر الأول «Category: …» من إجابتين إلى ال&amp;فئة</numerusform>
            <numerusform>نقل السطر الأول «Category: …» من %Ln إجابات إلى ال&amp;فئة</numerusform>
            <numerusform>نقل السطر الأول «Category: …» من %Ln إجابة إلى ال&amp;فئة</numerusform>
            <numerusform>نقل السطر الأول «Category: …» من %Ln إجابة إلى ال&amp;فئة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A&amp;dd the %Ln repeated example(s) as well</source>
        <translation>
            <numerusform>إضافة المك&amp;رر أيضا: %Ln مثال</numerusform>
            <numerusform>إضافة المك&amp;رر أيضا: مثال واحد</numerusform>
            <numerusform>إضافة المك&amp;رر أيضا: مثالان</numerusform>
            <numerusform>إضافة المك&amp;رر أيضا: %Ln أمثلة</numerusform>
            <numerusform>إضافة المك&amp;رر أيضا: %Ln مثالا</numerusform>
            <numerusform>إضافة المك&amp;رر أيضا: %Ln مثال</numerusform>
        </translation>
    </message>
    <message>
        <source>We found %1, %2. Which is which?</source>
        <translation>وجدنا %1 و%2. أي منها ماذا؟</translation>
    </message>
    <message numerus="yes">
        <source>%Ln column(s)</source>
        <translation>
            <numerusform>%Ln عمود</numerusform>
            <numerusform>عمود واحد</numerusform>
            <numerusform>عمودان</numerusform>
            <numerusform>%Ln أعمدة</numerusform>
            <numerusform>%Ln عمودا</numerusform>
            <numerusform>%Ln عمود</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln صف</numerusform>
            <numerusform>صف واحد</numerusform>
            <numerusform>صفان</numerusform>
            <numerusform>%Ln صفوف</numerusform>
            <numerusform>%Ln صفا</numerusform>
            <numerusform>%Ln صف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>We found %Ln example(s) in what you copied.</source>
        <translation>
            <numerusform>وجدنا %Ln مثال فيما نسخته.</numerusform>
            <numerusform>وجدنا مثال واحد فيما نسخته.</numerusform>
            <numerusform>وجدنا مثالين فيما نسخته.</numerusform>
            <numerusform>وجدنا %Ln أمثلة فيما نسخته.</numerusform>
            <numerusform>وجدنا %Ln مثالا فيما نسخته.</numerusform>
            <numerusform>وجدنا %Ln مثال فيما نسخته.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>We found %Ln example(s) in %1.</source>
        <translation>
            <numerusform>وجدنا %Ln مثال في %1.</numerusform>
            <numerusform>وجدنا مثال واحد في %1.</numerusform>
            <numerusform>وجدنا مثالين في %1.</numerusform>
            <numerusform>وجدنا %Ln أمثلة في %1.</numerusform>
            <numerusform>وجدنا %Ln مثالا في %1.</numerusform>
            <numerusform>وجدنا %Ln مثال في %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>We found %1 in %2.</source>
        <translation>وجدنا %1 في %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln example(s)</source>
        <translation>
            <numerusform>%Ln مثال</numerusform>
            <numerusform>مثال واحد</numerusform>
            <numerusform>مثالان</numerusform>
            <numerusform>%Ln أمثلة</numerusform>
            <numerusform>%Ln مثالا</numerusform>
            <numerusform>%Ln مثال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln ملف</numerusform>
            <numerusform>ملف واحد</numerusform>
            <numerusform>ملفين</numerusform>
            <numerusform>%Ln ملفات</numerusform>
            <numerusform>%Ln ملفا</numerusform>
            <numerusform>%Ln ملف</numerusform>
        </translation>
    </message>
    <message>
        <source>All of these examples are in the project already.</source>
        <translation>كل هذه الأمثلة موجودة في المشروع من قبل.</translation>
    </message>
    <message>
        <source>Choose the columns with what they wrote and what you answer.</source>
        <translation>اختر عمودي ما كتبوا وما نجيب به.</translation>
    </message>
    <message>
        <source>There is no example in this that could be added.</source>
        <translation>لا يوجد في هذا مثال يمكن إضافته.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Add %Ln example(s)</source>
        <translation>
            <numerusform>إ&amp;ضافة %Ln مثال</numerusform>
            <numerusform>إ&amp;ضافة مثال واحد</numerusform>
            <numerusform>إ&amp;ضافة مثالين</numerusform>
            <numerusform>إ&amp;ضافة %Ln أمثلة</numerusform>
            <numerusform>إ&amp;ضافة %Ln مثالا</numerusform>
            <numerusform>إ&amp;ضافة %Ln مثال</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Add examples</source>
        <translation>إ&amp;ضافة الأمثلة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln already there</source>
        <translation>
            <numerusform>موجود من قبل: %Ln مثال</numerusform>
            <numerusform>موجود من قبل: مثال واحد</numerusform>
            <numerusform>موجود من قبل: مثالان</numerusform>
            <numerusform>موجود من قبل: %Ln أمثلة</numerusform>
            <numerusform>موجود من قبل: %Ln مثالا</numerusform>
            <numerusform>موجود من قبل: %Ln مثال</numerusform>
        </translation>
    </message>
    <message>
        <source>Adding %1 of %2…</source>
        <translation>جار إضافة %1 من %2…</translation>
    </message>
    <message>
        <source>Stopped. Nothing was added.</source>
        <translation>تم الإيقاف. لم يُضف شيء.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln added</source>
        <translation>
            <numerusform>أُضيف: %Ln مثال</numerusform>
            <numerusform>أُضيف: مثال واحد</numerusform>
            <numerusform>أُضيف: مثالان</numerusform>
            <numerusform>أُضيف: %Ln أمثلة</numerusform>
            <numerusform>أُضيف: %Ln مثالا</numerusform>
            <numerusform>أُضيف: %Ln مثال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln need(s) a look</source>
        <translation>
            <numerusform>يحتاج إلى نظرة: %Ln مثال</numerusform>
            <numerusform>يحتاج إلى نظرة: مثال واحد</numerusform>
            <numerusform>يحتاج إلى نظرة: مثالان</numerusform>
            <numerusform>يحتاج إلى نظرة: %Ln أمثلة</numerusform>
            <numerusform>يحتاج إلى نظرة: %Ln مثالا</numerusform>
            <numerusform>يحتاج إلى نظرة: %Ln مثال</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::JobListSheet</name>
    <message>
        <source>All tunings of this project</source>
        <translation>كل عمليات الضبط في هذا المشروع</translation>
    </message>
    <message>
        <source>Nothing was tuned in this project yet.</source>
        <translation>لم يُضبط شيء في هذا المشروع بعد.</translation>
    </message>
    <message>
        <source>&amp;Show it</source>
        <translation>إ&amp;ظهارها</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>إ&amp;غلاق</translation>
    </message>
</context>
<context>
    <name>ui::JobPanel</name>
    <message>
        <source>&amp;Stop tuning…</source>
        <translation>إيقاف ال&amp;ضبط…</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>إيقاف م&amp;ؤقت</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>ا&amp;ستئناف</translation>
    </message>
    <message>
        <source>Compare &amp;now</source>
        <translation>المقا&amp;رنة الآن</translation>
    </message>
    <message>
        <source>Tune &amp;again…</source>
        <translation>الضبط م&amp;جددا…</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>عرض كجدول</translation>
    </message>
    <message>
        <source>Show as curve</source>
        <translation>عرض كمنحنى</translation>
    </message>
    <message>
        <source>Progress of the tuning</source>
        <translation>تقدم الضبط</translation>
    </message>
    <message>
        <source>Learning curve</source>
        <translation>منحنى التعلم</translation>
    </message>
    <message>
        <source>Learning curve as a table</source>
        <translation>منحنى التعلم كجدول</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>النسخ</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>ما حدث</translation>
    </message>
    <message>
        <source>It waits for you, also when you close the window.</source>
        <translation>ينتظرك، حتى إذا أغلقت النافذة.</translation>
    </message>
    <message>
        <source>You can close the window: it asks whether tuning should go on.</source>
        <translation>يمكنك إغلاق النافذة: ستسألك هل يستمر الضبط.</translation>
    </message>
    <message>
        <source>You can close the app; it goes on there.</source>
        <translation>يمكنك إغلاق البرنامج؛ تستمر العملية هناك.</translation>
    </message>
    <message>
        <source>Your examples are safe. Versions that were kept can still be used.</source>
        <translation>أمثلتك في أمان. ما زال بالإمكان استخدام النسخ المحفوظة.</translation>
    </message>
</context>
<context>
    <name>ui::JobProgress</name>
    <message numerus="yes">
        <source>%Ln example(s)</source>
        <translation>
            <numerusform>%Ln مثال</numerusform>
            <numerusform>مثال واحد</numerusform>
            <numerusform>مثالان</numerusform>
            <numerusform>%Ln أمثلة</numerusform>
            <numerusform>%Ln مثالا</numerusform>
            <numerusform>%Ln مثال</numerusform>
        </translation>
    </message>
    <message>
        <source>Your decision is needed</source>
        <translation>القرار لك الآن</translation>
    </message>
    <message>
        <source>The tuned model is ready</source>
        <translation>النموذج المضبوط جاهز</translation>
    </message>
    <message>
        <source>Tuning stopped by a problem</source>
        <translation>توقف الضبط بسبب مشكلة</translation>
    </message>
    <message>
        <source>Tuning was stopped</source>
        <translation>أُوقف الضبط</translation>
    </message>
    <message>
        <source>This tuning is gone at the provider</source>
        <translation>لم تعد عملية الضبط هذه موجودة لدى المزود</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>متوقف مؤقتا</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>جار الإيقاف…</translation>
    </message>
    <message>
        <source>Almost there</source>
        <translation>على وشك الانتهاء</translation>
    </message>
    <message>
        <source>Pausing…</source>
        <translation>جار الإيقاف المؤقت…</translation>
    </message>
    <message>
        <source>Less than a minute left</source>
        <translation>بقي أقل من دقيقة</translation>
    </message>
    <message>
        <source>About %1 left</source>
        <extracomment>%1 is a time: &quot;6 – 9 min&quot;, &quot;under a minute&quot;.</extracomment>
        <translation>بقي نحو %1</translation>
    </message>
    <message>
        <source>On this computer, with %1</source>
        <extracomment>%1 is a place (&quot;this computer&quot;), %2 &quot;224 examples&quot;.</extracomment>
        <translation>على هذا الحاسوب، مع %1</translation>
    </message>
    <message>
        <source>At %1, with %2</source>
        <translation>لدى %1، مع %2</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <extracomment>%1 is what was tuned, %2 a time.</extracomment>
        <translation>%1، في %2</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>الفحص</translation>
    </message>
    <message>
        <source>All %1 are in order</source>
        <translation>الكل سليم: %1</translation>
    </message>
    <message>
        <source>Are all examples in order?</source>
        <translation>هل كل الأمثلة سليمة؟</translation>
    </message>
    <message>
        <source>Stays on this computer</source>
        <translation>يبقى على هذا الحاسوب</translation>
    </message>
    <message>
        <source>To %1</source>
        <translation>إلى %1</translation>
    </message>
    <message>
        <source>%1 % sent</source>
        <translation>أُرسل %1 %</translation>
    </message>
    <message>
        <source>Handing over</source>
        <translation>التسليم</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>الإرسال</translation>
    </message>
    <message>
        <source>Waiting in line</source>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <source>One tuning at a time</source>
        <translation>عملية ضبط واحدة في كل مرة</translation>
    </message>
    <message>
        <source>Their queue</source>
        <translation>قائمة انتظارهم</translation>
    </message>
    <message>
        <source>Paused; what was learned is kept</source>
        <translation>متوقف مؤقتا؛ ما تم تعلمه محفوظ</translation>
    </message>
    <message>
        <source>From your examples</source>
        <translation>من أمثلتك</translation>
    </message>
    <message>
        <source>Pass %1 of %2 through your examples</source>
        <translation>الجولة %1 من %2 على أمثلتك</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pass(es) through your examples</source>
        <translation>
            <numerusform>%Ln جولة على أمثلتك</numerusform>
            <numerusform>جولة واحدة على أمثلتك</numerusform>
            <numerusform>جولتان على أمثلتك</numerusform>
            <numerusform>%Ln جولات على أمثلتك</numerusform>
            <numerusform>%Ln جولة على أمثلتك</numerusform>
            <numerusform>%Ln جولة على أمثلتك</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation>%1 حتى الآن</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>التعلم</translation>
    </message>
    <message numerus="yes">
        <source>%Ln comparison(s) will be waiting</source>
        <translation>
            <numerusform>ستنتظرك %Ln مقارنة</numerusform>
            <numerusform>ستنتظرك مقارنة واحدة</numerusform>
            <numerusform>ستنتظرك مقارنتان</numerusform>
            <numerusform>ستنتظرك %Ln مقارنات</numerusform>
            <numerusform>ستنتظرك %Ln مقارنة</numerusform>
            <numerusform>ستنتظرك %Ln مقارنة</numerusform>
        </translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>جاهز</translation>
    </message>
    <message numerus="yes">
        <source>%Ln comparison(s) are waiting</source>
        <translation>
            <numerusform>تنتظرك %Ln مقارنة</numerusform>
            <numerusform>تنتظرك مقارنة واحدة</numerusform>
            <numerusform>تنتظرك مقارنتان</numerusform>
            <numerusform>تنتظرك %Ln مقارنات</numerusform>
            <numerusform>تنتظرك %Ln مقارنة</numerusform>
            <numerusform>تنتظرك %Ln مقارنة</numerusform>
        </translation>
    </message>
    <message>
        <source>Storing the result</source>
        <translation>جار حفظ النتيجة</translation>
    </message>
    <message>
        <source>Tuning: your decision is needed</source>
        <translation>الضبط: القرار لك الآن</translation>
    </message>
    <message>
        <source>Tuning: pass %1 of %2</source>
        <extracomment>In the status line.</extracomment>
        <translation>الضبط: الجولة %1 من %2</translation>
    </message>
    <message>
        <source>%1, %2 left</source>
        <extracomment>%1 is &quot;Tuning: pass 2 of 3&quot;, %2 a time: &quot;6 – 9 min&quot;.</extracomment>
        <translation>%1، بقي %2</translation>
    </message>
    <message>
        <source>Tuning: %1</source>
        <extracomment>%1 is how a tuning stands: &quot;Waiting in line&quot;.</extracomment>
        <translation>الضبط: %1</translation>
    </message>
</context>
<context>
    <name>ui::JobTable</name>
    <message>
        <source>Practice model</source>
        <translation>نموذج التمرين</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>أين</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>النموذج</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>الأمثلة</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>البداية</translation>
    </message>
</context>
<context>
    <name>ui::KeepStyleCard</name>
    <message>
        <source>&amp;Keep</source>
        <translation>إ&amp;بقاء</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>تغيير…</translation>
    </message>
    <message>
        <source>Not no&amp;w</source>
        <translation>ليس ال&amp;آن</translation>
    </message>
    <message>
        <source>It looks like this is how you write. %1 Keep these as your house style?</source>
        <translation>يبدو أنك تكتب هكذا. %1 هل نحفظ هذا أسلوبا عاما لك؟</translation>
    </message>
</context>
<context>
    <name>ui::LocalModels</name>
    <message>
        <source>The part of Attune that tunes on this computer is not installed.</source>
        <translation>جزء Attune الذي يقوم بالضبط على هذا الحاسوب غير مثبت.</translation>
    </message>
</context>
<context>
    <name>ui::MainWindow</name>
    <message>
        <source>The copy was saved as “%1”.</source>
        <translation>حُفظت النسخة باسم «%1».</translation>
    </message>
    <message>
        <source>Your examples stay on this computer until a page says exactly what is sent and where.</source>
        <translation>تبقى أمثلتك على هذا الحاسوب إلى أن تقول صفحة بدقة ما الذي يُرسل وإلى أين.</translation>
    </message>
    <message>
        <source>Attune %1</source>
        <translation>Attune %1</translation>
    </message>
    <message>
        <source>Attune</source>
        <translation>Attune</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>%1 – Attune</source>
        <translation>%1 – Attune</translation>
    </message>
    <message>
        <source>&amp;Undo %1</source>
        <translation>&amp;تراجع: %1</translation>
    </message>
    <message>
        <source>Nothing to &amp;undo</source>
        <translation>لا شيء لل&amp;تراجع عنه</translation>
    </message>
    <message>
        <source>&amp;Redo %1</source>
        <translation>إ&amp;عادة: %1</translation>
    </message>
    <message>
        <source>Nothing to &amp;redo</source>
        <translation>لا شيء لإ&amp;عادته</translation>
    </message>
    <message>
        <source>Last change: %1</source>
        <translation>آخر تغيير: %1</translation>
    </message>
    <message>
        <source>Text size %L1 %</source>
        <translation>حجم النص %L1 %</translation>
    </message>
    <message>
        <source>Everything is already saved</source>
        <translation>كل شيء محفوظ من قبل</translation>
    </message>
    <message>
        <source>Attune saves after every change. You can give the project as it is now a name, to come back to it later.</source>
        <translation>يحفظ Attune بعد كل تغيير. يمكنك أن تعطي المشروع كما هو الآن اسما لتعود إليه لاحقا.</translation>
    </message>
    <message>
        <source>&amp;Name of this version</source>
        <translation>ا&amp;سم هذه النسخة</translation>
    </message>
    <message>
        <source>Name this &amp;version</source>
        <translation>تس&amp;مية هذه النسخة</translation>
    </message>
    <message>
        <source>This version is now called “%1”.</source>
        <translation>صار اسم هذه النسخة «%1».</translation>
    </message>
    <message>
        <source>The version was not stored.</source>
        <translation>لم تُخزن النسخة.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The version could not be opened.</source>
        <translation>تعذر فتح النسخة.</translation>
    </message>
    <message>
        <source>The version is now a project of its own.</source>
        <translation>صارت النسخة مشروعا قائما بذاته.</translation>
    </message>
    <message>
        <source>It is stored beside this one as “%1”. This project stays as it is.</source>
        <translation>خُزنت بجانب هذا باسم «%1». يبقى هذا المشروع كما هو.</translation>
    </message>
    <message>
        <source>&amp;Stay here</source>
        <translation>ال&amp;بقاء هنا</translation>
    </message>
    <message>
        <source>&amp;Open the version</source>
        <translation>&amp;فتح النسخة</translation>
    </message>
    <message>
        <source> · </source>
        <comment>between two facts in the status line</comment>
        <translation> · </translation>
    </message>
    <message>
        <source>This project can only be read. Make a copy of it to add examples.</source>
        <translation>يمكن قراءة هذا المشروع فقط. أنشئ نسخة منه لإضافة أمثلة.</translation>
    </message>
</context>
<context>
    <name>ui::MappingForm</name>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>&amp;More fields</source>
        <translation>حقول أ&amp;خرى</translation>
    </message>
    <message>
        <source>Not in this file</source>
        <translation>ليس في هذا الملف</translation>
    </message>
</context>
<context>
    <name>ui::MeasureModel</name>
    <message>
        <source>Measured</source>
        <translation>القياس</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>التغير</translation>
    </message>
</context>
<context>
    <name>ui::MessageDialog</name>
    <message>
        <source>&amp;Details</source>
        <translation>ال&amp;تفاصيل</translation>
    </message>
    <message>
        <source>&amp;Copy details</source>
        <translation>&amp;نسخ التفاصيل</translation>
    </message>
    <message>
        <source>Technical details</source>
        <translation>تفاصيل تقنية</translation>
    </message>
</context>
<context>
    <name>ui::Milestones</name>
    <message>
        <source>%L1 minimum</source>
        <translation>%L1 حد أدنى</translation>
    </message>
    <message>
        <source>%L1 good start</source>
        <translation>%L1 بداية جيدة</translation>
    </message>
    <message>
        <source>%L1 strong</source>
        <translation>%L1 قوي</translation>
    </message>
</context>
<context>
    <name>ui::ModelCard</name>
    <message>
        <source>clearly better, %1 of %2</source>
        <translation>أفضل بوضوح، %1 من %2</translation>
    </message>
    <message>
        <source>probably better, %1 of %2</source>
        <translation>أفضل على الأرجح، %1 من %2</translation>
    </message>
    <message>
        <source>no clear difference</source>
        <translation>لا فرق واضح</translation>
    </message>
    <message>
        <source>probably worse, %1 of %2</source>
        <translation>أسوأ على الأرجح، %1 من %2</translation>
    </message>
    <message>
        <source>clearly worse, %1 of %2</source>
        <translation>أسوأ بوضوح، %1 من %2</translation>
    </message>
    <message numerus="yes">
        <source>too early to tell, %Ln vote(s)</source>
        <translation>
            <numerusform>من المبكر الحكم، %Ln صوت</numerusform>
            <numerusform>من المبكر الحكم، صوت واحد</numerusform>
            <numerusform>من المبكر الحكم، صوتان</numerusform>
            <numerusform>من المبكر الحكم، %Ln أصوات</numerusform>
            <numerusform>من المبكر الحكم، %Ln صوتا</numerusform>
            <numerusform>من المبكر الحكم، %Ln صوت</numerusform>
        </translation>
    </message>
    <message>
        <source>in use</source>
        <translation>قيد الاستخدام</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>إ&amp;زالة…</translation>
    </message>
    <message>
        <source>Works until</source>
        <translation>يعمل حتى</translation>
    </message>
    <message>
        <source>Kept where</source>
        <translation>مكان الحفظ</translation>
    </message>
    <message>
        <source>Tuned</source>
        <translation>الضبط</translation>
    </message>
    <message>
        <source>Its name there</source>
        <translation>اسمه هناك</translation>
    </message>
    <message>
        <source>Test &amp;again</source>
        <translation>الا&amp;ختبار مجددا</translation>
    </message>
    <message>
        <source>Take out of &amp;use</source>
        <translation>إيقاف &amp;استخدامه</translation>
    </message>
    <message>
        <source>This one is in &amp;use</source>
        <translation>هذا قيد الا&amp;ستخدام</translation>
    </message>
    <message>
        <source>original</source>
        <translation>الأصلي</translation>
    </message>
    <message numerus="yes">
        <source>%Ln example(s)</source>
        <translation>
            <numerusform>%Ln مثال</numerusform>
            <numerusform>مثال واحد</numerusform>
            <numerusform>مثالان</numerusform>
            <numerusform>%Ln أمثلة</numerusform>
            <numerusform>%Ln مثالا</numerusform>
            <numerusform>%Ln مثال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln kept aside</source>
        <translation>
            <numerusform>%Ln محفوظ</numerusform>
            <numerusform>واحد محفوظ</numerusform>
            <numerusform>اثنان محفوظان</numerusform>
            <numerusform>%Ln محفوظة</numerusform>
            <numerusform>%Ln محفوظا</numerusform>
            <numerusform>%Ln محفوظ</numerusform>
        </translation>
    </message>
    <message>
        <source>tuned on this computer, free</source>
        <extracomment>%1 is where: &quot;this computer&quot;.</extracomment>
        <translation>ضُبط على هذا الحاسوب مجانا</translation>
    </message>
    <message>
        <source>tuned at %1</source>
        <translation>ضُبط لدى %1</translation>
    </message>
    <message>
        <source>no end date on this computer</source>
        <translation>بلا تاريخ انتهاء على هذا الحاسوب</translation>
    </message>
    <message>
        <source>no end date announced</source>
        <translation>لم يُعلن تاريخ انتهاء</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln pass(es)</source>
        <translation>
            <numerusform>%1، %Ln جولة</numerusform>
            <numerusform>%1، جولة واحدة</numerusform>
            <numerusform>%1، جولتان</numerusform>
            <numerusform>%1، %Ln جولات</numerusform>
            <numerusform>%1، %Ln جولة</numerusform>
            <numerusform>%1، %Ln جولة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln example(s) have changed since. Test it again before you rely on it, or tune again.</source>
        <translation>
            <numerusform>تغير %Ln مثال منذ ذلك الحين. اختبره من جديد قبل الاعتماد عليه، أو اضبط مرة أخرى.</numerusform>
            <numerusform>تغير مثال واحد منذ ذلك الحين. اختبره من جديد قبل الاعتماد عليه، أو اضبط مرة أخرى.</numerusform>
            <numerusform>تغير مثالان منذ ذلك الحين. اختبره من جديد قبل الاعتماد عليه، أو اضبط مرة أخرى.</numerusform>
            <numerusform>تغيرت %Ln أمثلة منذ ذلك الحين. اختبره من جديد قبل الاعتماد عليه، أو اضبط مرة أخرى.</numerusform>
            <numerusform>تغير %Ln مثالا منذ ذلك الحين. اختبره من جديد قبل الاعتماد عليه، أو اضبط مرة أخرى.</numerusform>
            <numerusform>تغير %Ln مثال منذ ذلك الحين. اختبره من جديد قبل الاعتماد عليه، أو اضبط مرة أخرى.</numerusform>
        </translation>
    </message>
    <message>
        <source>It stops on %1: that is the provider&apos;s decision. Tune again elsewhere before then.</source>
        <translation>يتوقف في %1: هذا قرار المزود. اضبط في مكان آخر قبل ذلك.</translation>
    </message>
    <message>
        <source>It stopped on %1: that was the provider&apos;s decision.</source>
        <translation>توقف في %1: كان هذا قرار المزود.</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Tuned elsewhere</source>
        <translation>مضبوط في مكان آخر</translation>
    </message>
    <message>
        <source>examples not known</source>
        <translation>الأمثلة غير معروفة</translation>
    </message>
    <message>
        <source>from the folder %1</source>
        <extracomment>%1 is a folder.</extracomment>
        <translation>من المجلد %1</translation>
    </message>
    <message>
        <source>elsewhere; added %1</source>
        <translation>في مكان آخر؛ أضيف %1</translation>
    </message>
</context>
<context>
    <name>ui::ModelSheet</name>
    <message>
        <source>, </source>
        <comment>between languages</comment>
        <translation>، </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <comment>languages</comment>
        <translation>
            <numerusform>%1 و%Ln أخرى</numerusform>
            <numerusform>%1 وواحدة أخرى</numerusform>
            <numerusform>%1 واثنتان أخريان</numerusform>
            <numerusform>%1 و%Ln أخرى</numerusform>
            <numerusform>%1 و%Ln أخرى</numerusform>
            <numerusform>%1 و%Ln أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>Which model should I take?</source>
        <translation>أي نموذج أختار؟</translation>
    </message>
    <message>
        <source>Take the smallest that does the job: it answers faster and needs less memory. Try the practice model first, to see how everything goes.</source>
        <translation>خذ أصغر نموذج يؤدي المهمة: فهو يجيب أسرع ويحتاج ذاكرة أقل. جرّب نموذج التمرين أولا لترى كيف يسير كل شيء.</translation>
    </message>
    <message>
        <source>To use one: open its page, download its files into a folder of their own, then choose that folder here. Downloading inside Attune comes next.</source>
        <translation>لاستخدام نموذج: افتح صفحته، ونزّل ملفاته في مجلد خاص بها، ثم اختر ذلك المجلد هنا. التنزيل من داخل Attune يأتي لاحقا.</translation>
    </message>
    <message>
        <source>Read at the source on %1; check the licence there.</source>
        <translation>قُرئ في المصدر بتاريخ %1؛ راجع الترخيص هناك.</translation>
    </message>
    <message>
        <source>Choose a &amp;folder…</source>
        <translation>اختيار م&amp;جلد…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>إ&amp;غلاق</translation>
    </message>
    <message>
        <source>on this computer</source>
        <translation>على هذا الحاسوب</translation>
    </message>
    <message>
        <source>needs a graphics card</source>
        <translation>يحتاج بطاقة رسوميات</translation>
    </message>
    <message>
        <source>more memory than is free</source>
        <translation>ذاكرة أكثر من المتاح</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>اختياره</translation>
    </message>
    <message>
        <source>Take %1</source>
        <extracomment>%1 is a model&apos;s name.</extracomment>
        <translation>اختيار %1</translation>
    </message>
    <message>
        <source>Open its page</source>
        <translation>فتح صفحته</translation>
    </message>
    <message>
        <source>Open the page of %1</source>
        <translation>فتح صفحة %1</translation>
    </message>
    <message>
        <source>%1 to download</source>
        <translation>التنزيل %1</translation>
    </message>
    <message>
        <source>licence: %1</source>
        <translation>الترخيص: %1</translation>
    </message>
    <message>
        <source>needs about %1 of memory</source>
        <translation>يحتاج نحو %1 من الذاكرة</translation>
    </message>
    <message>
        <source>your examples take %1 here</source>
        <extracomment>%1 is a time: &quot;10 – 25 min&quot;.</extracomment>
        <translation>تستغرق أمثلتك هنا %1</translation>
    </message>
    <message>
        <source> · </source>
        <comment>between facts about a model</comment>
        <translation> · </translation>
    </message>
</context>
<context>
    <name>ui::NamePrompt</name>
    <message>
        <source>&amp;Close</source>
        <translation>إ&amp;غلاق</translation>
    </message>
</context>
<context>
    <name>ui::ParameterForm</name>
    <message>
        <source>Decided for you</source>
        <translation>محدد نيابة عنك</translation>
    </message>
</context>
<context>
    <name>ui::PlanPanel</name>
    <message>
        <source>Your own list of services was not used. %1</source>
        <translation>لم تُستخدم قائمة خدماتك. %1</translation>
    </message>
    <message>
        <source>Looking at your examples…</source>
        <translation>جار النظر في أمثلتك…</translation>
    </message>
    <message>
        <source>Looking for models…</source>
        <translation>جار البحث عن نماذج…</translation>
    </message>
    <message>
        <source>Practice model</source>
        <translation>نموذج التمرين</translation>
    </message>
</context>
<context>
    <name>ui::PreferencesSheet</name>
    <message>
        <source>Preferences</source>
        <translation>التفضيلات</translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation>حجم ال&amp;نص</translation>
    </message>
    <message>
        <source>%L1 %</source>
        <translation>%L1 %</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>الأ&amp;لوان</translation>
    </message>
    <message>
        <source>As on the desktop</source>
        <translation>كما في سطح المكتب</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>الل&amp;غة</translation>
    </message>
    <message>
        <source>A new language is used from the next start on.</source>
        <translation>تُستخدم اللغة الجديدة من التشغيل القادم.</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;تم</translation>
    </message>
    <message>
        <source>&amp;Desktop note when a tuning ends</source>
        <translation>إشعار على سط&amp;ح المكتب عند انتهاء الضبط</translation>
    </message>
    <message>
        <source>&amp;Single keys when comparing</source>
        <translation>مفاتيح &amp;منفردة عند المقارنة</translation>
    </message>
</context>
<context>
    <name>ui::ProblemCard</name>
    <message>
        <source>&amp;Try now</source>
        <translation>حاول ا&amp;لآن</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>حاول مرة &amp;أخرى</translation>
    </message>
    <message>
        <source>&amp;Wait</source>
        <translation>ا&amp;نتظر</translation>
    </message>
    <message>
        <source>Enter &amp;key again…</source>
        <translation>أدخل الم&amp;فتاح مرة أخرى…</translation>
    </message>
    <message>
        <source>Where do I &amp;find it?</source>
        <translation>أين أ&amp;جده؟</translation>
    </message>
    <message>
        <source>Open &amp;billing page</source>
        <translation>افتح صفحة ال&amp;حساب</translation>
    </message>
    <message>
        <source>&amp;Go to example %1</source>
        <translation>ا&amp;ذهب إلى المثال %1</translation>
    </message>
    <message>
        <source>&amp;Go to the example</source>
        <translation>ا&amp;ذهب إلى المثال</translation>
    </message>
    <message>
        <source>&amp;Leave it out</source>
        <translation>ا&amp;ستبعاده</translation>
    </message>
    <message>
        <source>Choose &amp;another…</source>
        <translation>اختر &amp;غيره…</translation>
    </message>
    <message>
        <source>&amp;Export the file…</source>
        <translation>&amp;تصدير الملف…</translation>
    </message>
    <message>
        <source>Check the &amp;address…</source>
        <translation>راجع ال&amp;عنوان…</translation>
    </message>
    <message>
        <source>Change the &amp;settings…</source>
        <translation>غيّر الإعدا&amp;دات…</translation>
    </message>
    <message>
        <source>&amp;Copy details</source>
        <translation>انسخ التفا&amp;صيل</translation>
    </message>
    <message>
        <source>Send it a&amp;gain</source>
        <translation>إ&amp;رسال مرة أخرى</translation>
    </message>
    <message>
        <source>Do &amp;not send it</source>
        <translation>عد&amp;م الإرسال</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Whose fault a problem is, and whether it cost money: two sentences.</extracomment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>ui::ProjectOpener</name>
    <message>
        <source>Attune projects (*.attune)</source>
        <translation>مشاريع Attune‏ (*.attune)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>فتح مشروع</translation>
    </message>
    <message>
        <source>The project could not be created.</source>
        <translation>تعذر إنشاء المشروع.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written. Please check its permissions.</source>
        <translation>لا يمكن الكتابة في المجلد %1. تأكد من أذوناته.</translation>
    </message>
    <message>
        <source>The sample project could not be created.</source>
        <translation>تعذر إنشاء المشروع النموذجي.</translation>
    </message>
    <message>
        <source>“%1” is no longer there.</source>
        <translation>لم يعد «%1» موجودا.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>إ&amp;غلاق</translation>
    </message>
    <message>
        <source>Choose &amp;another…</source>
        <translation>ا&amp;ختيار غيره…</translation>
    </message>
    <message>
        <source>“%1” is damaged.</source>
        <translation>«%1» تالف.</translation>
    </message>
    <message>
        <source>The file stays as it is. Attune can read what is left of it into a new project and tell you what is missing.</source>
        <translation>يبقى الملف كما هو. يستطيع Attune قراءة ما بقي منه إلى مشروع جديد وإخبارك بما ينقص.</translation>
    </message>
    <message>
        <source>&amp;Recover into a new project…</source>
        <translation>ا&amp;ستعادة إلى مشروع جديد…</translation>
    </message>
    <message>
        <source>“%1” is not an Attune project.</source>
        <translation>«%1» ليس مشروع Attune.</translation>
    </message>
    <message>
        <source>“%1” could not be opened.</source>
        <translation>تعذر فتح «%1».</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (نسخة)</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>حفظ نسخة</translation>
    </message>
    <message>
        <source>The copy was not saved.</source>
        <translation>لم تُحفظ النسخة.</translation>
    </message>
    <message>
        <source>%1 (recovered)</source>
        <translation>%1 (مستعاد)</translation>
    </message>
    <message>
        <source>Nothing could be recovered.</source>
        <translation>تعذرت استعادة أي شيء.</translation>
    </message>
    <message>
        <source>What could be read is now in a new project.</source>
        <translation>صار ما أمكنت قراءته في مشروع جديد.</translation>
    </message>
    <message>
        <source>It is stored as “%1”. The damaged file stays as it is.</source>
        <translation>خُزن باسم «%1». يبقى الملف التالف كما هو.</translation>
    </message>
    <message>
        <source>&amp;Open the new project</source>
        <translation>&amp;فتح المشروع الجديد</translation>
    </message>
</context>
<context>
    <name>ui::ProjectSettingsSheet</name>
    <message>
        <source>Project settings</source>
        <translation>إعدادات المشروع</translation>
    </message>
    <message>
        <source>&amp;Save these settings</source>
        <translation>&amp;حفظ هذه الإعدادات</translation>
    </message>
    <message>
        <source>Keep as it &amp;was</source>
        <translation>إ&amp;بقاؤها كما كانت</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>إ&amp;غلاق</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>ال&amp;اسم</translation>
    </message>
    <message>
        <source>House &amp;rules</source>
        <translation>&amp;قواعد الأسلوب</translation>
    </message>
    <message>
        <source>What the model is told about how to answer. They stand in front of every example that has none of its own.</source>
        <translation>ما يُقال للنموذج عن طريقة الإجابة. توضع قبل كل مثال ليست له قواعد خاصة.</translation>
    </message>
    <message>
        <source>How reference &amp;material is added to a question</source>
        <translation>كيف تُضاف ال&amp;مادة المرجعية إلى السؤال</translation>
    </message>
    <message>
        <source>{question} and {reference} stand for the texts of the example.</source>
        <translation>{question} و{reference} مكان نصي المثال.</translation>
    </message>
    <message>
        <source>The model does not learn the category</source>
        <translation>لا يتعلم النموذج الفئة</translation>
    </message>
    <message>
        <source>First line of the answer: “Category: Delivery”</source>
        <translation>السطر الأول من الإجابة: «Category: Delivery»</translation>
    </message>
    <message>
        <source>A field of the JSON object that the answer is</source>
        <translation>حقل في كائن JSON الذي هو الإجابة</translation>
    </message>
    <message>
        <source>&amp;Category in the answer</source>
        <translation>ال&amp;فئة في الإجابة</translation>
    </message>
    <message>
        <source>Name of the &amp;JSON field</source>
        <translation>اسم حقل &amp;JSON</translation>
    </message>
    <message>
        <source>Used only when the category is a field of a JSON answer.</source>
        <translation>يُستخدم فقط عندما تكون الفئة حقلا في إجابة JSON.</translation>
    </message>
</context>
<context>
    <name>ui::QuestionCard</name>
    <message>
        <source>Your answer becomes your house style; answers that do it otherwise are shown afterwards, with a fix. Nothing is changed by itself.</source>
        <translation>يصبح جوابك أسلوبك العام؛ وتظهر بعد ذلك الإجابات المخالفة له مع إصلاح مقترح. لا يتغير شيء من تلقاء نفسه.</translation>
    </message>
    <message>
        <source>&amp;Leave it mixed</source>
        <translation>&amp;تركه متفاوتا</translation>
    </message>
    <message>
        <source>Your decision</source>
        <translation>قرارك</translation>
    </message>
    <message>
        <source>&amp;Leave it as it is</source>
        <translation>ت&amp;ركه كما هو</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n إجابة</numerusform>
            <numerusform>إجابة واحدة</numerusform>
            <numerusform>إجابتان</numerusform>
            <numerusform>%n إجابات</numerusform>
            <numerusform>%n إجابة</numerusform>
            <numerusform>%n إجابة</numerusform>
        </translation>
    </message>
    <message>
        <source>Use this</source>
        <translation>استخدام هذا</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>استخدام %1</translation>
    </message>
</context>
<context>
    <name>ui::ReasonList</name>
    <message>
        <source>Before you start</source>
        <translation>قبل أن تبدأ</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>For screen readers: %1 is a command (&quot;Go to it&quot;), %2 what it is about.</extracomment>
        <translation>%1: ‏%2</translation>
    </message>
</context>
<context>
    <name>ui::RecentProjects</name>
    <message>
        <source>d MMMM</source>
        <extracomment>A date without year as in &quot;3 November&quot;; see QLocale::toString for the letters.</extracomment>
        <translation>d MMMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <extracomment>A date as in &quot;3 November 2025&quot;; see QLocale::toString for the letters.</extracomment>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>today, %1</source>
        <translation>اليوم، %1</translation>
    </message>
    <message>
        <source>yesterday, %1</source>
        <translation>أمس، %1</translation>
    </message>
</context>
<context>
    <name>ui::RecentRow</name>
    <message numerus="yes">
        <source>%Ln example(s)</source>
        <translation>
            <numerusform>لا أمثلة</numerusform>
            <numerusform>مثال واحد</numerusform>
            <numerusform>مثالان</numerusform>
            <numerusform>%Ln أمثلة</numerusform>
            <numerusform>%Ln مثالا</numerusform>
            <numerusform>%Ln مثال</numerusform>
        </translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>التالي: %1</translation>
    </message>
</context>
<context>
    <name>ui::RejectedRows</name>
    <message>
        <source>%1, row %2: %3</source>
        <translation>%1، الصف %2: %3</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>الصف %1: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Cop&amp;y list</source>
        <translation>&amp;نسخ القائمة</translation>
    </message>
    <message>
        <source>Rows that could not be read</source>
        <translation>صفوف تعذرت قراءتها</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 row(s) could not be read.</source>
        <translation>
            <numerusform>تعذرت قراءة %Ln صف من أصل %1.</numerusform>
            <numerusform>تعذرت قراءة صف واحد من أصل %1.</numerusform>
            <numerusform>تعذرت قراءة صفين من أصل %1.</numerusform>
            <numerusform>تعذرت قراءة %Ln صفوف من أصل %1.</numerusform>
            <numerusform>تعذرت قراءة %Ln صفا من أصل %1.</numerusform>
            <numerusform>تعذرت قراءة %Ln صف من أصل %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) could not be read.</source>
        <translation>
            <numerusform>تعذرت قراءة %Ln صف.</numerusform>
            <numerusform>تعذرت قراءة صف واحد.</numerusform>
            <numerusform>تعذرت قراءة صفين.</numerusform>
            <numerusform>تعذرت قراءة %Ln صفوف.</numerusform>
            <numerusform>تعذرت قراءة %Ln صفا.</numerusform>
            <numerusform>تعذرت قراءة %Ln صف.</numerusform>
        </translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation>… و%1 غيرها</translation>
    </message>
    <message>
        <source>&amp;Hide them</source>
        <translation>إ&amp;خفاؤها</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Show the %Ln row(s)</source>
        <translation>
            <numerusform>إ&amp;ظهار %Ln صف</numerusform>
            <numerusform>إ&amp;ظهار صف واحد</numerusform>
            <numerusform>إ&amp;ظهار صفين</numerusform>
            <numerusform>إ&amp;ظهار %Ln صفوف</numerusform>
            <numerusform>إ&amp;ظهار %Ln صفا</numerusform>
            <numerusform>إ&amp;ظهار %Ln صف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The other %Ln are ready.</source>
        <translation>
            <numerusform>الباقي جاهز: %Ln صف.</numerusform>
            <numerusform>الباقي جاهز: صف واحد.</numerusform>
            <numerusform>الباقي جاهز: صفان.</numerusform>
            <numerusform>الباقي جاهز: %Ln صفوف.</numerusform>
            <numerusform>الباقي جاهز: %Ln صفا.</numerusform>
            <numerusform>الباقي جاهز: %Ln صف.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::RepairSheet</name>
    <message>
        <source>Repair an answer</source>
        <translation>إصلاح إجابة</translation>
    </message>
    <message>
        <source>Keep the &amp;other answer as the worse one</source>
        <translation>إبقاء الإجابة الأ&amp;خرى كالأسوأ</translation>
    </message>
    <message>
        <source>Put the better answer right. It becomes a new example to learn from, so this question is no fair test of the next tuning.</source>
        <translation>أصلح الإجابة الأفضل. تصبح مثالا جديدا للتعلم، فلا يعود هذا السؤال اختبارا عادلا لعملية الضبط التالية.</translation>
    </message>
    <message>
        <source>What they wrote</source>
        <translation>ماذا كتبوا</translation>
    </message>
    <message>
        <source>&amp;Begin with</source>
        <translation>ال&amp;بدء بـ</translation>
    </message>
    <message>
        <source>the left answer</source>
        <translation>الإجابة اليسرى</translation>
    </message>
    <message>
        <source>the right answer</source>
        <translation>الإجابة اليمنى</translation>
    </message>
    <message>
        <source>&amp;What we answer</source>
        <translation>بماذا &amp;نجيب</translation>
    </message>
    <message>
        <source>What we answer</source>
        <translation>بماذا نجيب</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>إ&amp;لغاء</translation>
    </message>
    <message>
        <source>&amp;Add as an example</source>
        <translation>إ&amp;ضافة كمثال</translation>
    </message>
</context>
<context>
    <name>ui::ReplaceModel</name>
    <message>
        <source>Now: %1</source>
        <translation>الآن: %1</translation>
    </message>
    <message>
        <source>Then: %1</source>
        <translation>بعد ذلك: %1</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>بعد ذلك</translation>
    </message>
</context>
<context>
    <name>ui::ReplacePanel</name>
    <message>
        <source>Match &amp;case</source>
        <translation>مطابقة &amp;حالة الأحرف</translation>
    </message>
    <message>
        <source>Whole &amp;words</source>
        <translation>كلمات &amp;كاملة</translation>
    </message>
    <message>
        <source>Pattern (re&amp;gular expression)</source>
        <translation>&amp;نمط (تعبير نمطي)</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>ا&amp;ستبدال</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>إ&amp;غلاق</translation>
    </message>
    <message>
        <source>What we answer</source>
        <translation>بماذا نجيب</translation>
    </message>
    <message>
        <source>What they wrote</source>
        <translation>ماذا كتبوا</translation>
    </message>
    <message>
        <source>All texts</source>
        <translation>كل النصوص</translation>
    </message>
    <message>
        <source>Examples shown</source>
        <translation>الأمثلة الظاهرة</translation>
    </message>
    <message>
        <source>Selected examples</source>
        <translation>الأمثلة المحددة</translation>
    </message>
    <message>
        <source>All examples</source>
        <translation>كل الأمثلة</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Replace in %Ln example(s)</source>
        <translation>
            <numerusform>ا&amp;ستبدال في %Ln مثال</numerusform>
            <numerusform>ا&amp;ستبدال في مثال واحد</numerusform>
            <numerusform>ا&amp;ستبدال في مثالين</numerusform>
            <numerusform>ا&amp;ستبدال في %Ln أمثلة</numerusform>
            <numerusform>ا&amp;ستبدال في %Ln مثالا</numerusform>
            <numerusform>ا&amp;ستبدال في %Ln مثال</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;بحث</translation>
    </message>
    <message>
        <source>I&amp;n</source>
        <translation>&amp;في</translation>
    </message>
    <message>
        <source>Replace wit&amp;h</source>
        <translation>الاستب&amp;دال بـ</translation>
    </message>
    <message>
        <source>&amp;Of</source>
        <translation>&amp;من</translation>
    </message>
    <message>
        <source>Changes that would be made</source>
        <translation>التغييرات التي ستجري</translation>
    </message>
    <message numerus="yes">
        <source>There are more than %Ln example(s) to change. These are the first; replace them, then look again.</source>
        <translation>
            <numerusform>يوجد أكثر من %Ln مثال لتغييرها. هذه أولها؛ استبدل فيها ثم ابحث من جديد.</numerusform>
            <numerusform>يوجد أكثر من مثال واحد لتغييرها. هذه أولها؛ استبدل فيها ثم ابحث من جديد.</numerusform>
            <numerusform>يوجد أكثر من مثالين لتغييرها. هذه أولها؛ استبدل فيها ثم ابحث من جديد.</numerusform>
            <numerusform>يوجد أكثر من %Ln أمثلة لتغييرها. هذه أولها؛ استبدل فيها ثم ابحث من جديد.</numerusform>
            <numerusform>يوجد أكثر من %Ln مثالا لتغييرها. هذه أولها؛ استبدل فيها ثم ابحث من جديد.</numerusform>
            <numerusform>يوجد أكثر من %Ln مثال لتغييرها. هذه أولها؛ استبدل فيها ثم ابحث من جديد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Found %Ln time(s) %1. Take the tick away from what should stay.</source>
        <extracomment>%1 is &quot;in 12 examples&quot;.</extracomment>
        <translation>
            <numerusform>عُثر عليه %Ln مرة %1. أزل العلامة عما ينبغي أن يبقى.</numerusform>
            <numerusform>عُثر عليه مرة واحدة %1. أزل العلامة عما ينبغي أن يبقى.</numerusform>
            <numerusform>عُثر عليه مرتين %1. أزل العلامة عما ينبغي أن يبقى.</numerusform>
            <numerusform>عُثر عليه %Ln مرات %1. أزل العلامة عما ينبغي أن يبقى.</numerusform>
            <numerusform>عُثر عليه %Ln مرة %1. أزل العلامة عما ينبغي أن يبقى.</numerusform>
            <numerusform>عُثر عليه %Ln مرة %1. أزل العلامة عما ينبغي أن يبقى.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln example(s)</source>
        <translation>
            <numerusform>في %Ln مثال</numerusform>
            <numerusform>في مثال واحد</numerusform>
            <numerusform>في مثالين</numerusform>
            <numerusform>في %Ln أمثلة</numerusform>
            <numerusform>في %Ln مثالا</numerusform>
            <numerusform>في %Ln مثال</numerusform>
        </translation>
    </message>
    <message>
        <source>Not found in these examples.</source>
        <translation>غير موجود في هذه الأمثلة.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln example(s) changed.</source>
        <translation>
            <numerusform>تم تغيير %Ln مثال.</numerusform>
            <numerusform>تم تغيير مثال واحد.</numerusform>
            <numerusform>تم تغيير مثالين.</numerusform>
            <numerusform>تم تغيير %Ln أمثلة.</numerusform>
            <numerusform>تم تغيير %Ln مثالا.</numerusform>
            <numerusform>تم تغيير %Ln مثال.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %Ln skipped, because you have edited it meanwhile.</source>
        <extracomment>%1 is &quot;12 examples changed.&quot;</extracomment>
        <translation>
            <numerusform>%1 تم تخطي %Ln مثال لأنك عدّلتها في هذه الأثناء.</numerusform>
            <numerusform>%1 تم تخطي مثال واحد لأنك عدّلتها في هذه الأثناء.</numerusform>
            <numerusform>%1 تم تخطي مثالين لأنك عدّلتها في هذه الأثناء.</numerusform>
            <numerusform>%1 تم تخطي %Ln أمثلة لأنك عدّلتها في هذه الأثناء.</numerusform>
            <numerusform>%1 تم تخطي %Ln مثالا لأنك عدّلتها في هذه الأثناء.</numerusform>
            <numerusform>%1 تم تخطي %Ln مثال لأنك عدّلتها في هذه الأثناء.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ReportChoices</name>
    <message>
        <source>As a &amp;web page (HTML)…</source>
        <translation>كصفحة &amp;ويب (HTML)…</translation>
    </message>
    <message>
        <source>For &amp;paper (PDF)…</source>
        <translation>ل&amp;لطباعة على الورق (PDF)…</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>صفحة ويب (*.html)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
</context>
<context>
    <name>ui::ReportFile</name>
    <message>
        <source>Choose a name that ends with .html for a web page, or with .pdf for paper.</source>
        <translation>اختر اسما ينتهي بـ .html لصفحة ويب، أو بـ .pdf للورق.</translation>
    </message>
</context>
<context>
    <name>ui::ResultPanel</name>
    <message>
        <source>Measuring the answers…</source>
        <translation>جار قياس الإجابات…</translation>
    </message>
    <message>
        <source>Is everything in order?</source>
        <translation>هل كل شيء سليم؟</translation>
    </message>
    <message>
        <source>By category</source>
        <translation>حسب الفئة</translation>
    </message>
    <message>
        <source>What was measured without a person</source>
        <translation>ما قيس دون شخص</translation>
    </message>
    <message>
        <source>Which category came (across) where which was right (down)</source>
        <translation>أي فئة جاءت (أفقيا) حيث كانت أي فئة صحيحة (عموديا)</translation>
    </message>
    <message>
        <source>Without category</source>
        <translation>بلا فئة</translation>
    </message>
    <message>
        <source>%1: nothing preferred</source>
        <extracomment>%1 is a category.</extracomment>
        <translation>%1: لم يُفضّل شيء</translation>
    </message>
    <message>
        <source>%1: preferred in %2 of %3</source>
        <extracomment>%1 is a category: &quot;Returns: preferred in 4 of 5&quot;.</extracomment>
        <translation>%1: فُضّل في %2 من %3</translation>
    </message>
    <message>
        <source>Tuning teaches the voice, not the facts. Let a person check numbers and dates, or repair some answers and tune again.</source>
        <translation>الضبط يعلّم الأسلوب لا الحقائق. دع شخصا يراجع الأرقام والتواريخ، أو أصلح بعض الإجابات واضبط مرة أخرى.</translation>
    </message>
    <message>
        <source>Yes: the two really differ, and no answer is cut off, empty or missing.</source>
        <translation>نعم: الاثنان مختلفان فعلا، ولا توجد إجابة مقطوعة أو فارغة أو ناقصة.</translation>
    </message>
    <message>
        <source>What these answers cost is not known.</source>
        <translation>تكلفة هذه الإجابات غير معروفة.</translation>
    </message>
    <message>
        <source>These answers cost %1.</source>
        <translation>كلفت هذه الإجابات %1.</translation>
    </message>
    <message>
        <source>These answers cost nothing.</source>
        <translation>لم تكلف هذه الإجابات شيئا.</translation>
    </message>
</context>
<context>
    <name>ui::ReviewPanel</name>
    <message>
        <source>Mark &amp;differences</source>
        <translation>تمييز ال&amp;فروق</translation>
    </message>
    <message>
        <source>S&amp;top asking</source>
        <translation>إيقاف ال&amp;أسئلة</translation>
    </message>
    <message>
        <source>Reference material</source>
        <translation>مادة مرجعية</translation>
    </message>
    <message>
        <source>Show the &amp;kept answer</source>
        <translation>إ&amp;ظهار الإجابة المحفوظة</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>يسار</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>يمين</translation>
    </message>
    <message>
        <source>&amp;Left is better</source>
        <translation>اليسا&amp;ر أفضل</translation>
    </message>
    <message>
        <source>&amp;Right is better</source>
        <translation>ال&amp;يمين أفضل</translation>
    </message>
    <message>
        <source>&amp;About the same</source>
        <translation>&amp;سواء تقريبا</translation>
    </message>
    <message>
        <source>&amp;Both are bad</source>
        <translation>&amp;كلتاهما سيئة</translation>
    </message>
    <message>
        <source>R&amp;epair an answer…</source>
        <translation>إ&amp;صلاح إجابة…</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;متابعة</translation>
    </message>
    <message>
        <source>Judged so far</source>
        <translation>ما حُكم عليه حتى الآن</translation>
    </message>
    <message>
        <source>&amp;Go through</source>
        <translation>المرور &amp;على</translation>
    </message>
    <message>
        <source>D</source>
        <translation>D</translation>
    </message>
    <message>
        <source>What they wrote</source>
        <translation>ماذا كتبوا</translation>
    </message>
    <message>
        <source>The kept answer, which people wrote</source>
        <translation>الإجابة المحفوظة التي كتبها الناس</translation>
    </message>
    <message>
        <source>Hide the &amp;kept answer</source>
        <translation>إ&amp;خفاء الإجابة المحفوظة</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>م&amp;لاحظة</translation>
    </message>
    <message>
        <source>Why? Only you and your colleagues see it.</source>
        <translation>لماذا؟ لا يراها إلا أنت وزملاؤك.</translation>
    </message>
    <message>
        <source>E</source>
        <translation>E</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>لا شيء هنا</translation>
    </message>
    <message numerus="yes">
        <source>%Ln comparison(s)</source>
        <translation>
            <numerusform>%Ln مقارنة</numerusform>
            <numerusform>مقارنة واحدة</numerusform>
            <numerusform>مقارنتان</numerusform>
            <numerusform>%Ln مقارنات</numerusform>
            <numerusform>%Ln مقارنة</numerusform>
            <numerusform>%Ln مقارنة</numerusform>
        </translation>
    </message>
    <message>
        <source>Comparison %1 of %2</source>
        <translation>المقارنة %1 من %2</translation>
    </message>
    <message>
        <source>%1 of %2 judged</source>
        <translation>حُكم على %1 من %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln vote(s) so far.</source>
        <extracomment>%n are votes; a sentence follows.</extracomment>
        <translation>
            <numerusform>%Ln صوت حتى الآن.</numerusform>
            <numerusform>صوت واحد حتى الآن.</numerusform>
            <numerusform>صوتان حتى الآن.</numerusform>
            <numerusform>%Ln أصوات حتى الآن.</numerusform>
            <numerusform>%Ln صوتا حتى الآن.</numerusform>
            <numerusform>%Ln صوت حتى الآن.</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>جار طرح الأسئلة…</translation>
    </message>
    <message>
        <source>Asking: %1 of %2 answers</source>
        <translation>جار طرح الأسئلة: %1 من %2 إجابة</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Not judged yet</source>
        <translation>لم يُحكم عليها بعد</translation>
    </message>
    <message>
        <source>Got better</source>
        <translation>تحسنت</translation>
    </message>
    <message>
        <source>Got worse</source>
        <translation>ساءت</translation>
    </message>
    <message>
        <source>Same or both bad</source>
        <translation>سواء أو كلتاهما سيئة</translation>
    </message>
    <message>
        <source>Checks see it otherwise</source>
        <translation>الفحوص ترى غير ذلك</translation>
    </message>
    <message>
        <source>With a note</source>
        <translation>مع ملاحظة</translation>
    </message>
    <message>
        <source>Only “%1”</source>
        <extracomment>Pairs of one category of examples.</extracomment>
        <translation>«%1» فقط</translation>
    </message>
    <message>
        <source>The answer is on its way.</source>
        <translation>الإجابة في الطريق.</translation>
    </message>
    <message>
        <source>There is no answer yet.</source>
        <translation>لا توجد إجابة بعد.</translation>
    </message>
</context>
<context>
    <name>ui::ReviewSheet</name>
    <message numerus="yes">
        <source>%Ln example(s) to learn from</source>
        <translation>
            <numerusform>%Ln مثال للتعلم</numerusform>
            <numerusform>مثال واحد للتعلم</numerusform>
            <numerusform>مثالان للتعلم</numerusform>
            <numerusform>%Ln أمثلة للتعلم</numerusform>
            <numerusform>%Ln مثالا للتعلم</numerusform>
            <numerusform>%Ln مثال للتعلم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, and %Ln that pick(s) the best version</source>
        <extracomment>%1 is &quot;202 examples to learn from&quot;.</extracomment>
        <translation>
            <numerusform>%1، و%Ln لاختيار أفضل نسخة</numerusform>
            <numerusform>%1، وواحد لاختيار أفضل نسخة</numerusform>
            <numerusform>%1، واثنان لاختيار أفضل نسخة</numerusform>
            <numerusform>%1، و%Ln لاختيار أفضل نسخة</numerusform>
            <numerusform>%1، و%Ln لاختيار أفضل نسخة</numerusform>
            <numerusform>%1، و%Ln لاختيار أفضل نسخة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Send %Ln example(s)</source>
        <translation>
            <numerusform>إ&amp;رسال %Ln مثال</numerusform>
            <numerusform>إ&amp;رسال مثال واحد</numerusform>
            <numerusform>إ&amp;رسال مثالين</numerusform>
            <numerusform>إ&amp;رسال %Ln أمثلة</numerusform>
            <numerusform>إ&amp;رسال %Ln مثالا</numerusform>
            <numerusform>إ&amp;رسال %Ln مثال</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Tune on this computer</source>
        <translation>ال&amp;ضبط على هذا الحاسوب</translation>
    </message>
    <message>
        <source>&amp;Tune anyway</source>
        <translation>ال&amp;ضبط على أي حال</translation>
    </message>
    <message>
        <source>Tune on this computer?</source>
        <translation>الضبط على هذا الحاسوب؟</translation>
    </message>
    <message>
        <source>Send your examples to %1?</source>
        <translation>إرسال أمثلتك إلى %1؟</translation>
    </message>
    <message>
        <source>Nothing leaves this computer and nothing costs money. You can stop at any time.</source>
        <translation>لا شيء يغادر هذا الحاسوب ولا شيء يكلف مالا. يمكنك الإيقاف في أي وقت.</translation>
    </message>
    <message>
        <source>What was sent cannot be called back. You can stop the tuning at any time.</source>
        <translation>ما أُرسل لا يمكن استرجاعه. يمكنك إيقاف الضبط في أي وقت.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>Kept aside</source>
        <translation>محفوظ للاختبار</translation>
    </message>
    <message numerus="yes">
        <source>%Ln example(s) for testing; the model never sees them</source>
        <translation>
            <numerusform>%Ln مثال للاختبار؛ لا يراه النموذج أبدا</numerusform>
            <numerusform>مثال واحد للاختبار؛ لا يراه النموذج أبدا</numerusform>
            <numerusform>مثالان للاختبار؛ لا يراهما النموذج أبدا</numerusform>
            <numerusform>%Ln أمثلة للاختبار؛ لا يراها النموذج أبدا</numerusform>
            <numerusform>%Ln مثالا للاختبار؛ لا يراها النموذج أبدا</numerusform>
            <numerusform>%Ln مثال للاختبار؛ لا يراها النموذج أبدا</numerusform>
        </translation>
    </message>
    <message>
        <source>Where</source>
        <extracomment>A place to tune at.</extracomment>
        <translation>أين</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Model to teach</source>
        <translation>النموذج المراد تعليمه</translation>
    </message>
    <message>
        <source>Passes</source>
        <translation>الجولات</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>الكلفة</translation>
    </message>
    <message>
        <source>Not known: that is up to whoever runs that address.</source>
        <translation>غير معروفة: يحددها من يدير ذلك العنوان.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Their promise</source>
        <translation>ما يتعهدون به</translation>
    </message>
    <message>
        <source>You may start, but know that</source>
        <translation>يمكنك البدء، لكن اعلم أن</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>ر&amp;جوع</translation>
    </message>
</context>
<context>
    <name>ui::RuleCard</name>
    <message>
        <source>F&amp;ix</source>
        <translation>إ&amp;صلاح</translation>
    </message>
    <message>
        <source>I&amp;gnore here</source>
        <translation>ت&amp;جاهل هنا</translation>
    </message>
    <message>
        <source>Neve&amp;r check this</source>
        <translation>عدم &amp;فحص هذا أبدا</translation>
    </message>
    <message>
        <source>More choices</source>
        <translation>خيارات أخرى</translation>
    </message>
    <message>
        <source>In #%1: %2</source>
        <translation>في المثال %1: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Change in #%1</source>
        <translation>تغيير في المثال %1</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>Your own answers that do it the usual way</source>
        <translation>إجاباتك التي تتبع الطريقة المعتادة</translation>
    </message>
    <message numerus="yes">
        <source>Fix &amp;all %n like this…</source>
        <translation>
            <numerusform>إصلاح ال&amp;كل (%n)…</numerusform>
            <numerusform>إصلاح ال&amp;موضع الوحيد…</numerusform>
            <numerusform>إصلاح ال&amp;موضعين…</numerusform>
            <numerusform>إصلاح ال&amp;كل (%n)…</numerusform>
            <numerusform>إصلاح ال&amp;كل (%n)…</numerusform>
            <numerusform>إصلاح ال&amp;كل (%n)…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::RulesBox</name>
    <message>
        <source>House rules</source>
        <translation>قواعد الأسلوب</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>تعديل</translation>
    </message>
    <message>
        <source>Only for &amp;this example</source>
        <translation>ل&amp;هذا المثال فقط</translation>
    </message>
    <message>
        <source>Edit the house rules</source>
        <translation>تعديل قواعد الأسلوب</translation>
    </message>
    <message>
        <source>For example: Be brief. Repeat the order number. Never promise a date.</source>
        <translation>مثلا: كن موجزا. كرر رقم الطلب. لا تعد بموعد أبدا.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>only for this example</source>
        <translation>لهذا المثال فقط</translation>
    </message>
    <message>
        <source>same for all examples</source>
        <translation>لكل الأمثلة</translation>
    </message>
    <message>
        <source>None yet. They tell the model how to answer.</source>
        <translation>لا قواعد بعد. إنها تخبر النموذج كيف يجيب.</translation>
    </message>
</context>
<context>
    <name>ui::SampleCard</name>
    <message>
        <source>Change something and undo it</source>
        <translation>غيّر شيئا ثم تراجع عنه</translation>
    </message>
    <message>
        <source>Paste three rows</source>
        <translation>الصق ثلاثة صفوف</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Sample: nothing is sent.</source>
        <translation>نموذج: لا يُرسل شيء.</translation>
    </message>
    <message>
        <source>Close the list of things to try</source>
        <translation>إغلاق القائمة</translation>
    </message>
    <message>
        <source>%1, done</source>
        <translation>%1، تم</translation>
    </message>
    <message>
        <source>Fix a tone flag</source>
        <translation>إصلاح ملاحظة عن النبرة</translation>
    </message>
    <message>
        <source>Compare five answers</source>
        <translation>قارن خمس إجابات</translation>
    </message>
</context>
<context>
    <name>ui::SavedState</name>
    <message>
        <source>All changes saved</source>
        <translation>كل التغييرات محفوظة</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>جار الحفظ…</translation>
    </message>
    <message>
        <source>Not saved yet, retrying</source>
        <translation>لم يُحفظ بعد، تجري إعادة المحاولة</translation>
    </message>
    <message>
        <source>For reading only</source>
        <translation>للقراءة فقط</translation>
    </message>
</context>
<context>
    <name>ui::SearchField</name>
    <message>
        <source>Find examples</source>
        <translation>ابحث في الأمثلة</translation>
    </message>
</context>
<context>
    <name>ui::SendCard</name>
    <message>
        <source>examples to learn from</source>
        <translation>أمثلة للتعلم</translation>
    </message>
    <message>
        <source>kept aside for testing</source>
        <translation>محفوظة للاختبار</translation>
    </message>
    <message>
        <source>Pick the best version</source>
        <translation>اختيار أفضل نسخة</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>بيانات شخصية</translation>
    </message>
    <message>
        <source>House rules</source>
        <translation>قواعد الأسلوب</translation>
    </message>
    <message>
        <source>Nothing must be fixed</source>
        <translation>لا شيء يجب إصلاحه</translation>
    </message>
    <message>
        <source>Longest example</source>
        <translation>أطول مثال</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>إظهارها</translation>
    </message>
    <message>
        <source>What will be sent</source>
        <translation>ما سيُرسل</translation>
    </message>
    <message>
        <source>For example</source>
        <translation>مثلا</translation>
    </message>
    <message numerus="yes">
        <source>&amp;See all %Ln…</source>
        <translation>
            <numerusform>&amp;عرض الكل (%Ln)…</numerusform>
            <numerusform>&amp;عرض المثال الوحيد…</numerusform>
            <numerusform>&amp;عرض المثالين…</numerusform>
            <numerusform>&amp;عرض الـ%Ln كلها…</numerusform>
            <numerusform>&amp;عرض الـ%Ln كلها…</numerusform>
            <numerusform>&amp;عرض الـ%Ln كلها…</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;See all…</source>
        <translation>&amp;عرض الكل…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln still to look at</source>
        <translation>
            <numerusform>%Ln للمراجعة</numerusform>
            <numerusform>واحد للمراجعة</numerusform>
            <numerusform>اثنان للمراجعة</numerusform>
            <numerusform>%Ln للمراجعة</numerusform>
            <numerusform>%Ln للمراجعة</numerusform>
            <numerusform>%Ln للمراجعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s)</source>
        <translation>
            <numerusform>%Ln موضع</numerusform>
            <numerusform>موضع واحد</numerusform>
            <numerusform>موضعان</numerusform>
            <numerusform>%Ln مواضع</numerusform>
            <numerusform>%Ln موضعا</numerusform>
            <numerusform>%Ln موضع</numerusform>
        </translation>
    </message>
    <message>
        <source>none found</source>
        <translation>لم يوجد شيء</translation>
    </message>
    <message>
        <source>with every example</source>
        <translation>مع كل مثال</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Must be fixed first</source>
        <translation>يجب إصلاحه أولا</translation>
    </message>
    <message numerus="yes">
        <source>%Ln example(s)</source>
        <translation>
            <numerusform>%Ln مثال</numerusform>
            <numerusform>مثال واحد</numerusform>
            <numerusform>مثالان</numerusform>
            <numerusform>%Ln أمثلة</numerusform>
            <numerusform>%Ln مثالا</numerusform>
            <numerusform>%Ln مثال</numerusform>
        </translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>تم الفحص</translation>
    </message>
    <message numerus="yes">
        <source>%Ln too long</source>
        <comment>examples</comment>
        <translation>
            <numerusform>%Ln أطول من اللازم</numerusform>
            <numerusform>واحد أطول من اللازم</numerusform>
            <numerusform>اثنان أطول من اللازم</numerusform>
            <numerusform>%Ln أطول من اللازم</numerusform>
            <numerusform>%Ln أطول من اللازم</numerusform>
            <numerusform>%Ln أطول من اللازم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s), fits</source>
        <translation>
            <numerusform>لا كلمات، مناسب</numerusform>
            <numerusform>كلمة واحدة، مناسب</numerusform>
            <numerusform>كلمتان، مناسب</numerusform>
            <numerusform>%Ln كلمات، مناسب</numerusform>
            <numerusform>%Ln كلمة، مناسب</numerusform>
            <numerusform>%Ln كلمة، مناسب</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>لا كلمات</numerusform>
            <numerusform>كلمة واحدة</numerusform>
            <numerusform>كلمتان</numerusform>
            <numerusform>%Ln كلمات</numerusform>
            <numerusform>%Ln كلمة</numerusform>
            <numerusform>%Ln كلمة</numerusform>
        </translation>
    </message>
    <message>
        <source>They wrote: %1</source>
        <extracomment>%1 is what a customer wrote.</extracomment>
        <translation>كتبوا: %1</translation>
    </message>
    <message>
        <source>We answer: %1</source>
        <translation>نجيب: %1</translation>
    </message>
</context>
<context>
    <name>ui::SentSheet</name>
    <message>
        <source>Everything that was sent</source>
        <translation>كل ما أُرسل</translation>
    </message>
    <message>
        <source>Every time that examples of this project left for somewhere. This list is kept in the project and cannot be undone.</source>
        <translation>كل مرة غادرت فيها أمثلة من هذا المشروع إلى مكان ما. تُحفظ هذه القائمة في المشروع ولا يمكن التراجع عنها.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>إ&amp;غلاق</translation>
    </message>
    <message>
        <source>Nothing of this project was ever sent anywhere.</source>
        <translation>لم يُرسل شيء من هذا المشروع إلى أي مكان قط.</translation>
    </message>
</context>
<context>
    <name>ui::SentTable</name>
    <message>
        <source>this computer</source>
        <translation>هذا الحاسوب</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>إلى أين</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>الأمثلة</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
</context>
<context>
    <name>ui::ServeCard</name>
    <message>
        <source>&amp;Show the access key</source>
        <translation>إ&amp;ظهار مفتاح الوصول</translation>
    </message>
    <message>
        <source>&amp;Keep it running when Attune is closed</source>
        <translation>إ&amp;بقاؤه عاملا عند إغلاق Attune</translation>
    </message>
    <message>
        <source>Settings for other &amp;programs…</source>
        <translation>إعدادات لب&amp;رامج أخرى…</translation>
    </message>
    <message>
        <source>Serve on this computer</source>
        <translation>إتاحته على هذا الحاسوب</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>ال&amp;عنوان</translation>
    </message>
    <message>
        <source>Access &amp;key</source>
        <translation>&amp;مفتاح الوصول</translation>
    </message>
    <message>
        <source>Name of the &amp;model</source>
        <translation>اسم ال&amp;نموذج</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <extracomment>%1 is what is copied: &quot;Address&quot;.</extracomment>
        <translation>نسخ: %1</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>جار البدء…</translation>
    </message>
    <message>
        <source>On</source>
        <translation>يعمل</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>متوقف</translation>
    </message>
    <message>
        <source>Other programs here can ask the tuned model. Free; nothing leaves this computer. Address and key stay the same.</source>
        <translation>تستطيع برامج أخرى هنا سؤال النموذج المضبوط. مجانا؛ لا شيء يغادر هذا الحاسوب. العنوان والمفتاح لا يتغيران.</translation>
    </message>
    <message>
        <source>Switch it on, and other programs on this computer can ask the tuned model. Free; nothing leaves this computer.</source>
        <translation>شغّله، فتستطيع برامج أخرى على هذا الحاسوب سؤال النموذج المضبوط. مجانا؛ لا شيء يغادر هذا الحاسوب.</translation>
    </message>
</context>
<context>
    <name>ui::ServiceSheet</name>
    <message>
        <source>Another address</source>
        <translation>عنوان آخر</translation>
    </message>
    <message>
        <source>&amp;Remove the key</source>
        <translation>إ&amp;زالة المفتاح</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>ا&amp;ختبار</translation>
    </message>
    <message>
        <source>A service that speaks the OpenAI API: a server in the house, a colleague&apos;s computer, or a service you know.</source>
        <translation>خدمة تستعمل واجهة OpenAI البرمجية (API): خادم في المؤسسة، أو حاسوب زميل، أو خدمة تعرفها.</translation>
    </message>
    <message>
        <source>&amp;Use this address</source>
        <translation>اس&amp;تعمال هذا العنوان</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>إ&amp;لغاء</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>الا&amp;سم</translation>
    </message>
    <message>
        <source>What you call it; may be left empty.</source>
        <translation>كيف تسميها؛ يمكن تركه فارغا.</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>ال&amp;عنوان</translation>
    </message>
    <message>
        <source>&amp;Model to teach</source>
        <translation>ال&amp;نموذج المراد تعليمه</translation>
    </message>
    <message>
        <source>As the service names it. A test lists them.</source>
        <translation>بالاسم الذي تعطيه الخدمة. يعرض الاختبار النماذج المتاحة.</translation>
    </message>
    <message>
        <source>Access &amp;key</source>
        <translation>&amp;مفتاح الوصول</translation>
    </message>
    <message>
        <source>The access key comes from the environment variable %1.</source>
        <translation>يؤخذ مفتاح الوصول من متغير البيئة %1.</translation>
    </message>
    <message>
        <source>An access key is there. %1</source>
        <extracomment>%1 says where.</extracomment>
        <translation>يوجد مفتاح وصول. %1</translation>
    </message>
    <message>
        <source>Enter another one to replace it</source>
        <translation>أدخل مفتاحا آخر ليحل محله</translation>
    </message>
    <message>
        <source>Where it needs one</source>
        <translation>حيث يلزم مفتاح</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>جار الاختبار…</translation>
    </message>
    <message>
        <source>Enter an address, such as https://tuner.example.com/v1.</source>
        <translation>أدخل عنوانا، مثل https://tuner.example.com/v1.</translation>
    </message>
    <message>
        <source>Enter the model to teach, or test the address to choose from a list.</source>
        <translation>أدخل النموذج المراد تعليمه، أو اختبر العنوان لتختار من قائمة.</translation>
    </message>
    <message>
        <source>It works</source>
        <translation>يعمل</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>It does not work</source>
        <translation>لا يعمل</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A problem: what it is, and what it means.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>The service answers and knows %Ln model(s). Whether it can tune shows when it is asked to.</source>
        <translation>
            <numerusform>تستجيب الخدمة وتعرف %Ln نموذج. يتبين هل تستطيع الضبط عندما يُطلب منها ذلك.</numerusform>
            <numerusform>تستجيب الخدمة وتعرف نموذجا واحدا. يتبين هل تستطيع الضبط عندما يُطلب منها ذلك.</numerusform>
            <numerusform>تستجيب الخدمة وتعرف نموذجين. يتبين هل تستطيع الضبط عندما يُطلب منها ذلك.</numerusform>
            <numerusform>تستجيب الخدمة وتعرف %Ln نماذج. يتبين هل تستطيع الضبط عندما يُطلب منها ذلك.</numerusform>
            <numerusform>تستجيب الخدمة وتعرف %Ln نموذجا. يتبين هل تستطيع الضبط عندما يُطلب منها ذلك.</numerusform>
            <numerusform>تستجيب الخدمة وتعرف %Ln نموذج. يتبين هل تستطيع الضبط عندما يُطلب منها ذلك.</numerusform>
        </translation>
    </message>
    <message>
        <source>The access key is no longer on this computer.</source>
        <translation>لم يعد مفتاح الوصول على هذا الحاسوب.</translation>
    </message>
</context>
<context>
    <name>ui::SetupPanel</name>
    <message>
        <source>Compare with a model at an &amp;address…</source>
        <translation>المقارنة مع نموذج في &amp;عنوان…</translation>
    </message>
    <message>
        <source>The examples that were kept &amp;aside</source>
        <translation>الأمثلة الم&amp;حفوظة للاختبار</translation>
    </message>
    <message>
        <source>&amp;New questions</source>
        <translation>أسئلة &amp;جديدة</translation>
    </message>
    <message>
        <source>&amp;Everyday questions: has it forgotten the rest?</source>
        <translation>أسئلة &amp;يومية: هل نسي الباقي؟</translation>
    </message>
    <message>
        <source>Which two</source>
        <translation>أي اثنين</translation>
    </message>
    <message>
        <source>&amp;Before</source>
        <translation>&amp;قبل</translation>
    </message>
    <message>
        <source>A&amp;fter</source>
        <translation>&amp;بعد</translation>
    </message>
    <message>
        <source>What both are asked</source>
        <translation>ما يُسأل عنه كلاهما</translation>
    </message>
    <message>
        <source>New questions</source>
        <translation>أسئلة جديدة</translation>
    </message>
    <message>
        <source>Paste questions here, one in each line; longer ones parted by an empty line. Answers are not needed.</source>
        <translation>الصق الأسئلة هنا، سؤالا في كل سطر؛ والأطول يفصل بينها سطر فارغ. لا حاجة إلى إجابات.</translation>
    </message>
    <message>
        <source>What it takes</source>
        <translation>ما يتطلبه الأمر</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>جار العد…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln question(s), to both: the same words, the same settings.</source>
        <translation>
            <numerusform>%Ln سؤال لكليهما: الكلمات نفسها والإعدادات نفسها.</numerusform>
            <numerusform>سؤال واحد لكليهما: الكلمات نفسها والإعدادات نفسها.</numerusform>
            <numerusform>سؤالان لكليهما: الكلمات نفسها والإعدادات نفسها.</numerusform>
            <numerusform>%Ln أسئلة لكليهما: الكلمات نفسها والإعدادات نفسها.</numerusform>
            <numerusform>%Ln سؤالا لكليهما: الكلمات نفسها والإعدادات نفسها.</numerusform>
            <numerusform>%Ln سؤال لكليهما: الكلمات نفسها والإعدادات نفسها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more is/are left out, because a model has learned it or nearly the same.</source>
        <translation>
            <numerusform>استُبعد %Ln آخر لأن نموذجا تعلمه أو تعلم ما يكاد يطابقه.</numerusform>
            <numerusform>استُبعد واحد آخر لأن نموذجا تعلمه أو تعلم ما يكاد يطابقه.</numerusform>
            <numerusform>استُبعد اثنان آخران لأن نموذجا تعلمهما أو تعلم ما يكاد يطابقهما.</numerusform>
            <numerusform>استُبعدت %Ln أخرى لأن نموذجا تعلمها أو تعلم ما يكاد يطابقها.</numerusform>
            <numerusform>استُبعد %Ln آخر لأن نموذجا تعلمها أو تعلم ما يكاد يطابقها.</numerusform>
            <numerusform>استُبعد %Ln آخر لأن نموذجا تعلمها أو تعلم ما يكاد يطابقها.</numerusform>
        </translation>
    </message>
    <message>
        <source>On this computer: nothing is sent, and it costs nothing.</source>
        <translation>على هذا الحاسوب: لا يُرسل شيء ولا يكلف شيئا.</translation>
    </message>
    <message>
        <source>The questions and your house rules are sent to %1.</source>
        <extracomment>%1 is one host or two.</extracomment>
        <translation>تُرسل الأسئلة وقواعد أسلوبك إلى %1.</translation>
    </message>
    <message>
        <source>That costs about %1.</source>
        <translation>يكلف ذلك نحو %1.</translation>
    </message>
    <message>
        <source>What it costs there is not known.</source>
        <translation>كلفته هناك غير معروفة.</translation>
    </message>
    <message>
        <source>Questions a &amp;minute, at most</source>
        <translation>أقصى عدد للأسئلة في ال&amp;دقيقة</translation>
    </message>
    <message>
        <source>as fast as it answers</source>
        <translation>بالسرعة التي يجيب بها</translation>
    </message>
</context>
<context>
    <name>ui::ShortcutsSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>الأمر</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source> or </source>
        <translation> أو </translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>إ&amp;غلاق</translation>
    </message>
</context>
<context>
    <name>ui::ShortenPlan</name>
    <message numerus="yes">
        <source>%Ln earlier message(s)</source>
        <translation>
            <numerusform>%Ln دور سابق</numerusform>
            <numerusform>دور سابق واحد</numerusform>
            <numerusform>دوران سابقان</numerusform>
            <numerusform>%Ln أدوار سابقة</numerusform>
            <numerusform>%Ln دورا سابقا</numerusform>
            <numerusform>%Ln دور سابق</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) of reference material that the answer does not use</source>
        <translation>
            <numerusform>%Ln سطر من المادة المرجعية لا تستخدمه الإجابة</numerusform>
            <numerusform>سطر واحد من المادة المرجعية لا تستخدمه الإجابة</numerusform>
            <numerusform>سطران من المادة المرجعية لا تستخدمهما الإجابة</numerusform>
            <numerusform>%Ln أسطر من المادة المرجعية لا تستخدمها الإجابة</numerusform>
            <numerusform>%Ln سطرا من المادة المرجعية لا تستخدمه الإجابة</numerusform>
            <numerusform>%Ln سطر من المادة المرجعية لا تستخدمه الإجابة</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of an example that are left out</comment>
        <translation>، </translation>
    </message>
</context>
<context>
    <name>ui::ShortenSheet</name>
    <message>
        <source>Shorten for the model</source>
        <translation>تقصير من أجل النموذج</translation>
    </message>
    <message>
        <source>Just a moment…</source>
        <translation>لحظة من فضلك…</translation>
    </message>
    <message>
        <source>What would be left out</source>
        <translation>ما سيُحذف</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>إ&amp;لغاء</translation>
    </message>
    <message>
        <source>Answers stay as they are. What was said first goes, then the middle of the question, then reference material that the answer does not use. Take away the tick where an example is to stay as it is. All of it is one step that you can undo.</source>
        <translation>تبقى الإجابات كما هي. يُحذف ما قيل أولا، ثم وسط السؤال، ثم المادة المرجعية التي لا تستخدمها الإجابة. أزل العلامة عن المثال الذي يجب أن يبقى كما هو. كل ذلك خطوة واحدة يمكنك التراجع عنها.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln example(s) would have to lose a part of the answer: shorten them yourself, or leave them out.</source>
        <translation>
            <numerusform>سيفقد %Ln مثال جزءا من الإجابة: قصره بنفسك أو استبعده.</numerusform>
            <numerusform>سيفقد مثال واحد جزءا من الإجابة: قصره بنفسك أو استبعده.</numerusform>
            <numerusform>سيفقد مثالان جزءا من الإجابة: قصرهما بنفسك أو استبعدهما.</numerusform>
            <numerusform>ستفقد %Ln أمثلة جزءا من الإجابة: قصرها بنفسك أو استبعدها.</numerusform>
            <numerusform>سيفقد %Ln مثالا جزءا من الإجابة: قصرها بنفسك أو استبعدها.</numerusform>
            <numerusform>سيفقد %Ln مثال جزءا من الإجابة: قصرها بنفسك أو استبعدها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Shorten %Ln example(s)</source>
        <translation>
            <numerusform>&amp;تقصير %Ln مثال</numerusform>
            <numerusform>&amp;تقصير مثال واحد</numerusform>
            <numerusform>&amp;تقصير مثالين</numerusform>
            <numerusform>&amp;تقصير %Ln أمثلة</numerusform>
            <numerusform>&amp;تقصير %Ln مثالا</numerusform>
            <numerusform>&amp;تقصير %Ln مثال</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to shorten</source>
        <translation>لا شيء للتقصير</translation>
    </message>
</context>
<context>
    <name>ui::ShowingBox</name>
    <message>
        <source>All examples</source>
        <translation>كل الأمثلة</translation>
    </message>
    <message>
        <source>Unfinished</source>
        <translation>غير منتهية</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Category: %1</source>
        <translation>الفئة: %1</translation>
    </message>
</context>
<context>
    <name>ui::StartPage</name>
    <message>
        <source>Attune</source>
        <translation>Attune</translation>
    </message>
    <message>
        <source>Teach a language model to answer the way your organisation answers.</source>
        <translation>علّم نموذجا لغويا أن يجيب كما تجيب مؤسستك.</translation>
    </message>
    <message>
        <source>See how it works</source>
        <translation>شاهد كيف يعمل</translation>
    </message>
    <message numerus="yes">
        <source>%Ln made-up letter(s) to a help desk, with mistakes to find. Works without internet.</source>
        <translation>
            <numerusform>رسائل مختلقة إلى خدمة العملاء، فيها أخطاء لتجدها. يعمل بلا إنترنت.</numerusform>
            <numerusform>رسائل مختلقة إلى خدمة العملاء، فيها أخطاء لتجدها. يعمل بلا إنترنت.</numerusform>
            <numerusform>رسائل مختلقة إلى خدمة العملاء، فيها أخطاء لتجدها. يعمل بلا إنترنت.</numerusform>
            <numerusform>%Ln رسائل مختلقة إلى خدمة العملاء، فيها أخطاء لتجدها. يعمل بلا إنترنت.</numerusform>
            <numerusform>%Ln رسالة مختلقة إلى خدمة العملاء، فيها أخطاء لتجدها. يعمل بلا إنترنت.</numerusform>
            <numerusform>%Ln رسالة مختلقة إلى خدمة العملاء، فيها أخطاء لتجدها. يعمل بلا إنترنت.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Try the sample project</source>
        <translation>&amp;جرّب المشروع النموذجي</translation>
    </message>
    <message>
        <source>Start with your own</source>
        <translation>ابدأ بأمثلتك</translation>
    </message>
    <message>
        <source>Paste from a spreadsheet, import a file, or type the first one.</source>
        <translation>الصق من جدول، أو استورد ملفا، أو اكتب المثال الأول.</translation>
    </message>
    <message>
        <source>&amp;Start with your own examples</source>
        <translation>ا&amp;بدأ بأمثلتك</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Open a project from this computer. You can also drop a file here.</source>
        <translation>افتح مشروعا من هذا الحاسوب. يمكنك أيضا إفلات ملف هنا.</translation>
    </message>
    <message>
        <source>&amp;Open a project…</source>
        <translation>ا&amp;فتح مشروعا…</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>المشاريع الأخيرة</translation>
    </message>
    <message>
        <source>Is tuning right for me?</source>
        <translation>هل الضبط مناسب لي؟</translation>
    </message>
    <message>
        <source>Often clear house rules are enough, and then we say so.</source>
        <translation>غالبا ما تكفي قواعد أسلوب واضحة، وعندها نقول ذلك.</translation>
    </message>
    <message>
        <source>&amp;Find out</source>
        <translation>ا&amp;كتشف</translation>
    </message>
    <message>
        <source>Start with your own examples</source>
        <translation>ابدأ بأمثلتك</translation>
    </message>
    <message>
        <source>An example is a message that somebody wrote, and the answer you are proud of.</source>
        <translation>المثال رسالة كتبها شخص ما، والإجابة التي تفخر بها.</translation>
    </message>
    <message>
        <source>&amp;Name of the project</source>
        <translation>اسم الم&amp;شروع</translation>
    </message>
    <message>
        <source>Our answers</source>
        <translation>إجاباتنا</translation>
    </message>
    <message>
        <source>It is saved at once in your documents folder, and after every change. There is no Save button to forget.</source>
        <translation>يُحفظ فورا في مجلد مستنداتك وبعد كل تغيير. لا يوجد زر حفظ يُنسى.</translation>
    </message>
    <message>
        <source>Paste from a spreadsheet</source>
        <translation>لصق من جدول</translation>
    </message>
    <message>
        <source>Copy two columns, questions and answers, and paste them.</source>
        <translation>انسخ عمودين، الأسئلة والإجابات، والصقهما.</translation>
    </message>
    <message>
        <source>&amp;Paste rows</source>
        <translation>&amp;لصق الصفوف</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>استيراد ملف</translation>
    </message>
    <message>
        <source>Excel, CSV or JSON. You see everything before it is added.</source>
        <translation>Excel أو CSV أو JSON. ترى كل شيء قبل إضافته.</translation>
    </message>
    <message>
        <source>&amp;Import a file…</source>
        <translation>ا&amp;ستيراد ملف…</translation>
    </message>
    <message>
        <source>Type one</source>
        <translation>كتابة مثال</translation>
    </message>
    <message>
        <source>Write the first question and the answer yourself.</source>
        <translation>اكتب السؤال الأول والإجابة بنفسك.</translation>
    </message>
    <message>
        <source>T&amp;ype the first one</source>
        <translation>&amp;كتابة الأول</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;رجوع</translation>
    </message>
    <message>
        <source>Remove from this list</source>
        <translation>إزالة من هذه القائمة</translation>
    </message>
</context>
<context>
    <name>ui::StatusLine</name>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Undo the last change</source>
        <translation>تراجع عن آخر تغيير</translation>
    </message>
</context>
<context>
    <name>ui::StepBar</name>
    <message>
        <source>Collect</source>
        <translation>جمع</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>فحص</translation>
    </message>
    <message>
        <source>Tune</source>
        <translation>ضبط</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>مقارنة</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>استخدام</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>الخطوات</translation>
    </message>
</context>
<context>
    <name>ui::StepButton</name>
    <message>
        <source>done</source>
        <translation>تم</translation>
    </message>
</context>
<context>
    <name>ui::TagChip</name>
    <message>
        <source>Take the tag “%1” away</source>
        <translation>إزالة الوسم «%1»</translation>
    </message>
</context>
<context>
    <name>ui::TagRow</name>
    <message>
        <source>Tag</source>
        <translation>وسم</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>إضافة وسم</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>وسم جديد</translation>
    </message>
</context>
<context>
    <name>ui::TaskSheet</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
    <message>
        <source>Just a moment…</source>
        <translation>لحظة من فضلك…</translation>
    </message>
</context>
<context>
    <name>ui::TellingCard</name>
    <message>
        <source>Best</source>
        <translation>الأفضل</translation>
    </message>
    <message>
        <source>Worst</source>
        <translation>الأسوأ</translation>
    </message>
    <message>
        <source>you preferred %1</source>
        <extracomment>%1 is a model: &quot;tuned&quot;.</extracomment>
        <translation>فضّلت: %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Repair…</source>
        <translation>إصلاح…</translation>
    </message>
</context>
<context>
    <name>ui::TermsSheet</name>
    <message>
        <source>Your words and sentences</source>
        <translation>كلماتك وجملك</translation>
    </message>
    <message>
        <source>&amp;Words, one a line</source>
        <translation>ال&amp;كلمات، واحدة في كل سطر</translation>
    </message>
    <message>
        <source>“client -&gt; customer” prefers the second. “!cheap” is not to be written. A name alone, such as “Marlowe”, is left alone by all checks and its spelling kept. Two columns of a spreadsheet can be pasted.</source>
        <translation>«‎client -&gt; customer‎» يفضّل الثانية. «‎!cheap‎» لا ينبغي أن تُكتب. والاسم وحده، مثل «Marlowe»، تتركه الفحوص كلها وتُحفظ كتابته. يمكن لصق عمودين من جدول.</translation>
    </message>
    <message>
        <source>&amp;Sentences that must be in every answer, one a line</source>
        <translation>ال&amp;جمل التي يجب أن ترد في كل إجابة، واحدة في كل سطر</translation>
    </message>
    <message>
        <source>“[Returns] Please keep the box.” is asked for in the category Returns only.</source>
        <translation>«‎[Returns] Please keep the box.‎» مطلوبة في الفئة Returns فقط.</translation>
    </message>
    <message>
        <source>&amp;Keep these</source>
        <translation>إ&amp;بقاء هذه</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>إل&amp;غاء</translation>
    </message>
    <message>
        <source>&amp;Import a list of words…</source>
        <translation>ا&amp;ستيراد قائمة كلمات…</translation>
    </message>
    <message>
        <source>%1 · %2 · %3 · %4</source>
        <translation>%1 · %2 · %3 · %4</translation>
    </message>
    <message numerus="yes">
        <source>%n preferred</source>
        <translation>
            <numerusform>%n مفضلة</numerusform>
            <numerusform>كلمة مفضلة واحدة</numerusform>
            <numerusform>كلمتان مفضلتان</numerusform>
            <numerusform>%n كلمات مفضلة</numerusform>
            <numerusform>%n كلمة مفضلة</numerusform>
            <numerusform>%n كلمة مفضلة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not to be written</source>
        <translation>
            <numerusform>%n لا تُكتب</numerusform>
            <numerusform>كلمة واحدة لا تُكتب</numerusform>
            <numerusform>كلمتان لا تُكتبان</numerusform>
            <numerusform>%n كلمات لا تُكتب</numerusform>
            <numerusform>%n كلمة لا تُكتب</numerusform>
            <numerusform>%n كلمة لا تُكتب</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s)</source>
        <translation>
            <numerusform>%n اسم</numerusform>
            <numerusform>اسم واحد</numerusform>
            <numerusform>اسمان</numerusform>
            <numerusform>%n أسماء</numerusform>
            <numerusform>%n اسما</numerusform>
            <numerusform>%n اسم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s)</source>
        <translation>
            <numerusform>%n جملة</numerusform>
            <numerusform>جملة واحدة</numerusform>
            <numerusform>جملتان</numerusform>
            <numerusform>%n جمل</numerusform>
            <numerusform>%n جملة</numerusform>
            <numerusform>%n جملة</numerusform>
        </translation>
    </message>
    <message>
        <source>Import a list of words</source>
        <translation>استيراد قائمة كلمات</translation>
    </message>
    <message>
        <source>Lists of words (*.txt *.tsv *.csv)</source>
        <translation>قوائم كلمات (*.txt *.tsv *.csv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>This file cannot be read as a list of words. Choose a text file with one word a line, or paste the words here.</source>
        <translation>لا يمكن قراءة هذا الملف بوصفه قائمة كلمات. اختر ملفا نصيا فيه كلمة واحدة في كل سطر، أو ألصق الكلمات هنا.</translation>
    </message>
</context>
<context>
    <name>ui::TextField</name>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;قص</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;نسخ</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;لصق</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>تحديد ال&amp;كل</translation>
    </message>
    <message>
        <source>Text &amp;direction</source>
        <translation>ا&amp;تجاه النص</translation>
    </message>
    <message>
        <source>&amp;As the text reads</source>
        <translation>&amp;كما يُقرأ النص</translation>
    </message>
    <message>
        <source>&amp;Left to right</source>
        <translation>من ال&amp;يسار إلى اليمين</translation>
    </message>
    <message>
        <source>&amp;Right to left</source>
        <translation>من الي&amp;مين إلى اليسار</translation>
    </message>
</context>
<context>
    <name>ui::Transfer</name>
    <message>
        <source>Files with examples (%1)</source>
        <translation>ملفات فيها أمثلة (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>Import examples</source>
        <translation>استيراد الأمثلة</translation>
    </message>
    <message>
        <source>There is nothing to paste yet. Copy two columns in your spreadsheet, questions and answers, then paste them here.</source>
        <translation>لا يوجد ما يُلصق بعد. انسخ في جدولك عمودين، الأسئلة والإجابات، ثم الصقهما هنا.</translation>
    </message>
    <message>
        <source>The text is now a new example. Its answer is still empty.</source>
        <translation>صار النص مثالا جديدا. إجابته ما زالت فارغة.</translation>
    </message>
</context>
<context>
    <name>ui::TryField</name>
    <message>
        <source>Original</source>
        <translation>الأصلي</translation>
    </message>
    <message>
        <source>Tuned</source>
        <translation>المضبوط</translation>
    </message>
    <message>
        <source>&amp;Ask both</source>
        <translation>ا&amp;سأل كليهما</translation>
    </message>
    <message>
        <source>&amp;Keep this as an example</source>
        <translation>إ&amp;بقاؤه كمثال</translation>
    </message>
    <message>
        <source>&amp;Try it</source>
        <translation>&amp;جرّبه</translation>
    </message>
    <message>
        <source>A question to try</source>
        <translation>سؤال للتجربة</translation>
    </message>
    <message>
        <source>What could somebody write to you?</source>
        <translation>ماذا قد يكتب لك أحدهم؟</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>a key</comment>
        <translation>Enter</translation>
    </message>
    <message>
        <source>The model said nothing.</source>
        <translation>لم يقل النموذج شيئا.</translation>
    </message>
    <message>
        <source>A person should check facts before sending.</source>
        <translation>ينبغي أن يراجع شخص الحقائق قبل الإرسال.</translation>
    </message>
    <message>
        <source>The answer is on its way.</source>
        <translation>الإجابة في الطريق.</translation>
    </message>
    <message>
        <source>&amp;Ask it</source>
        <translation>ا&amp;سأله</translation>
    </message>
</context>
<context>
    <name>ui::TuneChip</name>
    <message>
        <source>Show</source>
        <translation>إظهار</translation>
    </message>
    <message>
        <source>Show the tuning</source>
        <translation>إظهار عملية الضبط</translation>
    </message>
    <message>
        <source>Tuning</source>
        <translation>الضبط</translation>
    </message>
</context>
<context>
    <name>ui::TuneCommands</name>
    <message numerus="yes">
        <source>%Ln example(s) shortened.</source>
        <translation>
            <numerusform>قُصّر %Ln مثال.</numerusform>
            <numerusform>قُصّر مثال واحد.</numerusform>
            <numerusform>قُصّر مثالان.</numerusform>
            <numerusform>قُصّرت %Ln أمثلة.</numerusform>
            <numerusform>قُصّر %Ln مثالا.</numerusform>
            <numerusform>قُصّر %Ln مثال.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the folder of a model</source>
        <translation>اختيار مجلد نموذج</translation>
    </message>
    <message numerus="yes">
        <source>%Ln example(s) left out of the tuning.</source>
        <translation>
            <numerusform>استُبعد %Ln مثال من الضبط.</numerusform>
            <numerusform>استُبعد مثال واحد من الضبط.</numerusform>
            <numerusform>استُبعد مثالان من الضبط.</numerusform>
            <numerusform>استُبعدت %Ln أمثلة من الضبط.</numerusform>
            <numerusform>استُبعد %Ln مثالا من الضبط.</numerusform>
            <numerusform>استُبعد %Ln مثال من الضبط.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask whoever runs that address.</source>
        <translation>اسأل من يدير ذلك العنوان.</translation>
    </message>
    <message>
        <source>Attune does not know its pages. Keys and credit are managed where you signed up for it.</source>
        <translation>لا يعرف Attune صفحاته. تُدار المفاتيح والرصيد حيث سجّلت.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>إ&amp;غلاق</translation>
    </message>
    <message>
        <source>It is left out. You can start again now.</source>
        <translation>تم استبعاده. يمكنك البدء من جديد الآن.</translation>
    </message>
    <message>
        <source>Details copied, without examples and keys.</source>
        <translation>نُسخت التفاصيل، دون أمثلة أو مفاتيح.</translation>
    </message>
    <message>
        <source>Stop this tuning?</source>
        <translation>إيقاف عملية الضبط هذه؟</translation>
    </message>
    <message>
        <source>What was learned after each whole pass is kept as a version; the rest is not. It cannot be taken up again afterwards.</source>
        <translation>ما تم تعلمه بعد كل جولة كاملة محفوظ كنسخة؛ والباقي لا. ولا يمكن استئنافه بعد ذلك.</translation>
    </message>
    <message>
        <source>&amp;Keep tuning</source>
        <translation>مواصلة ال&amp;ضبط</translation>
    </message>
    <message>
        <source>&amp;Stop tuning</source>
        <translation>إي&amp;قاف الضبط</translation>
    </message>
</context>
<context>
    <name>ui::TuneGoal</name>
    <message>
        <source>More about tuning</source>
        <translation>المزيد عن الضبط</translation>
    </message>
    <message>
        <source>&amp;Plan another tuning</source>
        <translation>التخطي&amp;ط لعملية ضبط أخرى</translation>
    </message>
    <message>
        <source>&amp;All tunings…</source>
        <translation>&amp;كل عمليات الضبط…</translation>
    </message>
    <message>
        <source>&amp;Everything that was sent…</source>
        <translation>ك&amp;ل ما أُرسل…</translation>
    </message>
    <message>
        <source>&amp;Which model should I take?</source>
        <translation>أي &amp;نموذج أختار؟</translation>
    </message>
    <message>
        <source>&amp;Review and start…</source>
        <translation>م&amp;راجعة وبدء…</translation>
    </message>
    <message>
        <source>&amp;Export the file…</source>
        <translation>&amp;تصدير الملف…</translation>
    </message>
    <message>
        <source>&amp;Back to the tuning</source>
        <translation>ال&amp;عودة إلى عملية الضبط</translation>
    </message>
</context>
<context>
    <name>ui::TunePage</name>
    <message>
        <source>Tune</source>
        <translation>ضبط</translation>
    </message>
    <message>
        <source>This folder cannot be used.</source>
        <translation>لا يمكن استخدام هذا المجلد.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>إ&amp;غلاق</translation>
    </message>
    <message>
        <source>Choose &amp;another folder…</source>
        <translation>اختيار مجلد &amp;آخر…</translation>
    </message>
    <message>
        <source>Tuning is paused. Go on whenever you like.</source>
        <translation>الضبط متوقف مؤقتا. استأنفه متى شئت.</translation>
    </message>
    <message>
        <source>Tuning goes on while you work, and we tell you when it is ready.</source>
        <translation>يستمر الضبط وأنت تعمل، ونخبرك عندما يصبح جاهزا.</translation>
    </message>
    <message>
        <source>Teach the model from your examples.</source>
        <translation>علّم النموذج من أمثلتك.</translation>
    </message>
    <message>
        <source>needs you</source>
        <comment>a tuning that waits for a decision</comment>
        <translation>يحتاج إليك</translation>
    </message>
    <message>
        <source>pass %1 of %2</source>
        <translation>الجولة %1 من %2</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>جار</translation>
    </message>
    <message>
        <source>stopped</source>
        <comment>a tuning, by a problem</comment>
        <translation>توقف</translation>
    </message>
    <message>
        <source>Tuning there from Attune is coming next; export the file meanwhile.</source>
        <translation>الضبط هناك من داخل Attune يأتي لاحقا؛ صدّر الملف في هذه الأثناء.</translation>
    </message>
    <message>
        <source>Nothing is sent: you get a file.</source>
        <translation>لا يُرسل شيء: تحصل على ملف.</translation>
    </message>
    <message>
        <source>This project can only be read. Make a copy of it to tune.</source>
        <translation>هذا المشروع للقراءة فقط. أنشئ نسخة منه للضبط.</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>جار البدء…</translation>
    </message>
    <message>
        <source>Looking at your examples…</source>
        <translation>جار النظر في أمثلتك…</translation>
    </message>
    <message>
        <source>Nothing is sent until you confirm on the next page.</source>
        <translation>لا يُرسل شيء قبل أن تؤكد في الصفحة التالية.</translation>
    </message>
    <message>
        <source>&amp;Stop tuning</source>
        <translation>إي&amp;قاف الضبط</translation>
    </message>
    <message>
        <source>Tuning is ready</source>
        <translation>انتهى الضبط</translation>
    </message>
    <message>
        <source>Tuning stopped</source>
        <translation>توقف الضبط</translation>
    </message>
    <message numerus="yes">
        <source>%Ln comparison(s) waiting.</source>
        <translation>
            <numerusform>تنتظرك %Ln مقارنة.</numerusform>
            <numerusform>تنتظرك مقارنة واحدة.</numerusform>
            <numerusform>تنتظرك مقارنتان.</numerusform>
            <numerusform>تنتظرك %Ln مقارنات.</numerusform>
            <numerusform>تنتظرك %Ln مقارنة.</numerusform>
            <numerusform>تنتظرك %Ln مقارنة.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>What has ended, and how: &quot;Tuning is ready: 24 comparisons waiting.&quot;</extracomment>
        <translation>%1: ‏%2</translation>
    </message>
    <message>
        <source>A tuning is under way on this computer.</source>
        <translation>تجري عملية ضبط على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>It can go on without the window. When you open the project again, you see how far it has come.</source>
        <translation>يمكنها أن تستمر دون النافذة. عندما تفتح المشروع مرة أخرى ترى إلى أين وصلت.</translation>
    </message>
    <message>
        <source>&amp;Keep going in the background</source>
        <translation>المتا&amp;بعة في الخلفية</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>إيقاف م&amp;ؤقت</translation>
    </message>
</context>
<context>
    <name>ui::TuneReasons</name>
    <message>
        <source>Choose the model to teach.</source>
        <translation>اختر النموذج المراد تعليمه.</translation>
    </message>
    <message>
        <source>This needs about %1 of memory, and %2 is free now. Close other programs, or choose a smaller model.</source>
        <translation>يحتاج هذا نحو %1 من الذاكرة، والمتاح الآن %2. أغلق برامج أخرى، أو اختر نموذجا أصغر.</translation>
    </message>
    <message>
        <source>Enter the address to tune at.</source>
        <translation>أدخل العنوان الذي يجري الضبط فيه.</translation>
    </message>
    <message>
        <source>Enter the name of the model to teach at that address.</source>
        <translation>أدخل اسم النموذج المراد تعليمه في ذلك العنوان.</translation>
    </message>
    <message>
        <source>Example %1 is too long for this model: about %2 words, and it reads about %3.</source>
        <translation>المثال %1 أطول مما يقبله هذا النموذج: نحو %2 كلمة، وهو يقرأ نحو %3.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln example(s) are too long for this model, which reads about %1 words.</source>
        <translation>
            <numerusform>%Ln مثال أطول مما يقبله هذا النموذج، الذي يقرأ نحو %1 كلمة.</numerusform>
            <numerusform>مثال واحد أطول مما يقبله هذا النموذج، الذي يقرأ نحو %1 كلمة.</numerusform>
            <numerusform>مثالان أطول مما يقبله هذا النموذج، الذي يقرأ نحو %1 كلمة.</numerusform>
            <numerusform>%Ln أمثلة أطول مما يقبله هذا النموذج، الذي يقرأ نحو %1 كلمة.</numerusform>
            <numerusform>%Ln مثالا أطول مما يقبله هذا النموذج، الذي يقرأ نحو %1 كلمة.</numerusform>
            <numerusform>%Ln مثال أطول مما يقبله هذا النموذج، الذي يقرأ نحو %1 كلمة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You need %Ln more example(s).</source>
        <translation>
            <numerusform>تحتاج إلى %Ln مثال آخر.</numerusform>
            <numerusform>تحتاج إلى مثال واحد آخر.</numerusform>
            <numerusform>تحتاج إلى مثالين آخرين.</numerusform>
            <numerusform>تحتاج إلى %Ln أمثلة أخرى.</numerusform>
            <numerusform>تحتاج إلى %Ln مثالا آخر.</numerusform>
            <numerusform>تحتاج إلى %Ln مثال آخر.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln example(s) cannot be learned from. The first: %1</source>
        <translation>
            <numerusform>لا يمكن التعلم من %Ln مثال. الأول: %1</numerusform>
            <numerusform>لا يمكن التعلم من مثال واحد: %1</numerusform>
            <numerusform>لا يمكن التعلم من مثالين. الأول: %1</numerusform>
            <numerusform>لا يمكن التعلم من %Ln أمثلة. الأول: %1</numerusform>
            <numerusform>لا يمكن التعلم من %Ln مثالا. الأول: %1</numerusform>
            <numerusform>لا يمكن التعلم من %Ln مثال. الأول: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) with personal data (%1) would be learned and may turn up in answers. They stay on this computer.</source>
        <translation>
            <numerusform>%Ln موضع فيه بيانات شخصية (%1) سيُتعلم وقد يظهر في الإجابات. يبقى على هذا الحاسوب.</numerusform>
            <numerusform>موضع واحد فيه بيانات شخصية (%1) سيُتعلم وقد يظهر في الإجابات. يبقى على هذا الحاسوب.</numerusform>
            <numerusform>موضعان فيهما بيانات شخصية (%1) سيُتعلمان وقد يظهران في الإجابات. يبقيان على هذا الحاسوب.</numerusform>
            <numerusform>%Ln مواضع فيها بيانات شخصية (%1) ستُتعلم وقد تظهر في الإجابات. تبقى على هذا الحاسوب.</numerusform>
            <numerusform>%Ln موضعا فيها بيانات شخصية (%1) ستُتعلم وقد تظهر في الإجابات. تبقى على هذا الحاسوب.</numerusform>
            <numerusform>%Ln موضع فيها بيانات شخصية (%1) ستُتعلم وقد تظهر في الإجابات. تبقى على هذا الحاسوب.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) with personal data (%1) would be sent.</source>
        <translation>
            <numerusform>سيُرسل %Ln موضع فيه بيانات شخصية (%1).</numerusform>
            <numerusform>سيُرسل موضع واحد فيه بيانات شخصية (%1).</numerusform>
            <numerusform>سيُرسل موضعان فيهما بيانات شخصية (%1).</numerusform>
            <numerusform>ستُرسل %Ln مواضع فيها بيانات شخصية (%1).</numerusform>
            <numerusform>سيُرسل %Ln موضعا فيها بيانات شخصية (%1).</numerusform>
            <numerusform>سيُرسل %Ln موضع فيها بيانات شخصية (%1).</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between kinds of personal data</comment>
        <translation>، </translation>
    </message>
    <message numerus="yes">
        <source>%Ln question(s) kept aside for testing are also among those to learn from, so that the test would say too much.</source>
        <translation>
            <numerusform>%Ln سؤال محفوظ للاختبار موجود أيضا ضمن ما يُتعلم منه، فيبالغ الاختبار في النتيجة.</numerusform>
            <numerusform>سؤال واحد محفوظ للاختبار موجود أيضا ضمن ما يُتعلم منه، فيبالغ الاختبار في النتيجة.</numerusform>
            <numerusform>سؤالان محفوظان للاختبار موجودان أيضا ضمن ما يُتعلم منه، فيبالغ الاختبار في النتيجة.</numerusform>
            <numerusform>%Ln أسئلة محفوظة للاختبار موجودة أيضا ضمن ما يُتعلم منه، فيبالغ الاختبار في النتيجة.</numerusform>
            <numerusform>%Ln سؤالا محفوظا للاختبار موجودة أيضا ضمن ما يُتعلم منه، فيبالغ الاختبار في النتيجة.</numerusform>
            <numerusform>%Ln سؤال محفوظ للاختبار موجودة أيضا ضمن ما يُتعلم منه، فيبالغ الاختبار في النتيجة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln example(s) are still to look at.</source>
        <translation>
            <numerusform>بقي %Ln مثال للمراجعة.</numerusform>
            <numerusform>بقي مثال واحد للمراجعة.</numerusform>
            <numerusform>بقي مثالان للمراجعة.</numerusform>
            <numerusform>بقيت %Ln أمثلة للمراجعة.</numerusform>
            <numerusform>بقي %Ln مثالا للمراجعة.</numerusform>
            <numerusform>بقي %Ln مثال للمراجعة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to Collect</source>
        <translation>العودة إلى الجمع</translation>
    </message>
    <message>
        <source>Go to the first</source>
        <translation>الذهاب إلى الأول</translation>
    </message>
    <message>
        <source>Go to it</source>
        <translation>الذهاب إليه</translation>
    </message>
    <message numerus="yes">
        <source>Leave %Ln out</source>
        <translation>
            <numerusform>استبعاد %Ln</numerusform>
            <numerusform>استبعاد واحد</numerusform>
            <numerusform>استبعاد اثنين</numerusform>
            <numerusform>استبعاد %Ln</numerusform>
            <numerusform>استبعاد %Ln</numerusform>
            <numerusform>استبعاد %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>استبعاده</translation>
    </message>
    <message>
        <source>Show in Check</source>
        <translation>إظهار في الفحص</translation>
    </message>
    <message>
        <source>Choose another model</source>
        <translation>اختيار نموذج آخر</translation>
    </message>
    <message>
        <source>Enter it</source>
        <translation>إدخاله</translation>
    </message>
    <message>
        <source>Shorten for me…</source>
        <translation>التقصير نيابة عني…</translation>
    </message>
</context>
<context>
    <name>ui::TuneWords</name>
    <message>
        <source>under a minute</source>
        <translation>أقل من دقيقة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln min</source>
        <comment>minutes</comment>
        <translation>
            <numerusform>%Ln دقيقة</numerusform>
            <numerusform>دقيقة</numerusform>
            <numerusform>دقيقتان</numerusform>
            <numerusform>%Ln دقائق</numerusform>
            <numerusform>%Ln دقيقة</numerusform>
            <numerusform>%Ln دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 – %2 min</source>
        <extracomment>A span of minutes, the second number larger.</extracomment>
        <translation>%1 – %2 دقيقة</translation>
    </message>
    <message>
        <source>up to %1 h</source>
        <comment>hours</comment>
        <translation>حتى %1 ساعة</translation>
    </message>
    <message>
        <source>%1 – %2 h</source>
        <extracomment>A span of hours, the second number larger.</extracomment>
        <translation>%1 – %2 ساعة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln s</source>
        <comment>seconds</comment>
        <translation>
            <numerusform>%Ln ثانية</numerusform>
            <numerusform>ثانية</numerusform>
            <numerusform>ثانيتان</numerusform>
            <numerusform>%Ln ثوان</numerusform>
            <numerusform>%Ln ثانية</numerusform>
            <numerusform>%Ln ثانية</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 ساعة و%2 دقيقة</translation>
    </message>
    <message>
        <source>free</source>
        <comment>costs nothing</comment>
        <translation>مجانا</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>A span of amounts, the second larger.</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>هذا الحاسوب</translation>
    </message>
    <message>
        <source>Tuning %1</source>
        <translation>الضبط %1</translation>
    </message>
    <message>
        <source>today at %1</source>
        <translation>اليوم في %1</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <extracomment>%1 is a date, %2 the time of day.</extracomment>
        <translation>%1 في %2</translation>
    </message>
    <message>
        <source>Examples to learn from</source>
        <translation>أمثلة للتعلم</translation>
    </message>
    <message>
        <source>Examples that pick the best version</source>
        <translation>أمثلة لاختيار أفضل نسخة</translation>
    </message>
    <message>
        <source>A question</source>
        <translation>سؤال</translation>
    </message>
    <message>
        <source>The examples are in order. About %1 of memory is needed.</source>
        <translation>الأمثلة سليمة. يلزم نحو %1 من الذاكرة.</translation>
    </message>
    <message>
        <source>Went on where it had stopped; nothing was lost.</source>
        <translation>استؤنف من حيث توقف؛ لم يضع شيء.</translation>
    </message>
    <message>
        <source>The tuning was set up.</source>
        <translation>جُهزت عملية الضبط.</translation>
    </message>
    <message>
        <source>The examples are being looked at.</source>
        <translation>الأمثلة قيد المراجعة.</translation>
    </message>
    <message>
        <source>The examples are in order.</source>
        <translation>الأمثلة سليمة.</translation>
    </message>
    <message>
        <source>Learning has begun.</source>
        <translation>بدأ التعلم.</translation>
    </message>
    <message>
        <source>A version was kept that you can choose later.</source>
        <translation>حُفظت نسخة يمكنك اختيارها لاحقا.</translation>
    </message>
    <message>
        <source>The tuned model is there.</source>
        <translation>النموذج المضبوط موجود.</translation>
    </message>
    <message>
        <source>Ready.</source>
        <translation>جاهز.</translation>
    </message>
    <message>
        <source>Paused. What was learned is kept.</source>
        <translation>متوقف مؤقتا. ما تم تعلمه محفوظ.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>تم الإيقاف.</translation>
    </message>
    <message>
        <source>Waiting for its turn.</source>
        <translation>ينتظر دوره.</translation>
    </message>
    <message>
        <source>not stated</source>
        <comment>of a licence</comment>
        <translation>غير مذكور</translation>
    </message>
    <message>
        <source>Practice model</source>
        <translation>نموذج التمرين</translation>
    </message>
    <message>
        <source>For learning the journey, not for production: it knows some 70 kinds of customer messages and makes up facts.</source>
        <translation>للتعرف على الخطوات، لا للاستخدام الفعلي: يعرف نحو 70 نوعا من رسائل العملاء ويختلق معلومات.</translation>
    </message>
    <message>
        <source>The smallest real one. Short, simple answers; quick to try.</source>
        <translation>أصغر نموذج حقيقي. إجابات قصيرة وبسيطة؛ وتجربته سريعة.</translation>
    </message>
    <message>
        <source>Better English than the 135M, three times as slow.</source>
        <translation>إنجليزيته أفضل من نموذج 135M، وهو أبطأ منه ثلاث مرات.</translation>
    </message>
    <message>
        <source>The smallest one for languages other than English.</source>
        <translation>أصغر نموذج للغات غير الإنجليزية.</translation>
    </message>
    <message>
        <source>Many languages.</source>
        <translation>لغات كثيرة.</translation>
    </message>
    <message>
        <source>English; an older model.</source>
        <translation>الإنجليزية؛ نموذج أقدم.</translation>
    </message>
    <message>
        <source>Good answers in many languages; an evening&apos;s work for a laptop.</source>
        <translation>إجابات جيدة بلغات كثيرة؛ عمل مساء كامل لحاسوب محمول.</translation>
    </message>
    <message>
        <source>Good English.</source>
        <translation>إنجليزية جيدة.</translation>
    </message>
    <message>
        <source>Good answers in many languages.</source>
        <translation>إجابات جيدة بلغات كثيرة.</translation>
    </message>
    <message>
        <source>Needs a graphics card.</source>
        <translation>يحتاج إلى بطاقة رسوميات.</translation>
    </message>
</context>
<context>
    <name>ui::TurnEditor</name>
    <message>
        <source>Remove this turn</source>
        <translation>إزالة هذا الدور</translation>
    </message>
    <message>
        <source>This text is very long, so only its beginning is shown.</source>
        <translation>هذا النص طويل جدا، لذلك تظهر بدايته فقط.</translation>
    </message>
    <message>
        <source>Edit &amp;all anyway</source>
        <translation>تعديل ال&amp;كل على أي حال</translation>
    </message>
    <message>
        <source>Turn %L1: %2</source>
        <translation>الدور %L1: %2</translation>
    </message>
    <message>
        <source>Who says turn %L1</source>
        <translation>صاحب الدور %L1</translation>
    </message>
    <message>
        <source>Remove turn %L1</source>
        <translation>إزالة الدور %L1</translation>
    </message>
    <message>
        <source>This text is too long to be edited here. Only its beginning is shown; nothing of it is lost.</source>
        <translation>هذا النص أطول من أن يُعدّل هنا. تظهر بدايته فقط؛ ولا يضيع منه شيء.</translation>
    </message>
</context>
<context>
    <name>ui::UsePage</name>
    <message>
        <source>No tuned model yet.</source>
        <translation>لا يوجد نموذج مضبوط بعد.</translation>
    </message>
    <message>
        <source>You can still export your examples.</source>
        <translation>ما زال بإمكانك تصدير أمثلتك.</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>ت&amp;صدير…</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>استخدام</translation>
    </message>
    <message>
        <source>&amp;Go to Tune</source>
        <translation>ال&amp;ذهاب إلى الضبط</translation>
    </message>
    <message>
        <source>Ex&amp;port examples…</source>
        <translation>تصدي&amp;ر الأمثلة…</translation>
    </message>
    <message>
        <source>Tuned models</source>
        <translation>النماذج المضبوطة</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <extracomment>%1 is what was copied: &quot;Address&quot;.</extracomment>
        <translation>نُسخ: %1</translation>
    </message>
    <message>
        <source>Writing “%1”: %2</source>
        <extracomment>%1 is a file, %2 a size.</extracomment>
        <translation>جار كتابة «%1»: ‏%2</translation>
    </message>
    <message>
        <source>“%1” is written.</source>
        <translation>كُتب «%1».</translation>
    </message>
    <message>
        <source>The model could not be written.</source>
        <translation>تعذرت كتابة النموذج.</translation>
    </message>
    <message>
        <source>Put it to work.</source>
        <translation>استفد منه في العمل.</translation>
    </message>
    <message>
        <source>Serving at %1</source>
        <translation>متاح على %1</translation>
    </message>
    <message>
        <source>Kept as an example, to be looked at.</source>
        <translation>أُبقي كمثال للمراجعة.</translation>
    </message>
    <message>
        <source>“%1” was removed.</source>
        <translation>أُزيل «%1».</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>When and where a model was tuned: &quot;today at 14:32, this computer&quot;.</extracomment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>قيد الاستخدام</translation>
    </message>
    <message>
        <source>What you type is sent to %1.</source>
        <translation>ما تكتبه يُرسل إلى %1.</translation>
    </message>
    <message>
        <source>This model answers at %1, not on this computer.</source>
        <extracomment>%1 is a host.</extracomment>
        <translation>هذا النموذج يجيب لدى %1، لا على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Wait until the tuning on this computer has ended.</source>
        <translation>انتظر حتى ينتهي الضبط على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Where is my order?</source>
        <translation>أين طلبي؟</translation>
    </message>
    <message>
        <source>The settings were copied, with the access key.</source>
        <translation>نُسخت الإعدادات مع مفتاح الوصول.</translation>
    </message>
    <message>
        <source>Writing “%1”…</source>
        <translation>جار كتابة «%1»…</translation>
    </message>
    <message>
        <source>Where should the folder with the model go?</source>
        <translation>أين يوضع المجلد الذي فيه النموذج؟</translation>
    </message>
    <message>
        <source>Save the model for Ollama or LM Studio</source>
        <translation>حفظ النموذج لـ Ollama أو LM Studio</translation>
    </message>
    <message>
        <source>GGUF (*.gguf)</source>
        <translation>GGUF (*.gguf)</translation>
    </message>
    <message>
        <source>Does a person have to check every answer?</source>
        <translation>هل يجب أن يراجع شخص كل إجابة؟</translation>
    </message>
    <message>
        <source>Where answers must be provably correct, as in law, money or health, the sheet says so at its top.</source>
        <translation>حيث يجب أن تكون صحة الإجابات قابلة للإثبات، كما في القانون أو المال أو الصحة، تقول الورقة ذلك في أعلاها.</translation>
    </message>
    <message>
        <source>&amp;Yes, a person checks</source>
        <translation>&amp;نعم، يراجعها شخص</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;لا</translation>
    </message>
    <message>
        <source>Save the hand-over sheet</source>
        <translation>حفظ ورقة التسليم</translation>
    </message>
    <message>
        <source>The sheet could not be written.</source>
        <translation>تعذرت كتابة الورقة.</translation>
    </message>
    <message>
        <source>Remove “%1”?</source>
        <translation>إزالة «%1»؟</translation>
    </message>
    <message>
        <source>What was learned is deleted from this computer, and programs that use it get no more answers. That cannot be undone. Your examples stay.</source>
        <translation>يُحذف ما تم تعلمه من هذا الحاسوب، ولا تتلقى البرامج التي تستخدمه إجابات بعد ذلك. لا يمكن التراجع عن هذا. وتبقى أمثلتك.</translation>
    </message>
    <message>
        <source>It is deleted at %1, and programs that use it get no more answers. That cannot be undone. Your examples stay.</source>
        <translation>يُحذف لدى %1، ولا تتلقى البرامج التي تستخدمه إجابات بعد ذلك. لا يمكن التراجع عن هذا. وتبقى أمثلتك.</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>إ&amp;بقاؤه</translation>
    </message>
    <message>
        <source>&amp;Remove the model</source>
        <translation>إ&amp;زالة النموذج</translation>
    </message>
    <message>
        <source>&amp;Add a downloaded model…</source>
        <translation>إ&amp;ضافة نموذج تم تنزيله…</translation>
    </message>
    <message>
        <source>“%1” was added.</source>
        <translation>تمت إضافة “%1”.</translation>
    </message>
    <message>
        <source>This model was not added.</source>
        <translation>لم تتم إضافة هذا النموذج.</translation>
    </message>
    <message>
        <source>It is taken off the list. The folder that it came from stays as it is, and so do your examples.</source>
        <translation>سيُحذف من القائمة. ويبقى المجلد الذي جاء منه كما هو، وكذلك أمثلتك.</translation>
    </message>
    <message>
        <source>Choose the folder of the tuned model</source>
        <translation>اختر مجلد النموذج المضبوط</translation>
    </message>
    <message>
        <source>Where is its original?</source>
        <translation>أين نموذجه الأصلي؟</translation>
    </message>
    <message>
        <source>This folder holds what was learned, but does not say which original it changes. Choose the folder of that original.</source>
        <translation>يحتوي هذا المجلد على ما تم تعلمه، لكنه لا يذكر أي نموذج أصلي يغيره. اختر مجلد ذلك النموذج.</translation>
    </message>
    <message>
        <source>This folder holds what was learned. It changes the original “%1”, which was not found on this computer. If you have it, choose its folder; else download it first.</source>
        <translation>يحتوي هذا المجلد على ما تم تعلمه، وهو يغير النموذج الأصلي “%1” الذي لم يُعثر عليه على هذا الحاسوب. إذا كان لديك فاختر مجلده، وإلا فنزّله أولا.</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>إل&amp;غاء</translation>
    </message>
    <message>
        <source>Choose its &amp;folder…</source>
        <translation>اختيار م&amp;جلده…</translation>
    </message>
    <message>
        <source>Choose the folder of the original</source>
        <translation>اختر مجلد النموذج الأصلي</translation>
    </message>
</context>
<context>
    <name>ui::UseSession</name>
    <message>
        <source>This folder is in the list already, as “%1”.</source>
        <translation>هذا المجلد موجود في القائمة بالفعل باسم “%1”.</translation>
    </message>
</context>
<context>
    <name>ui::VerdictCard</name>
    <message>
        <source>Both were asked with the same settings.</source>
        <translation>سُئل كلاهما بالإعدادات نفسها.</translation>
    </message>
</context>
<context>
    <name>ui::VersionList</name>
    <message>
        <source>After pass %1</source>
        <translation>بعد الجولة %1</translation>
    </message>
    <message>
        <source>After step %1</source>
        <translation>بعد الخطوة %1</translation>
    </message>
    <message>
        <source>Mistakes on unseen examples: %1</source>
        <translation>الأخطاء في أمثلة لم يرها: %1</translation>
    </message>
    <message>
        <source>Mistakes on your examples: %1</source>
        <translation>الأخطاء في أمثلتك: %1</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>النسخ</translation>
    </message>
    <message>
        <source>best</source>
        <translation>الأفضل</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>قيد الاستخدام</translation>
    </message>
    <message>
        <source>Use this one</source>
        <translation>استخدام هذه</translation>
    </message>
    <message>
        <source>Use the version: %1</source>
        <extracomment>%1 is &quot;After pass 2&quot;.</extracomment>
        <translation>استخدام النسخة: %1</translation>
    </message>
</context>
<context>
    <name>ui::VoiceCard</name>
    <message>
        <source>&amp;Change…</source>
        <translation>ت&amp;غيير…</translation>
    </message>
    <message>
        <source>How much your answers agree</source>
        <translation>مدى اتفاق إجاباتك</translation>
    </message>
    <message>
        <source>Your voice</source>
        <translation>صوتك</translation>
    </message>
    <message>
        <source>Change your house style</source>
        <translation>تغيير أسلوبك العام</translation>
    </message>
    <message>
        <source>With 16 answers or more, your usual style will be described here.</source>
        <translation>عندما تبلغ الإجابات 16 أو أكثر، يوصف هنا أسلوبك المعتاد.</translation>
    </message>
</context>
<context>
    <name>ui::VoiceSheet</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>As your answers do it: %1</source>
        <translation>كما تفعل إجاباتك: %1</translation>
    </message>
    <message>
        <source>Let my answers decide</source>
        <translation>دع إجاباتي تقرر</translation>
    </message>
    <message>
        <source>Your house style</source>
        <translation>أسلوبك العام</translation>
    </message>
    <message>
        <source>Attune learned this from your answers. Where you choose yourself, your choice holds, and answers that do it otherwise are shown with a fix.</source>
        <translation>تعلّم Attune هذا من إجاباتك. حيث تختار بنفسك يسري اختيارك، وتظهر الإجابات المخالفة له مع إصلاح مقترح.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a way of writing and how many answers do it</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 (0)</source>
        <translation>%1 (0)</translation>
    </message>
    <message>
        <source>Your answers do not differ in anything that could be chosen here.</source>
        <translation>لا تختلف إجاباتك في شيء يمكن اختياره هنا.</translation>
    </message>
    <message>
        <source>&amp;Keep this style</source>
        <translation>إ&amp;بقاء هذا الأسلوب</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>إل&amp;غاء</translation>
    </message>
</context>
<context>
    <name>ui::VoteBar</name>
    <message>
        <source>%1 preferred</source>
        <translation>%1 مفضل</translation>
    </message>
    <message>
        <source>same</source>
        <translation>سواء</translation>
    </message>
    <message>
        <source>both bad</source>
        <translation>كلاهما سيئ</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>votes</comment>
        <translation>%1: ‏%2</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>الأصوات</translation>
    </message>
</context>
<context>
    <name>ui::WhereCard</name>
    <message>
        <source>open</source>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>closing</source>
        <translation>على وشك الإغلاق</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>مغلق</translation>
    </message>
    <message>
        <source>ends soon</source>
        <translation>ينتهي قريبا</translation>
    </message>
    <message>
        <source>&amp;Model to teach</source>
        <translation>ال&amp;نموذج المراد تعليمه</translation>
    </message>
    <message>
        <source>Which model should I take?</source>
        <translation>أي نموذج أختار؟</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>أين</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>هذا الحاسوب</translation>
    </message>
    <message>
        <source>free · private</source>
        <translation>مجاني · خاص</translation>
    </message>
    <message>
        <source>Small models. Nothing leaves this computer.</source>
        <translation>نماذج صغيرة. لا شيء يغادر هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Another address</source>
        <translation>عنوان آخر</translation>
    </message>
    <message>
        <source>your choice</source>
        <translation>اختيارك</translation>
    </message>
    <message>
        <source>Coming next; export the file meanwhile.</source>
        <translation>يأتي لاحقا؛ صدّر الملف في هذه الأثناء.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more service(s), to compare prices</source>
        <translation>
            <numerusform>%Ln خدمة أخرى، لمقارنة الأسعار</numerusform>
            <numerusform>خدمة أخرى، لمقارنة الأسعار</numerusform>
            <numerusform>خدمتان أخريان، لمقارنة الأسعار</numerusform>
            <numerusform>%Ln خدمات أخرى، لمقارنة الأسعار</numerusform>
            <numerusform>%Ln خدمة أخرى، لمقارنة الأسعار</numerusform>
            <numerusform>%Ln خدمة أخرى، لمقارنة الأسعار</numerusform>
        </translation>
    </message>
    <message>
        <source>Just export the file</source>
        <translation>تصدير الملف فقط</translation>
    </message>
    <message>
        <source>free</source>
        <translation>مجانا</translation>
    </message>
    <message>
        <source>Hand it to your IT or to another service.</source>
        <translation>سلّمه إلى قسم تقنية المعلومات لديك أو إلى خدمة أخرى.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>A service that speaks the OpenAI API: a server in the house, or one you know.</source>
        <translation>خدمة تستعمل واجهة OpenAI البرمجية (API): خادم في المؤسسة، أو خدمة تعرفها.</translation>
    </message>
    <message>
        <source>No model is chosen there yet.</source>
        <translation>لم يُختر هناك نموذج بعد.</translation>
    </message>
    <message>
        <source>Model to teach: %1</source>
        <translation>النموذج المراد تعليمه: %1</translation>
    </message>
    <message>
        <source>Enter where it is, and which model to teach.</source>
        <translation>أدخل مكانها والنموذج المراد تعليمه.</translation>
    </message>
    <message>
        <source>Change address or access &amp;key…</source>
        <translation>تغيير العنوان أو &amp;مفتاح الوصول…</translation>
    </message>
    <message>
        <source>Enter the &amp;address…</source>
        <translation>إدخال ال&amp;عنوان…</translation>
    </message>
    <message>
        <source>Practice model, for learning the journey</source>
        <translation>نموذج التمرين، للتعرف على الخطوات</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>اختيار مجلد…</translation>
    </message>
    <message>
        <source>Looking for models on this computer…</source>
        <translation>جار البحث عن نماذج على هذا الحاسوب…</translation>
    </message>
    <message>
        <source>%1, licence: %2.</source>
        <extracomment>A model: %1 its size on disk, %2 its licence.</extracomment>
        <translation>%1، الترخيص: %2.</translation>
    </message>
    <message>
        <source>Comes with Attune, to learn the journey with: its answers are not for customers. %1</source>
        <translation>يأتي مع Attune للتعرف على الخطوات: إجاباته ليست للعملاء. %1</translation>
    </message>
</context>
</TS>
