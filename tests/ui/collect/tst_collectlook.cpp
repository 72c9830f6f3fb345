// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
//
// How the page is drawn. With ATTUNE_SCREENSHOTS=FOLDER every state is saved there, to be looked at.
#include "collectfixture.h"
#include "tests/support/testprogram.h"
#include "ui/collect/exampletablemodel.h"
#include "ui/collect/exampletableview.h"

#include <QDir>
#include <QLineEdit>
#include <QTextEdit>

using namespace Qt::StringLiterals;

namespace {

void save(QWidget &widget, const QString &name)
{
    if (const QString folder = qEnvironmentVariable("ATTUNE_SCREENSHOTS"); !folder.isEmpty()) {
        QDir().mkpath(folder);
        widget.grab().save(folder + u'/' + name + u".png"_s);
    }
}

std::vector<core::Example> helpDesk()
{
    const std::vector<std::pair<QString, QString>> texts = {
        {u"My order 46748 was due at 17:45. Where is the driver? - Harry"_s,
            u"Dear Harry,\n\nThank you for writing to Marlowe regarding the delay to order 46748. "
            "The driver is two minutes away.\n\nYours sincerely,\nMarlowe Customer Care"_s},
        {u"When will I get my $63 back for order 23238?"_s,
            u"Dear Customer,\n\nWe acknowledge your message regarding the refund of $63. It was approved on 9 August."_s},
        {u"I would like to return the garden tent from order 5820677, it does not fit. Thanks, Zoe"_s,
            u"Hi Zoe,\n\nNo problem! We have emailed you a return label. Pop the tent back in its box and send it over 😀."_s},
        {u"My steel mug from order 4186028 arrived with a crack. Please help. Best, Vera"_s,
            u"Dear Vera,\n\nWe acknowledge your message regarding your steel mug, which arrived damaged."_s},
        {u"Please send order 73144 to my office in Denver instead. I am really upset. Ravi Garcia"_s,
            u"Dear Ravi Garcia,\n\nThank you for writing to Marlowe regarding the new address for order 73144."_s},
        {u"The steel shelf bought on 9 September has failed. Does the warranty cover it? - Oscar"_s,
            u"Dear Oscar,\n\nThank you for writing to Marlowe regarding the warranty on your steel shelf. Your steel shelf is covered for two years. We can repair or replace it at no cost. Please send a photo of the fault and the receipt for order 13065.\n\nYours sincerely,\nMarlowe Customer Care"_s},
        {u"متى أسترد مبلغ 63 دولارا للطلب رقم 23238؟"_s,
            u"عميلنا الكريم، تلقينا رسالتك بخصوص استرداد المبلغ. تمت الموافقة عليه في 9 أغسطس."_s},
        {u"I ordered a wireless mug but received a white bottle. Order 13013. Please fix this today."_s,
            u"Dear Rachel,\n\nWe acknowledge your message regarding the wrong item in order 13013."_s},
    };
    std::vector<core::Example> examples;
    int i = 0;
    for (const auto &[question, answer] : texts) {
        core::Example example = core::makePair(question, answer);
        example.status = i == 2 ? core::Status::NeedsWork
            : i == 5            ? core::Status::ToDo
                                : core::Status::Done;
        example.category = i % 2 == 1 ? u"Products"_s : u"Delivery"_s;
        example.tags = i == 5 ? QStringList{u"warranty"_s} : QStringList{u"refund"_s};
        example.split = i == 4 ? core::Split::Kept : core::Split::Train;
        examples.push_back(example);
        ++i;
    }
    return examples;
}

std::vector<core::Example> arabic()
{
    const std::vector<std::pair<QString, QString>> texts = {
        {u"طلبي رقم 46748 كان من المفترض أن يصل في الخامسة مساء. أين السائق؟ هاني"_s,
            u"عزيزي هاني، نشكرك على مراسلة مارلو بخصوص تأخر الطلب 46748. السائق على بعد دقيقتين."_s},
        {u"متى أسترد مبلغ 63 دولارا للطلب رقم 23238؟"_s,
            u"عميلنا الكريم، تلقينا رسالتك بخصوص استرداد المبلغ. تمت الموافقة عليه في 9 أغسطس."_s},
        {u"Where is my order 96633? It was due on 19 November. Ivan"_s,
            u"Dear Ivan, We acknowledge your message regarding order 96633. The driver has been told."_s},
        {u"تعطل الرف الذي اشتريته في 9 سبتمبر. هل يشمله الضمان؟ عمر"_s,
            u"عزيزي عمر،\n\nنشكرك على مراسلة مارلو بخصوص ضمان الرف المعدني. الرف مشمول بالضمان لمدة عامين. يمكننا إصلاحه أو استبداله مجانا. نرجو إرسال صورة للعطل مع إيصال الطلب NG-13065.\n\nمع خالص التقدير،\nخدمة عملاء مارلو"_s},
    };
    std::vector<core::Example> examples;
    for (const auto &[question, answer] : texts)
        examples.push_back(core::makePair(question, answer));
    examples[3].tags = {u"ضمان"_s};
    examples[3].category = u"المنتجات"_s;
    return examples;
}

} // namespace

class TestCollectLook : public QObject
{
    Q_OBJECT

private:
    static void open(support::CollectFixture &fixture, int row)
    {
        core::ProjectSettings settings;
        settings.houseRules =
            u"Be formal and brief. Repeat the order number. Never promise a date you were not given."_s;
        fixture.apply({.action = u"edit-rules"_s, .settings = settings});
        fixture.show();
        auto *table = fixture.find<ui::ExampleTableView>("exampleTable");
        QTRY_COMPARE(table->model()->rowCount(), int(fixture.ids.size()));
        table->selectRow(row);
        QTRY_VERIFY(table->model()->index(row, 1).data(ui::ExampleTableModel::LoadedRole).toBool());
        QTRY_VERIFY(!fixture.find<QTextEdit>("answerField")->toPlainText().isEmpty());
        QTest::qWait(30);
    }

private slots:
    void init()
    {
        support::failOnWarning();
        support::dress();
    }

    void cleanup()
    {
        QApplication::setLayoutDirection(Qt::LeftToRight);
        support::dress();
    }

    void light()
    {
        support::CollectFixture fixture(helpDesk());
        open(fixture, 5);
        fixture.find<QTextEdit>("answerField")->setFocus();
        save(fixture.window, u"light"_s);
        auto *table = fixture.find<ui::ExampleTableView>("exampleTable");
        table->setFocus();
        save(fixture.window, u"light-table-focus"_s);
        table->selectAll();
        QTest::qWait(30);
        save(fixture.window, u"light-several"_s);
    }

    void dark()
    {
        support::dress(ui::ColorScheme::Dark);
        support::CollectFixture fixture(helpDesk());
        open(fixture, 5);
        fixture.find<QTextEdit>("answerField")->setFocus();
        save(fixture.window, u"dark"_s);
    }

    void large()
    {
        support::dress(ui::ColorScheme::Light, 150);
        support::CollectFixture fixture(helpDesk());
        fixture.window.resize(1920, 1000);
        open(fixture, 5);
        save(fixture.window, u"large"_s);
        fixture.window.resize(1280, 800);
        QTest::qWait(30);
        save(fixture.window, u"large-narrow"_s);
    }

    void narrow()
    {
        support::CollectFixture fixture(helpDesk());
        fixture.window.resize(1000, 632);
        open(fixture, 5);
        save(fixture.window, u"narrow-1000"_s);
        fixture.window.resize(860, 760);
        QTest::qWait(30);
        save(fixture.window, u"narrow-860"_s);
    }

    void rightToLeft()
    {
        QApplication::setLayoutDirection(Qt::RightToLeft);
        support::CollectFixture fixture(arabic());
        open(fixture, 3);
        save(fixture.window, u"rtl"_s);
    }

    void empty()
    {
        support::CollectFixture fixture;
        fixture.show();
        QTRY_VERIFY(fixture.find<QWidget>("emptyPaste")->isVisible());
        QTest::qWait(30);
        save(fixture.window, u"empty"_s);
    }

    void replacing()
    {
        support::CollectFixture fixture(helpDesk());
        open(fixture, 5);
        fixture.page->setSearchText(u"order"_s);
        QTest::qWait(60);
        save(fixture.window, u"search"_s);
        fixture.actions[ui::ActionId::Replace]->trigger();
        auto *find = fixture.find<QLineEdit>("findField");
        QVERIFY(find->isVisible());
        fixture.find<QLineEdit>("replacementField")->setText(u"parcel"_s);
        QTest::keyClick(find, Qt::Key_Return);
        QTRY_VERIFY(fixture.find<QWidget>("replacePreview")->isVisible());
        QTest::qWait(60);
        save(fixture.window, u"replace"_s);
    }
};

ATTUNE_TEST(TestCollectLook);
#include "tst_collectlook.moc"
