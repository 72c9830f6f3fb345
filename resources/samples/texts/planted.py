# SPDX-License-Identifier: Apache-2.0
"""The problems that are put into the samples on purpose. Every change here is listed in the .planted.json files."""
import copy
import json

RECORDS = " Our records show:"
FORMAL_END = "\n\nKind regards,\nFenwold Customer Service"
PLAYFUL_END = "\n\nHappy chirping,\nThe Bluebird Shop flock"


class Plan:
    def __init__(self, rows):
        self.rows, self.listed = rows, []

    def row(self, key):
        return next(r for r in self.rows if r["key"] == key)

    def first(self, intent, text="", named=False):
        """The first example of an intent whose answer holds the text and that no problem was put into yet."""
        for i in range(1, 6):
            row = self.row("%s.%d" % (intent, i))
            if text in row["answer"] and "planted" not in row and not (named and row["name"] == "Customer"):
                return row["key"]
        raise KeyError((intent, text))

    def list(self, row, check, what, fragment, field="answer", other=None):
        assert fragment in row[field], (check, fragment)
        row.setdefault("planted", []).append(check)
        entry = {"row": row, "check": check, "what": what, "field": field, "fragment": fragment}
        if other is not None:
            entry["other"] = other
        self.listed.append(entry)

    def swap(self, key, check, what, old, new, fragment=None):
        """Changes one spot of an answer and lists it."""
        row = self.row(key)
        assert row["answer"].count(old) >= 1, (key, old)
        row["answer"] = row["answer"].replace(old, new, 1)
        self.list(row, check, what, fragment if fragment is not None else new)
        return row

    def insert_copy(self, key, distance):
        """A copy of an example, further down in the file."""
        row = self.row(key)
        twin = copy.deepcopy(row)
        twin["key"] = key + ".copy"
        twin.pop("planted", None)
        at = (self.rows.index(row) + distance) % len(self.rows)
        self.rows.insert(at, twin)
        return (twin, row) if self.rows.index(twin) > self.rows.index(row) else (row, twin)


def first_sentence(text):
    return text.split(". ")[0] + "."


def fact(row, name):
    return dict(row["facts"])[name]


def formal(rows):
    p = Plan(rows)

    for intent in ("marked_delivered", "invoice_copy"):
        key = p.first(intent, named=True)
        name = p.row(key)["name"]
        p.swap(key, "fmt.greeting", "opens with Hi instead of Dear", "Dear %s," % name, "Hi %s," % name)
    row = p.row("return_received.1")
    p.swap("return_received.1", "fmt.greeting", "the greeting line is missing", "Dear %s,\n\n" % row["name"], "",
           fragment=first_sentence(row["body"]))

    p.swap("price_drop.5", "fmt.signoff", "another closing line than all the others", "Kind regards,", "Best wishes,")
    row = p.row("delivery_time.4")
    last = row["body"].split(". ")[-1]
    p.swap("delivery_time.4", "fmt.signoff", "the closing line is missing", FORMAL_END, "", fragment=last)

    row = p.row("broken_item.4")
    casual = ("Ugh, a broken %s is no fun, we totally get it. We have got you covered, so no worries at all. Just pop over and tell us what is up, "
              "and the service centre folks will ping you like super quick, by %s.") % (row["question"].split("The ")[-1].split(" that")[0], fact(row, "delivery date"))
    p.swap("broken_item.4", "tone.formality", "chatty wording in a formal help desk", row["body"], casual, fragment=casual)

    row = p.row("wrong_item.3")
    p.swap("wrong_item.3", "tone.mixed_inside", "one chatty sentence in a formal answer", RECORDS,
           " Oops, guess somebody was half asleep in the warehouse, haha." + RECORDS,
           fragment="Oops, guess somebody was half asleep in the warehouse, haha.")

    row = p.row("exchange.2")
    p.swap("exchange.2", "tone.exclaim", "exclamation marks, which no other answer has", RECORDS, " We are sure you will love it!!" + RECORDS,
           fragment="We are sure you will love it!!")

    row = p.row("repair_quote.4")
    body = "You'll be glad to hear that it isn't too late. " + row["body"]
    p.swap("repair_quote.4", "tone.contractions", "short forms where the other answers write them out", row["body"], body,
           fragment="You'll be glad to hear that it isn't too late.")

    row = p.row("order_status.3")
    body = "Thank you for your message. I have found your order in my list. I will write to you at the next step. Our records show:\n\n- order status: %s" % fact(row, "order status")
    p.swap("order_status.3", "tone.person", "speaks as I where the help desk says we", row["body"], body,
           fragment="I have found your order")

    row = p.row("unknown_fee.5")
    p.swap("unknown_fee.5", "tone.politeness", "blames the customer", row["body"],
           "You should have read the invoice more carefully. " + row["body"], fragment="You should have read the invoice more carefully.")

    row = p.row("cancel_order.1")
    order = row["question"].split("cancel order ")[1].split(".")[0]
    p.swap("cancel_order.1", "fmt.placeholder_left", "a template slot was never filled in", "order " + order, "order {{order_number}}",
           fragment="{{order_number}}")

    row = p.row("measurements.3")
    opening, listed = row["body"].split(RECORDS)
    long_body = opening + (
        " We know from many letters that measuring at home is harder than it sounds. Please take a tape made of metal, because a tape made of cloth grows "
        "longer with the years. Measure the width at the bottom, in the middle and at the top, since few walls are straight. Write down the smallest of the "
        "three results and take away the space that a hand needs. Do the same with the height, and do not forget the skirting board. If there is a radiator "
        "nearby, please leave some space so that warm air can move. Think of the way from the street to the room as well. We often hear that a piece fits the "
        "room but not the stairs. Measure every door, every corner and the lift, and compare the results with the drawing. "
        "We would rather answer one more question than collect a piece that does not fit. "
        "Please tell us if the drawing leaves anything open, and we will measure it again for you in our showroom.") + RECORDS + listed
    p.swap("measurements.3", "fmt.length", "about four times as long as the other answers", row["body"], long_body, fragment=long_body)

    row = p.row("claim_state.5")
    claim = row["question"].split("claim ")[1].split(" ")[0]
    german = ("Vielen Dank f\u00fcr Ihre Nachricht zum Vorgang %s. Unsere Werkstatt arbeitet noch daran und bittet um etwas Geduld. Wir rechnen damit, dass die "
              "Arbeit bis zum %s fertig ist, und melden uns dann bei Ihnen.") % (claim, fact(row, "delivery date"))
    p.swap("claim_state.5", "fmt.language", "the answer is in German", row["body"], german, fragment=german)

    p.swap("opened_item.4", "fmt.label_set", "the category is misspelt in the first line", "Category: Returns", "Category: Retruns")
    row = p.swap("where_refund.2", "con.label_suspect", "a refund question under Delivery", "Category: Refunds", "Category: Delivery")
    row["category"] = "Delivery"

    # the same question twice, and the answers contradict each other
    row = p.row("return_deadline.1")
    later, earlier = p.insert_copy("return_deadline.1", 57)
    twin = p.row("return_deadline.1.copy")
    twin["question"] = twin["question"].replace("could not send", "could not post")
    no = ("Thank you for your message. We are sorry, but we cannot take your order back. Returns are open within 30 days of delivery, and the last day for yours "
          "was %s. We do not make exceptions to this rule." % fact(twin, "last date"))
    twin["answer"] = twin["answer"].replace(twin["body"], no)
    twin["body"] = no
    p.list(twin, "con.conflict", "nearly the same question gets yes in one answer and no in the other", "we cannot take your order back", other=row)

    later, earlier = p.insert_copy("material_care.2", 83)
    later["status"] = "todo"
    p.list(later, "con.exact_dup", "an exact copy of another example", later["question"], field="question", other=earlier)

    row = p.row("late_parcel.3")
    p.swap("late_parcel.3", "con.fact_without_source", "a tracking number that stands nowhere in the question or the reference material", RECORDS,
           " The tracking number is FW883120." + RECORDS, fragment="FW883120")
    p.swap(p.first("how_to_return", "30 days"), "con.number_mismatch", "14 days, where the reference material and all other return answers say 30", "within 30 days",
           "within 14 days", fragment="14 days")
    p.swap(p.first("double_charge", "apologise"), "con.spelling_region",
           "American spelling among British", "apologise", "apologize")
    p.swap("back_in_stock.4", "con.term_variant", "the name of the shop is written another way", "Fenwold Customer Service", "FenWold Customer Service",
           fragment="FenWold")
    p.swap(p.first("change_email", "https:"), "fmt.url", "a web address written another way", "https://fenwold.example/account", "www.fenwold.example/account")

    row = next(r for r in rows if r["key"].startswith("change_email") and "?" in r["question"] and r["name"] != "Customer" and "planted" not in r)
    mail = "%s.post@example.com" % row["name"].split(" ")[0].lower()
    assert row["name"] != "Customer"
    at = row["question"].index("?") + 1
    row["question"] = row["question"][:at] + " The new one is %s." % mail + row["question"][at:]
    p.list(row, "safe.email", "the email address of a customer", mail, field="question")
    row["answer"] = row["answer"].replace("We will send you a code by email.", "We will send a code to %s." % mail)
    p.list(row, "safe.email", "the email address of a customer, and the model would learn to say it", mail)

    row = p.row("refund_method.1")
    card = "4111 1111 1111 1111"
    row["question"] = row["question"].replace("The card I used", "The card I used, %s," % card)
    p.list(row, "safe.card", "a full card number (a test number of the card industry)", card, field="question")
    return p.listed, []


def playful(rows):
    p = Plan(rows)
    row = p.row("how_to_clean.2")
    row["answer"] = row["answer"].replace("\n- ", "\n* ")
    p.list(row, "fmt.bullets", "list items start with * instead of -", "\n* ")

    row = p.row("refund_when.1")
    row["answer"] = row["answer"].replace("'", "\u2019")
    p.list(row, "fmt.quotes", "curly apostrophes among straight ones", "\u2019")

    row = p.row("in_stock.2")
    p.swap("in_stock.2", "tone.emoji", "the bird is missing from the greeting", "! \U0001F426 ", "! ", fragment="Hello %s! " % row["name"])

    row = p.row("shipping_cost.2")
    p.swap("shipping_cost.2", "fmt.greeting", "a stiff letter opening instead of Hello", "Hello %s! \U0001F426" % row["name"], "Dear Sir or Madam, \U0001F426",
           fragment="Dear Sir or Madam,")

    row = p.row("food.3")
    p.swap("food.3", "fmt.signoff", "the closing lines are missing", PLAYFUL_END, "", fragment=row["answer"].replace(PLAYFUL_END, "").split("\n")[-1])

    row = p.row("double_pay.4")
    order = row["question"].split("Order ")[1].split(" ")[0]
    stiff = ("I hereby acknowledge receipt of your inquiry regarding order %s.\n\n- It's been established that the amount of %s was debited in duplicate.\n"
             "- The aforementioned sum shall be reimbursed by %s.\n\nKindly accept our sincere regret for any inconvenience occasioned.") % (
                 order, fact(row, "amount"), fact(row, "refund date"))
    row["answer"] = "Hello %s! \U0001F426 %s%s" % (row["name"], stiff, PLAYFUL_END)
    p.list(row, "tone.formality", "stiff office language in a playful shop", stiff)

    later, earlier = p.insert_copy("newsletter.4", 31)
    twin = p.row("newsletter.4.copy")
    twin["question"] = twin["question"].replace("take me off the list", "take me off your list")
    p.list(twin, "con.near_dup", "almost the same question as in another example", twin["question"], field="question", other=p.row("newsletter.4"))

    row = p.row("cancel.5")
    row["answer"], row["status"] = "", "todo"
    p.list(row, "fmt.empty", "nobody has answered yet", "")

    row = p.row("which_size.4")
    p.swap("which_size.4", "fmt.html", "web code left in the text", ".\n\n- ", ".<br>\n\n- ", fragment="<br>")

    row = p.row("wrong_thing.2")
    whole = row["answer"].replace(PLAYFUL_END, "")
    cut = whole[:whole.rindex(" ", 0, len(whole) - 14)]
    row["answer"] = cut
    p.list(row, "fmt.truncated", "breaks off in the middle of a sentence", cut.split("\n")[-1])

    row = p.row("visit.4")
    p.swap("visit.4", "tone.ai_voice", "leftover words of a chatbot", PLAYFUL_END, " As an AI language model, I can't visit the shop myself." + PLAYFUL_END,
           fragment="As an AI language model")

    row = p.row("gift_wrap.4")
    row["question"] = row["question"].replace("wrapped?", "wrapped? Call me on 202-555-0142 if it can't.")
    p.list(row, "safe.phone", "the phone number of a customer", "202-555-0142", field="question")

    p.swap("where_is_it.4", "con.term_variant", "the name of the shop is written another way", "The Bluebird Shop flock", "The Blue Bird Shop flock",
           fragment="Blue Bird")
    p.swap("broken.3", "fmt.whitespace", "two spaces between words", "one on " if "one on " in p.row("broken.3")["answer"] else "one takes off ",
           "one  on " if "one on " in p.row("broken.3")["answer"] else "one takes  off ")
    p.swap("discount_code.2", "tone.caps", "words in capitals", PLAYFUL_END, " PLEASE HURRY before it's gone." + PLAYFUL_END, fragment="PLEASE HURRY")

    says_i = says_we = 0
    for r in rows:
        words = set(r["answer"].replace("'", " ").replace("\u2019", " ").replace("\n", " ").split())
        says_i += "I" in words
        says_we += bool(words & {"We", "we"})
    question = {"check": "tone.person", "what": "About half of the answers say I, the other half say we. The sample asks which one you want.",
                "counts": {"I": says_i, "we": says_we}}
    return p.listed, [question]


def extract(rows):
    p = Plan(rows)

    def put(key, check, what, text, fragment):
        row = p.row(key)
        row["answer"] = text
        p.list(row, check, what, fragment)

    row = p.row("order.2.1")
    put(row["key"], "fmt.json_invalid", "a comma too many at the end", row["answer"][:-1] + ",}", ",}")
    row = p.row("return.5.2")
    put(row["key"], "fmt.json_invalid", "the last brace is missing", row["answer"][:-1], row["answer"][-16:-1])

    row = p.row("quote.1.2")
    data = dict(row["data"])
    del data["city"]
    put(row["key"], "fmt.json_keys", "the key city is missing", json.dumps(data), json.dumps(data))
    row = p.row("change.1.1")
    put(row["key"], "fmt.json_keys", "a key is misspelt: custmer", row["answer"].replace('"customer"', '"custmer"'), '"custmer"')

    row = p.row("order.5.2")
    n = row["data"]["quantity"]
    put(row["key"], "fmt.json_types", "the quantity is text here and a number elsewhere", row["answer"].replace('"quantity": %d' % n, '"quantity": "%d"' % n),
        '"quantity": "%d"' % n)
    row = p.row("cancel.1.2")
    put(row["key"], "fmt.null_style", "N/A where the other answers have null", row["answer"].replace('"item": null', '"item": "N/A"'), '"item": "N/A"')

    row = p.row("order.11.1")
    d = row["data"]
    turned = json.dumps({k: d[k] for k in ("request", "urgent", "quantity", "item", "order", "deliver_by", "city", "customer")})
    put(row["key"], "fmt.json_order", "the keys stand in another order", turned, turned)
    row = p.row("change.2.2")
    put(row["key"], "fmt.json_layout", "a code fence around the data", "```json\n" + row["answer"] + "\n```", "```json")

    row = p.row("order.10.2")
    day, month = row["data"]["deliver_by"].split(" ")
    short = "%02d/%02d" % (int(day), ["January", "February", "March", "April", "May", "June", "July", "August"].index(month) + 1)
    put(row["key"], "fmt.value_shape", "the date is written another way", row["answer"].replace(row["data"]["deliver_by"], short), short)

    row = p.row("quote.3.1")
    put(row["key"], "fmt.label_case", "the label has a capital letter", row["answer"].replace('"quote"', '"Quote"'), '"Quote"')
    row = p.row("cancel.9.2")
    put(row["key"], "fmt.label_set", "the label is misspelt", row["answer"].replace('"cancel"', '"cancle"'), '"cancle"')

    row = p.row("return.8.1")
    other = "desk chairs"
    put(row["key"], "con.value_source", "the item does not stand in the message", row["answer"].replace('"%s"' % row["data"]["item"], '"%s"' % other),
        '"%s"' % other)

    row = p.row("return.11.1")
    text = "The customer is sending back order %s because it does not look like the picture." % row["data"]["order"]
    put(row["key"], "fmt.kind", "a sentence instead of a JSON object", text, text)

    p.insert_copy("change.7.1", 44)
    twin = p.row("change.7.1.copy")
    n = twin["data"]["quantity"]
    twin["question"] = twin["question"].replace("Make it %d please" % n, "Make it %d, please" % n)
    twin["answer"] = twin["answer"].replace('"change"', '"order"').replace('"urgent": false', '"urgent": true')
    twin["category"] = "order"
    p.list(twin, "con.conflict", "nearly the same message, but another request and another urgency", '"urgent": true', other=p.row("change.7.1"))

    later, earlier = p.insert_copy("quote.8.1", 61)
    p.list(later, "con.exact_dup", "an exact copy of another example", later["question"], field="question", other=earlier)
    return p.listed, []
