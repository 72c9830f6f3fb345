# SPDX-License-Identifier: Apache-2.0
"""Sentence material of the formal sample: the help desk of Fenwold, an invented home-goods shop.

One entry of INTENTS is (category, key, choices, questions, answers).
A question may start with marks that become tags: ! angry, ^ urgent, ~ follow-up, + praise.
{slots} are filled by generate.py; what an answer needs and its question does not say goes into the reference material. <names> become the list of
what the records show, in the order of the reference material.
"""

FURNITURE = ["oak side table", "pine bookcase", "folding desk", "garden chair", "leather armchair", "wooden bench", "bedside cabinet"]
ELECTRIC = ["coffee grinder", "electric heater", "hand blender", "desk fan", "floor lamp", "steel kettle", "kitchen scale"]
SOFT = ["wool blanket", "cotton rug", "linen curtain", "feather pillow", "silk cushion", "beach towel"]
FRAGILE = ["ceramic lamp", "glass vase", "bath mirror", "picture frame", "tea set"]
ITEMS = FURNITURE + ELECTRIC + SOFT + FRAGILE + ["copper pan", "wall clock", "bread bin", "stone bowl", "travel trunk", "umbrella stand"]
COLOURS = ["grey", "dark green", "navy", "cream", "yellow", "black", "white", "rust red"]
CITIES = ["Leeds", "Bristol", "Cardiff", "York", "Bath", "Dublin", "Oslo", "Lisbon", "Porto", "Bergen", "Lyon", "Turin"]

INTENTS = [
    # ------------------------------------------------------------------ Delivery
    ("Delivery", "late_parcel", {}, [
        "!My order {order} should have arrived on {promised_date}. I stayed at home the whole day for nothing. Where is it?",
        "Could you look into order {order} for me? It was promised for {promised_date} and I have heard nothing since.",
        "Still no {item}. It was meant to be here on {promised_date}, order {order}.",
        "~I wrote about order {order} last week and nobody replied. The parcel is now well over a week late.",
        "I know these things happen, but order {order} with the {item} is late and we have guests coming. Any news?",
    ], [
        "Thank you for your message about order {order}. We apologise for the delay. We have asked the courier to trace your parcel. Our records show:<delivery_date>",
    ]),
    ("Delivery", "marked_delivered", {}, [
        "The tracking page says order {order} was delivered, but there is nothing at my door.",
        "!Delivered? No, it was not! Order {order} is nowhere to be found and I have asked every neighbour.",
        "Your email says my {item} came today. I was in all day and nobody rang. The order is {order}.",
        "I am looking for the parcel of order {order}. The app shows a green tick and the word delivered. Did somebody else take it in?",
        "Order {order} is shown as handed over. Can you tell me where the driver left it? I would like to know before I walk down four floors.",
    ], [
        "Thank you for your message about order {order}. We apologise for the delay. We have asked the courier to trace your parcel. Our records show:<left_date>",
    ]),
    ("Delivery", "new_address", {}, [
        "I gave you the wrong address for order {order}. It should go to my office in {city}. Can you still change it?",
        "^We are moving to {city} before order {order} arrives!! Please send it to the new place.",
        "Please divert the {item} to my sister in {city}. Order {order}.",
        "Is it too late to change where order {order} goes? I picked my old flat by mistake and I live in {city} now.",
        "Would you be so kind as to send order {order} to {city} instead? I will pay the difference if there is one.",
    ], [
        "Thank you for your message about order {order}. We have changed it for you. There is no extra charge. Our records show:<delivery_date>",
    ]),
    ("Delivery", "damaged_parcel", {}, [
        "The box of order {order} came soaking wet and the {item@SOFT} inside has a stain.",
        "!Whoever packed my {item@FRAGILE} did it badly. It arrived in pieces. Order {order}. I want this put right.",
        "Order {order} arrived this morning with one corner crushed. I have not opened it yet. What should I do?",
        "My {item@FURNITURE} has a deep scratch. It was like that when I took it out of the paper. Order {order}.",
        "Sorry to bother you. The parcel was torn and I think a part fell out on the way. It is order {order}.",
    ], [
        "Thank you for your message about order {order}. We apologise for the mistake. We have sent a replacement today. There is no extra charge. Our records show:<delivery_date>",
    ]),
    ("Delivery", "delivery_time", {}, [
        "At what time will the van come on {visit_date}? I have order {order} and I need to pick up my children.",
        "Can you tell me the delivery window for order {order}? I would rather not wait all day.",
        "^I must leave for the airport on {visit_date}. When exactly will order {order} be here?",
        "The mail only says {visit_date} for my {item}, order {order}. Morning or afternoon?",
        "is there any way to know when the driver gets here, order {order}, my bell is broken",
    ], [
        "Thank you for your message about order {order}. Our driver will be with you as planned. Please make sure that somebody is at home. Our records show:<visit_date arrival_time>",
    ]),
    # ------------------------------------------------------------------ Orders
    ("Orders", "change_item", {"item": SOFT}, [
        "I ordered the {item} in the wrong colour. Could you make it {colour}? Order {order}.",
        "Please change order {order} from white to {colour} if you have not packed it.",
        "My husband says the {item} must be {colour}. I have just placed order {order}. Can it be changed?",
        "^Stop order {order} before it is packed, I chose the wrong colour! I meant {colour}.",
        "Hoping I am not too late. I would prefer {colour} for order {order}.",
    ], [
        "Thank you for your message about order {order}. We have changed it for you. There is no extra charge. Our records show:<delivery_date>",
    ]),
    ("Orders", "cancel_order", {}, [
        "Please cancel order {order}. I found the same thing in my loft.",
        "I would like to withdraw from order {order}. We no longer need the {item}.",
        "^Cancel {order} right away please. My son ordered it without asking.",
        "!Cancel my order. I have been waiting for weeks and I am done with it. It is number {order}.",
        "Order {order} was placed twice by accident. Kindly cancel it and keep the other one.",
    ], [
        "Thank you for your message about order {order}. We have cancelled it for you. The money will go back to your card. Our records show:<amount bank_days>",
    ]),
    ("Orders", "wrong_item", {}, [
        "I ordered a {item} and got a box of candles. Order {order}.",
        "!This is the second time. You sent the wrong thing again! I wanted a {item}. The order is {order}.",
        "There must be a mix-up. Order {order} was for a {item}, but the parcel holds something else.",
        "Somebody in {city} is probably waiting for the plates I received. My order {order} was for a {item}.",
        "Wrong parcel! Name on the label is not mine. My order is {order}, a {item}.",
    ], [
        "Thank you for your message about order {order}. We apologise for the mistake. We have sent a replacement today. There is no extra charge. Our records show:<delivery_date>",
    ]),
    ("Orders", "missing_part", {"item": FURNITURE, "part": ["one leg", "the bag of screws", "the second side panel", "the glass shelf", "the instruction leaflet"]}, [
        "I have unpacked the {item} and {part} is not in the box. Order {order}. What now?",
        "The {item} from order {order} cannot be put together because {part} was left out.",
        "!An hour on my knees with this {item}, only to find that {part} is missing. Not impressed. Order {order}.",
        "Could you please post me {part} for the {item}? It was not in the parcel, order {order}.",
        "Everything in order {order} is lovely, but I cannot find {part}. Did it come separately?",
    ], [
        "Thank you for your message about order {order}. We apologise for the mistake. We have sent a replacement today. There is no extra charge. Our records show:<delivery_date>",
    ]),
    ("Orders", "order_status", {"order_status": ["being packed", "waiting for one item", "with the courier", "waiting for payment"]}, [
        "Just checking that order {order} went through. I have no confirmation.",
        "What is happening with order {order}?",
        "I placed an order for a {item} on {order_date} and never received a receipt. Number {order}.",
        "My screen froze when I paid. Do you have an order {order} for me, or must I start again?",
        "~Second request for the state of order {order}, please.",
    ], [
        "Thank you for your message about order {order}. We have received it. You do not need to do anything. Our records show:<order_status>",
    ]),
    # ------------------------------------------------------------------ Refunds
    ("Refunds", "where_refund", {}, [
        "When will I see my {amount} for order {order}? I sent the goods back ages ago.",
        "!I want my money. {amount}. Order {order}. How long can this take?",
        "~My refund for order {order} is still not on my card. You told me it was on its way.",
        "Could you confirm that the {amount} for order {order} has been paid out? My bank sees nothing.",
        "I returned the {item} at the start of the month. Has the refund of {amount} been sent yet?",
    ], [
        "Thank you for your message about your refund. We apologise for the delay. The money will go back to your card. Our records show:<amount bank_days>",
    ]),
    ("Refunds", "wrong_amount", {}, [
        "I got {amount} back for order {order}, but I paid more than that.",
        "The refund for order {order} is wrong. Please do the sum again.",
        "!You kept part of my money! Only {amount} came back for order {order}.",
        "There is a gap between what I paid and the {amount} you returned. It concerns order {order}.",
        "Could someone explain why the refund for my {item} is lower than the price? Order {order}.",
    ], [
        "Thank you for your message about order {order}. We apologise for the mistake. The money will go back to your card. Our records show:<rest_amount bank_days>",
    ]),
    ("Refunds", "refund_method", {}, [
        "The card I used for order {order} has expired. Where will the refund go?",
        "Can I have the refund for order {order} as a voucher instead?",
        "I have changed banks since I bought the {item}. How do I get my refund for order {order}?",
        "My mother paid for order {order} and I returned it. Can the refund be paid to me?",
        "^The account you want to pay the refund into is closed. Please stop it. Order {order}.",
    ], [
        "Thank you for your message about order {order}. We have changed it for you. The money will go back to you. Our records show:<amount bank_days>",
    ]),
    ("Refunds", "price_drop", {}, [
        "Yesterday I paid full price for the {item}, today it is in the sale. Order {order}. Do you refund the difference?",
        "The {item} is cheaper now than when I placed order {order}. Could you be fair about it?",
        "!So loyal customers pay more? My {item} from order {order} costs less this week. I expect the difference back.",
        "A friend bought the same {item} for less two days after my order {order}. Is there a price promise?",
        "I see that you lowered the price of the {item}. May I have the difference for order {order}?",
    ], [
        "Thank you for your message about order {order}. We apologise for the mistake. The money will go back to your card. Our records show:<rest_amount bank_days>",
    ]),
    # ------------------------------------------------------------------ Returns
    ("Returns", "how_to_return", {"@return_period": "30 days"}, [
        "The {item@FURNITURE} is too big for our hall. How do I send it back? Order {order}.",
        "I would like to return the {item} from order {order}. What are the steps?",
        "It is nicer in the picture. I want to return the {item}.",
        "How does a return work with you? I have a {item} that nobody here likes, order {order}.",
        "Please explain how I send order {order} back. I have no printer at home.",
    ], [
        "Thank you for your message about your {item}. You can return it to us within 30 days. Please pack it in its original box. Our records show:<last_date label_link>",
    ]),
    ("Returns", "return_deadline", {"@return_period": "30 days"}, [
        "I was in hospital and could not send the {item} back in time. Is there anything you can do? Order {order}.",
        "How many days do I have left to return order {order}?",
        "Until when can I send back the {item}? It is a present and the birthday is next month. Order {order}.",
        "The return time for order {order} ends while I am on holiday. Can it be made longer?",
        "Is it too late to return order {order}?",
    ], [
        "Thank you for your message about order {order}. You can return it to us within 30 days. Please pack it in its original box. Our records show:<last_date label_link>",
    ]),
    ("Returns", "return_received", {"@return_period": "30 days"}, [
        "Did my return for order {order} arrive? The post office has no record.",
        "~I sent the {item} back on {sent_date}. Nobody has confirmed it. Order {order}.",
        "Tracking ends at your warehouse. Have you got the parcel from order {order}?",
        "Please confirm receipt of the return for order {order}, I would like to throw away the slip.",
        "!You have had my return for two weeks and not a word. Order {order}!",
    ], [
        "Thank you for your message about order {order}. We received it within 30 days, and we are looking at it now. Our records show:<arrived_date refund_date>",
    ]),
    ("Returns", "opened_item", {"@return_period": "30 days"}, [
        "I opened the {item@ELECTRIC} and used it once. May I still return it? Order {order}.",
        "The plastic around the {item@SOFT} is torn because I wanted to look inside. Can it go back? Order {order}.",
        "Can I return a {item@SOFT} that I have washed?",
        "My dog chewed the box, not the {item@FURNITURE}. Will you take order {order} back?",
        "I put the {item@FURNITURE} together and now it wobbles. Does that count as used? Order {order}.",
    ], [
        "Thank you for your message about your {item}. You can return it to us within 30 days. Please pack it in its original box. Our records show:<last_date label_link>",
    ]),
    ("Returns", "exchange", {"item": SOFT, "@return_period": "30 days"}, [
        "Can I swap the {item} for one in {colour}? Order {order}.",
        "I would like to exchange order {order}. Same {item}, but {colour}.",
        "My wife prefers {colour}. Do I have to return the {item} first, order {order}?",
        "Is an exchange possible for order {order}? I am after the {colour} one.",
        "Please change my {item} for a {colour} one, I will bring the old one to the post.",
    ], [
        "Thank you for your message about your {item}. You can return it to us within 30 days. Please pack it in its original box. Our records show:<last_date label_link>",
    ]),
    ("Returns", "large_return", {"item": FURNITURE, "@return_period": "30 days"}, [
        "The {item} is far too heavy for the post. Who picks it up? Order {order}.",
        "I do not own a car. How can I return the {item} from order {order}?",
        "Please collect the {item}, I have a bad back. Order {order}.",
        "Do you fetch large things? I want to send back order {order}.",
        "The post office refused my parcel because of its size. It is the {item} of order {order}.",
    ], [
        "Thank you for your message about your {item}. We collect it within 30 days, and our driver will be with you as planned. Our records show:<visit_date arrival_time collection_fee>",
    ]),
    # ------------------------------------------------------------------ Warranty
    ("Warranty", "broken_item", {"item": ELECTRIC, "warranty_period": ["two years", "three years", "five years"]}, [
        "My {item} stopped working after a few months. I bought it on {purchase_date}. Is that covered?",
        "The {item} from order {order} has cracked. Do you repair it?",
        "!The {item} is dead. Bought on {purchase_date}. I expected better from you.",
        "I hope you can help. The {item} that I bought on {purchase_date} makes a strange noise and gets hot.",
        "does the warranty cover a {item} with a loose handle, order {order}",
    ], [
        "Thank you for your message about your {item}. We can repair it for you. We will send it back to you after that. Our records show:<work_days delivery_date>",
    ]),
    ("Warranty", "claim_state", {"item": ELECTRIC, "claim_state": ["being tested", "waiting for a part", "ready to be posted", "with our technician"]}, [
        "Any progress on claim {claim}? My {item} has been with you for a while.",
        "~This is my third message about claim {claim}. Please give me an answer this time.",
        "I sent in the {item} under claim {claim}. Could you tell me how far you are?",
        "!Five weeks without my {item}! What are you doing with it? Claim {claim}.",
        "A short update on claim {claim} would be welcome.",
    ], [
        "Thank you for your message about claim {claim}. We are repairing it for you. We will send it back to you after that. Our records show:<work_days delivery_date>",
    ]),
    ("Warranty", "no_receipt", {}, [
        "I have lost the receipt for my {item}. Can I still make a claim?",
        "Do I need the paper receipt for the warranty? I bought the {item} with you on {purchase_date}.",
        "The receipt went out with the rubbish. The {item} is faulty. What now?",
        "It was a wedding present, so I have no receipt for the {item}. Does the warranty still count?",
        "No receipt, no email, new phone. How can I prove that the {item} is from you?",
    ], [
        "Thank you for your message about your {item}. A lost receipt is no problem. We will find the order for you. Please tell us when you bought it, and under which name.",
    ]),
    ("Warranty", "repair_quote", {"item": ELECTRIC}, [
        "The warranty on my {item} is over. What would a repair cost?",
        "How much do you charge to mend a {item}? It fell off the shelf, so that is my own fault.",
        "I would rather have my {item} repaired than buy a new one. Can you give me a price?",
        "Do you still repair a {item} after the warranty has ended? Claim {claim}.",
        "Your technician looked at my {item}. I am waiting for the price, claim {claim}.",
    ], [
        "Thank you for your message about your {item}. We can repair it for you. We will send it back to you after that. Our records show:<work_days delivery_date>",
    ]),
    # ------------------------------------------------------------------ Billing
    ("Billing", "double_charge", {}, [
        "You have taken {amount} from my account two times. Order {order}.",
        "!Why was I charged {amount} twice? Give one of them back at once.",
        "My bank shows {amount} on two lines for order {order}. I only bought one {item}.",
        "There are two payments of {amount} on {charge_date}. Surely one is a mistake?",
        "Please check order {order}, I believe I paid double.",
    ], [
        "Thank you for your message about your payment. We apologise for the mistake. The money will go back to your card. Our records show:<amount bank_days>",
    ]),
    ("Billing", "invoice_copy", {}, [
        "I need the invoice for order {order} for my tax return.",
        "Could you send the bill for the {item} again? I deleted it. Order {order}.",
        "Our bookkeeper asks for a proper invoice with the company name, order {order}.",
        "^Please send invoice {invoice} today, my expenses are due.",
        "Where do I find my invoices? I only need the one for order {order}.",
    ], [
        "Thank you for your message about invoice {invoice}. We have changed it for you. There is no extra charge. Our records show:<due_date>",
    ]),
    ("Billing", "unknown_fee", {}, [
        "What is the fee of {extra_fee} on invoice {invoice}?",
        "!Nobody told me about {extra_fee} extra. Take it off invoice {invoice}.",
        "I do not understand invoice {invoice}. There is a line with {extra_fee} and no text.",
        "The bill is higher than the price in the shop. Please explain the {extra_fee}. It is invoice {invoice}.",
        "Could somebody go through invoice {invoice} with me? I am not good with numbers.",
    ], [
        "Thank you for your message about invoice {invoice}. We have changed it for you. There is no extra charge. Our records show:<due_date>",
    ]),
    ("Billing", "pay_later", {}, [
        "I cannot pay the {amount} of invoice {invoice} this month. Can we agree on parts?",
        "Money is tight at the moment. Is there a way to pay invoice {invoice} later?",
        "^Your reminder came today, but I lost my job. Please give me more time for invoice {invoice}.",
        "May I pay {amount} in steps? It is about invoice {invoice}.",
        "I forgot invoice {invoice} while I was abroad. Will there be a fine?",
    ], [
        "Thank you for your message about invoice {invoice}. We have changed it for you. There is no extra charge. Our records show:<due_date>",
    ]),
    # ------------------------------------------------------------------ Account
    ("Account", "password_reset", {}, [
        "I have forgotten my password and the reset mail never comes. My account is {account}.",
        "Cannot log in any more. It says wrong password, but I am sure it is right.",
        "!Locked out again!! I only wanted to look at my order. Account {account}.",
        "Hello from a tired grandmother. How do I get a new password?",
        "The reset link I got yesterday no longer works. Please send another, account {account}.",
    ], [
        "Thank you for your message about your password. We have sent a new link to your email address. Please look in the spam folder if you cannot find it.",
    ]),
    ("Account", "change_email", {}, [
        "My email address has changed. How do I tell you? Account {account}.",
        "I am leaving my company and need my private email on account {account}.",
        "Please use a new email address from now on. What do you need from me? My account is {account}.",
        "I made a typo in my email when I signed up. Account {account} gets no messages.",
        "Where can I change the email for account {account}? I looked everywhere.",
    ], [
        "Thank you for your message about account {account}. We have received your wish. We will send you a code by email. Our records show:<account_link code_minutes>",
    ]),
    ("Account", "close_account", {}, [
        "Please delete my account {account} and all my data.",
        "I do not shop online any more. How can I close account {account}?",
        "!Delete me from your system. I am tired of your letters. Account {account}.",
        "Our chess club has come to an end. Its account {account} should be closed.",
        "Close account {account}, please, and confirm it in writing.",
    ], [
        "Thank you for your message about account {account}. We have received your wish. We will send you a code by email. Our records show:<account_link code_minutes>",
    ]),
    ("Account", "strange_login", {}, [
        "^I got a mail that someone logged in to account {account} from {city}. That was not me!",
        "There is an order in account {account} that I never placed. Have I been hacked?",
        "Somebody seems to use my account {account}. The name in it has changed.",
        "You warned me about a new login in {city}. I have never been there. What should I do with account {account}?",
        "^Please block account {account}, my phone was stolen on the train.",
    ], [
        "Thank you for your message about account {account}. We have received your wish. We will send you a code by email. Our records show:<account_link code_minutes>",
    ]),
    ("Account", "newsletter", {}, [
        "Please take me off your mailing list.",
        "!I have unsubscribed three times. Stop sending me offers!",
        "I would like to receive your catalogue by post, not the newsletter. Account {account}.",
        "How do I get fewer emails? One a month would be fine.",
        "The newsletter comes to me twice every week. Can you fix it? Account {account}.",
    ], [
        "Thank you for your message about our newsletter. We have changed your settings today. One last email may still reach you. You can change this again at any time.",
    ]),
    # ------------------------------------------------------------------ Products
    ("Products", "back_in_stock", {"item": SOFT}, [
        "When will the {item} in {colour} be back?",
        "The {item} is sold out. Is it worth waiting?",
        "Do you expect more of the {item} before the summer?",
        "I have been watching the page of the {item} for weeks. Will it ever return?",
        "^I need a {item} in {colour} for a wedding. Can you find one anywhere?",
    ], [
        "Thank you for your message about the {item}. It is sold out right now. We will send you an email when it is back. Our records show:<stock_date>",
    ]),
    ("Products", "measurements", {"item": FURNITURE}, [
        "How tall is the {item}? The page does not say.",
        "Will the {item} fit into a gap of 70 cm?",
        "Could you measure the {item} for me, please?",
        "I need the exact width and height of the {item} for a small flat.",
        "My lift is tiny. What are the outer measurements of the {item}?",
    ], [
        "Thank you for your message about the {item}. We have measured it for you. You can also see a drawing on the product page. Our records show:<width_cm height_cm>",
    ]),
    ("Products", "material_care", {"*": [
        {"item": "oak side table", "material": "solid oak", "care": "a dry cloth"},
        {"item": "steel kettle", "material": "stainless steel", "care": "a damp cloth"},
        {"item": "linen curtain", "material": "washed linen", "care": "cold water"},
        {"item": "leather armchair", "material": "full leather", "care": "a soft brush"},
        {"item": "glass vase", "material": "recycled glass", "care": "warm water"}]}, [
        "What is the {item} made of, and does it need special care?",
        "How do I clean the {item} without ruining it?",
        "There is a tea stain on my {item}. What may I use?",
        "My {item} looks dull after one winter. How should I treat it?",
        "The label on the {item} fell off. Which cleaner is right?",
    ], [
        "Thank you for your message about the {item}. We are glad to tell you what we know. Please do not use anything stronger. Our records show:<material care>",
    ]),
    ("Products", "spare_part", {"*": [
        {"item": "steel kettle", "part": "a new lid"},
        {"item": "folding desk", "part": "a set of screws"},
        {"item": "floor lamp", "part": "a spare cable"},
        {"item": "copper pan", "part": "a new handle"},
        {"item": "pine bookcase", "part": "a spare shelf"}]}, [
        "Can I buy {part} for the {item}?",
        "I broke something on my {item} and need {part}. Do you sell that?",
        "We have had the {item} for ten years and love it. Is {part} still sold?",
        "Looking for {part} that fits the {item}. Do you sell it on its own?",
        "Where can I order {part}? It is for a {item}.",
    ], [
        "Thank you for your message about your {item}. We can send you the part. Please confirm this by email. Our records show:<part_price delivery_date>",
    ]),
    # ------------------------------------------------------------------ Appointments
    ("Appointments", "book_visit", {"item": FURNITURE}, [
        "I would like someone to put up the {item}. When could you come?",
        "Do you have a fitter in {city}? I need help with my new {item}.",
        "Please book an assembly visit for order {order}. Any day is fine.",
        "^Could a technician look at my {item} this week?",
        "My hands are not what they were. Can one of your people build the {item} for me?",
    ], [
        "Thank you for your message about your {item}. Our technician will be with you as planned. Please make sure that somebody is at home. Our records show:<visit_date arrival_time visit_fee>",
    ]),
    ("Appointments", "move_visit", {}, [
        "I cannot be at home on {old_date}. Please move the visit of your technician to another day. Visit {visit}.",
        "Could we find a later day for visit {visit}? I am ill.",
        "Something came up at work. Visit {visit} on {old_date} will not work for me.",
        "Please move visit {visit}. My daughter's school play is on the same afternoon.",
        "Is it possible to change visit {visit} to the week after? We are painting the room.",
    ], [
        "Thank you for your message about visit {visit}. Our technician will be with you as planned. Please make sure that somebody is at home. Our records show:<visit_date arrival_time>",
    ]),
    ("Appointments", "no_show", {}, [
        "!Your technician never came. I took a day off for visit {visit}!",
        "I waited from nine until four and nobody rang. It was visit {visit}.",
        "Nobody turned up for visit {visit}. Did I get the day wrong?",
        "!That is the second visit you missed. Number {visit}. I am very angry.",
        "The fitter did not show up today. Please tell me what happened with visit {visit}.",
    ], [
        "Thank you for your message about visit {visit}. Our technician will be with you as planned. Please make sure that somebody is at home. Our records show:<visit_date arrival_time>",
    ]),
    ("Appointments", "prepare_visit", {}, [
        "What do I have to prepare before your fitter comes? Visit {visit}.",
        "Does somebody need to be at home during visit {visit}?",
        "Do I need tools for the assembly of the {item}? My visit is {visit}.",
        "Shall I move the sofa before your people bring the {item} into the room? Visit {visit}.",
        "How long does visit {visit} take? There is no parking in front of the house.",
    ], [
        "Thank you for your message about visit {visit}. Our technician will be with you as planned. Please make sure that somebody is at home. Our records show:<visit_date arrival_time>",
    ]),
    # ------------------------------------------------------------------ Feedback
    ("Feedback", "praise", {}, [
        "+I only want to say thank you. The {item} is beautiful and the driver was so kind.",
        "+Your colleague on the phone stayed calm while I was not. Please pass on my thanks.",
        "+Ten out of ten. The {item} came a day early.",
        "+I do not often write to shops, but the repair of my {item@ELECTRIC} was perfect work.",
        "+What a pleasant surprise, a written card in the parcel! My mother was delighted with the {item}.",
    ], [
        "Thank you for your kind words. We have passed them on to the team. It is good to know that you are happy with us. We hope to see you again.",
    ]),
    ("Feedback", "rude_staff", {}, [
        "!The driver threw the parcel over the gate and swore at me. Order {order}.",
        "!I was put on hold for an hour and then somebody hung up on me.",
        "I was disappointed by the tone on the phone today. I had only asked about my {item}.",
        "!Your driver blocked our drive and laughed when I asked him to move. Order {order}.",
        "One of your staff told me to read the leaflet. That is no way to talk to a customer of many years.",
    ], [
        "Thank you for your message. We apologise for the way you were treated. A team leader will write to you by email. Our records show:<complaint reply_date>",
    ]),
    ("Feedback", "suggestion", {}, [
        "Your boxes are far too large. Please think of the waste.",
        "Could you show the weight of each product? It would help older people like me.",
        "It would be good to pay with a gift card online. Have you thought of that?",
        "The search on your page never finds the {item} unless I type the whole name.",
        "Why is there no evening delivery? Most of us work during the day.",
    ], [
        "Thank you for your idea. We have passed it on to the team. We cannot promise a change, but we read every idea. Please write to us again.",
    ]),
]
