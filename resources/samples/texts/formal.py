# SPDX-License-Identifier: Apache-2.0
"""Sentence material of the formal sample: the help desk of Fenwold, an invented home-goods shop.

One entry of INTENTS is (category, key, choices, questions, answers).
A question may start with marks that become tags: ! angry, ^ urgent, ~ follow-up, + praise.
{slots} are filled by generate.py; what an answer needs and its question does not say goes into the reference material.
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
    ("Delivery", "late_parcel", {"cause": ["a fault at the depot", "snow on the route", "a missing label", "a full van"]}, [
        "!My order {order} should have arrived on {promised_date}. I stayed at home the whole day for nothing. Where is it?",
        "Could you look into order {order} for me? It was promised for {promised_date} and I have heard nothing since.",
        "Still no {item}. It was meant to be here on {promised_date}, order {order}.",
        "~I wrote about order {order} last week and nobody replied. The parcel is now well over a week late.",
        "I know these things happen, but order {order} with the {item} is late and we have guests coming. Any news?",
    ], [
        "Thank you for writing to Fenwold about order {order}. We apologise for the delay, which was caused by {cause}. The courier now expects to bring your parcel on {delivery_date}. We will send you an email when the van is on its way.",
        "We have looked into the delay to order {order}. The reason is {cause}, and we apologise that nobody told you sooner. Our courier will deliver your parcel on {delivery_date}. You do not need to do anything in the meantime.",
        "Your parcel for order {order} is late, and we apologise for that. The courier gives {cause} as the reason. The new delivery date is {delivery_date}. If it has not reached you by the evening, please reply and we will act at once.",
    ]),
    ("Delivery", "marked_delivered", {"place": ["in the porch", "behind the side gate", "at the front desk", "with the porter"]}, [
        "The tracking page says order {order} was delivered, but there is nothing at my door.",
        "!Delivered? No, it was not! Order {order} is nowhere to be found and I have asked every neighbour.",
        "Your email says my {item} came today. I was in all day and nobody rang. The order is {order}.",
        "I am looking for the parcel of order {order}. The app shows a green tick and the word delivered. Did somebody else take it in?",
        "Order {order} is shown as handed over. Can you tell me where the driver left it? I would like to know before I walk down four floors.",
    ], [
        "Thank you for your message about order {order}. The driver recorded on {left_date} that the parcel was left {place}. Please look there first. If you do not find it, reply to this email and we will open a search with the courier.",
        "We have asked the courier about order {order}. According to the driver, your parcel has been {place} since {left_date}. Should it not be there, please tell us by return and we will open a search without delay.",
        "We understand that you are worried about order {order}. The delivery note says that the driver left it {place} on {left_date}. If it is not there, please write back and we will ask the courier to search for it.",
    ]),
    ("Delivery", "new_address", {}, [
        "I gave you the wrong address for order {order}. It should go to my office in {city}. Can you still change it?",
        "^We are moving to {city} before order {order} arrives!! Please send it to the new place.",
        "Please divert the {item} to my sister in {city}. Order {order}.",
        "Is it too late to change where order {order} goes? I picked my old flat by mistake and I live in {city} now.",
        "Would you be so kind as to send order {order} to {city} instead? I will pay the difference if there is one.",
    ], [
        "Thank you for writing to Fenwold about order {order}. We have asked the courier to send the parcel to {city}. Please confirm the full address at {address_link}. The new delivery day is {delivery_date}.",
        "Thank you for your message about order {order}. We will ask the courier to send the parcel to {city}. Please reply with the full address and the name on the door, so that nothing goes wrong a second time.",
    ]),
    ("Delivery", "damaged_parcel", {}, [
        "The box of order {order} came soaking wet and the {item@SOFT} inside has a stain.",
        "!Whoever packed my {item@FRAGILE} did it badly. It arrived in pieces. Order {order}. I want this put right.",
        "Order {order} arrived this morning with one corner crushed. I have not opened it yet. What should I do?",
        "My {item@FURNITURE} has a deep scratch. It was like that when I took it out of the paper. Order {order}.",
        "Sorry to bother you. The parcel was torn and I think a part fell out on the way. It is order {order}.",
    ], [
        "We are sorry to read that order {order} reached you in this condition. Please keep the box and send us a photo of the damage at {photo_link}. We will answer within {reply_days} working days and arrange a replacement if you wish.",
        "Thank you for telling us about the damage to order {order}. We apologise for the trouble. Please reply with a photo of the parcel and keep the packing until you hear from us. We will then find the best solution with you.",
    ]),
    ("Delivery", "delivery_time", {}, [
        "At what time will the van come on {delivery_date}? I have order {order} and I need to pick up my children.",
        "Can you tell me the delivery window for order {order}? I would rather not wait all day.",
        "^I must leave for the airport on {delivery_date}. When exactly will order {order} be here?",
        "The mail only says {delivery_date} for my {item}, order {order}. Morning or afternoon?",
        "is there any way to know when the driver gets here, order {order}, my bell is broken",
    ], [
        "Thank you for your message about order {order}. The driver plans to reach you on {delivery_date} between {from_time} and {until_time}. We will send an email with a live map on the morning of the delivery.",
        "We have checked the route for order {order}. Your delivery is planned for {delivery_date}, from {from_time} to {until_time}. If nobody can be at home, please tell us one day before so that we can choose another day.",
        "Your order {order} is on our list for {delivery_date}. The van should be with you between {from_time} and {until_time}. Please make sure that the driver can reach your door and that a name is on the bell.",
    ]),
    # ------------------------------------------------------------------ Orders
    ("Orders", "change_item", {"item": SOFT}, [
        "I ordered the {item} in the wrong colour. Could you make it {colour}? Order {order}.",
        "Please change order {order} from white to {colour} if you have not packed it.",
        "My husband says the {item} must be {colour}. I have just placed order {order}. Can it be changed?",
        "^Stop order {order} before it is packed, I chose the wrong colour! I meant {colour}.",
        "Hoping I am not too late. I would prefer {colour} for order {order}.",
    ], [
        "Thank you for writing to Fenwold about order {order}. We have changed the colour to {colour} for you. The price stays the same, and we plan to send your parcel on {dispatch_date}.",
        "We have changed the colour of order {order} to {colour} before packing. There is no charge for this. Your parcel will leave our warehouse on {dispatch_date}.",
        "We have noted the new colour for order {order}. Our warehouse will pack it in {colour} and send it on {dispatch_date}. The price does not change, and there is nothing else for you to do.",
    ]),
    ("Orders", "cancel_order", {}, [
        "Please cancel order {order}. I found the same thing in my loft.",
        "I would like to withdraw from order {order}. We no longer need the {item}.",
        "^Cancel {order} right away please. My son ordered it without asking.",
        "!Cancel my order. I have been waiting for weeks and I am done with it. It is number {order}.",
        "Order {order} was placed twice by accident. Kindly cancel it and keep the other one.",
    ], [
        "Thank you for your message about order {order}. We have cancelled it before it left our warehouse. We will return {amount} to the card you paid with, and you should see it by {refund_date}.",
        "We have cancelled order {order} as you asked. The payment of {amount} goes back to the card you used. Please allow until {refund_date} for your bank to show it.",
        "We have stopped order {order}, as you wished. Nothing will leave our warehouse. The {amount} that you paid will be back on your card by {refund_date}. Please ignore any older message about the delivery.",
    ]),
    ("Orders", "wrong_item", {}, [
        "I ordered a {item} and got a box of candles. Order {order}.",
        "!This is the second time. You sent the wrong thing again! I wanted a {item}. The order is {order}.",
        "There must be a mix-up. Order {order} was for a {item}, but the parcel holds something else.",
        "Somebody in {city} is probably waiting for the plates I received. My order {order} was for a {item}.",
        "Wrong parcel! Name on the label is not mine. My order is {order}, a {item}.",
    ], [
        "We apologise for the mistake with order {order}. The correct {item} will leave our warehouse on {dispatch_date}. Please keep the wrong goods in their box. Our courier will collect them from you on {collect_date} at no cost.",
        "Thank you for telling us about order {order}. On {dispatch_date}, we will send you the {item} that you ordered. The courier will collect the wrong parcel on {collect_date}, and we apologise for the extra work.",
        "We have found the mistake in order {order} and apologise for it. A new parcel with the {item} leaves our warehouse on {dispatch_date}. Please give the wrong goods to the courier on {collect_date}.",
    ]),
    ("Orders", "missing_part", {"item": FURNITURE, "part": ["one leg", "the bag of screws", "the second side panel", "the glass shelf", "the instruction leaflet"]}, [
        "I have unpacked the {item} and {part} is not in the box. Order {order}. What now?",
        "The {item} from order {order} cannot be put together because {part} was left out.",
        "!An hour on my knees with this {item}, only to find that {part} is missing. Not impressed. Order {order}.",
        "Could you please post me {part} for the {item}? It was not in the parcel, order {order}.",
        "Everything in order {order} is lovely, but I cannot find {part}. Did it come separately?",
    ], [
        "We are sorry that {part} was missing from order {order}. We have asked our warehouse to post it to you without charge. It should reach you by {delivery_date}. Please keep the other parts together until then.",
        "Thank you for writing to Fenwold about order {order}. We apologise that {part} was not in the box. It will leave our warehouse today, and you should have it by {delivery_date}.",
        "Thank you for letting us know about order {order}. We will send {part} in a separate parcel, free of charge. It should be with you by {delivery_date}. We apologise for the unfinished work at your home.",
    ]),
    ("Orders", "order_status", {"order_status": ["being packed", "waiting for one item", "with the courier", "waiting for payment"]}, [
        "Just checking that order {order} went through. I have no confirmation.",
        "What is happening with order {order}?",
        "I placed an order for a {item} on {order_date} and never received a receipt. Number {order}.",
        "My screen froze when I paid. Do you have an order {order} for me, or must I start again?",
        "~Second request for the state of order {order}, please.",
    ], [
        "Thank you for your message about order {order}. We received it on {order_date}, and its state today is: {order_status}. We will send you an email as soon as this changes.",
        "We can confirm that we have order {order}, placed on {order_date}. At the moment it is {order_status}. You will receive an email from us at the next step.",
        "Your order {order} reached us on {order_date}. The state in our records is: {order_status}. We are sorry that you had to ask, and we will keep you informed by email from now on.",
    ]),
    # ------------------------------------------------------------------ Refunds
    ("Refunds", "where_refund", {}, [
        "When will I see my {amount} for order {order}? I sent the goods back ages ago.",
        "!I want my money. {amount}. Order {order}. How long can this take?",
        "~My refund for order {order} is still not on my card. You told me it was on its way.",
        "Could you confirm that the {amount} for order {order} has been paid out? My bank sees nothing.",
        "I returned the {item} at the start of the month. Has the refund of {amount} been sent yet?",
    ], [
        "Thank you for your message about your refund of {amount}. We approved it on {approved_date} and sent it to the card you paid with. Most banks show it within {bank_days} working days. Please write to us again if it has not arrived by then.",
        "We have checked your refund of {amount}. Our payments team approved it on {approved_date}. Your bank may need up to {bank_days} working days to show it, and we apologise for the wait.",
        "We are sorry that you have to wait for {amount}. Our records show that we approved the refund on {approved_date}. After that, a bank needs {bank_days} working days at most to show it.",
    ]),
    ("Refunds", "wrong_amount", {"reason": ["the delivery charge was left out", "a discount was taken off twice", "one item was not counted"]}, [
        "I got {amount} back for order {order}, but I paid more than that.",
        "The refund for order {order} is wrong. Please do the sum again.",
        "!You kept part of my money! Only {amount} came back for order {order}.",
        "There is a gap between what I paid and the {amount} you returned. It concerns order {order}.",
        "Could someone explain why the refund for my {item} is lower than the price? Order {order}.",
    ], [
        "Thank you for writing to Fenwold about the refund for order {order}. You are right that the amount was too low, because {reason}. We apologise and have sent the missing {rest_amount} to your card today.",
        "We have checked the refund for order {order}. The amount was too low because {reason}. We are sorry about this mistake. The missing {rest_amount} will be on your card by {refund_date}.",
    ]),
    ("Refunds", "refund_method", {}, [
        "The card I used for order {order} has expired. Where will the refund go?",
        "Can I have the refund for order {order} as a voucher instead?",
        "I have changed banks since I bought the {item}. How do I get my refund for order {order}?",
        "My mother paid for order {order} and I returned it. Can the refund be paid to me?",
        "^The account you want to pay the refund into is closed. Please stop it. Order {order}.",
    ], [
        "Thank you for your message about the refund for order {order}. We can pay it in another way if you choose one at {refund_link} before {choice_date}. Without a choice from you, we return the money the way it was paid.",
        "We can change how we pay the refund for order {order}. Please tell us whether you prefer a bank transfer or a voucher. Do not send us any bank details by email, because we will write to you with a safe form.",
    ]),
    ("Refunds", "price_drop", {}, [
        "Yesterday I paid full price for the {item}, today it is in the sale. Order {order}. Do you refund the difference?",
        "The {item} is cheaper now than when I placed order {order}. Could you be fair about it?",
        "!So loyal customers pay more? My {item} from order {order} costs less this week. I expect the difference back.",
        "A friend bought the same {item} for less two days after my order {order}. Is there a price promise?",
        "I see that you lowered the price of the {item}. May I have the difference for order {order}?",
    ], [
        "Thank you for writing to Fenwold about the price of your {item}. Our price promise covers order {order} until {promise_date}. We have therefore sent the difference of {rest_amount} to the card you paid with.",
        "We are glad to tell you that our price promise covers order {order} until {promise_date}. The difference of {rest_amount} for the {item} will go to your card. You do not need to return anything.",
    ]),
    # ------------------------------------------------------------------ Returns
    ("Returns", "how_to_return", {"@return_period": "30 days"}, [
        "The {item@FURNITURE} is too big for our hall. How do I send it back? Order {order}.",
        "I would like to return the {item} from order {order}. What are the steps?",
        "It is nicer in the picture. I want to return the {item}.",
        "How does a return work with you? I have a {item} that nobody here likes, order {order}.",
        "Please explain how I send order {order} back. I have no printer at home.",
    ], [
        "Thank you for your message about returning your {item}. You can return it within 30 days of delivery. Please show the label at {label_link}, on paper or on your phone, when you hand the parcel to the courier. We refund you once it reaches our warehouse.",
        "You can return the {item} to us within 30 days of delivery. We have prepared a label at {label_link}, which also works on your phone. Please use the first box if you still have it.",
    ]),
    ("Returns", "return_deadline", {"@return_period": "30 days"}, [
        "I was in hospital and could not send the {item} back in time. Is there anything you can do? Order {order}.",
        "How many days do I have left to return order {order}?",
        "Until when can I send back the {item}? It is a present and the birthday is next month. Order {order}.",
        "The return time for order {order} ends while I am on holiday. Can it be made longer?",
        "Is it too late to return order {order}?",
    ], [
        "Thank you for writing to Fenwold about order {order}. Our rule is a return within 30 days of delivery. For your order, we have set the last day to {last_date}. Please hand the parcel to the courier by then.",
        "We have looked at the dates of order {order}. Returns are open within 30 days of delivery, which means until {last_date} for you. Please write to us before that day if you need help.",
        "Please do not worry about order {order}. We accept returns within 30 days of delivery, and your last day is {last_date}. It is enough for us if the courier has the parcel on that day.",
    ]),
    ("Returns", "return_received", {"@return_period": "30 days"}, [
        "Did my return for order {order} arrive? The post office has no record.",
        "~I sent the {item} back on {sent_date}. Nobody has confirmed it. Order {order}.",
        "Tracking ends at your warehouse. Have you got the parcel from order {order}?",
        "Please confirm receipt of the return for order {order}, I would like to throw away the slip.",
        "!You have had my return for two weeks and not a word. Order {order}!",
    ], [
        "Thank you for your message about your return for order {order}. The parcel reached our warehouse on {arrived_date}, within 30 days of delivery. We are checking it now and will refund you by {refund_date}.",
        "We can confirm that your return for order {order} arrived on {arrived_date}. It came within 30 days of delivery, so we accept it. Your refund will be paid by {refund_date}.",
        "Your parcel from order {order} came back to us on {arrived_date}, which is within 30 days of delivery. Our team is now looking at the contents. You can expect the refund by {refund_date}.",
    ]),
    ("Returns", "opened_item", {"@return_period": "30 days"}, [
        "I opened the {item@ELECTRIC} and used it once. May I still return it? Order {order}.",
        "The plastic around the {item@SOFT} is torn because I wanted to look inside. Can it go back? Order {order}.",
        "Can I return a {item@SOFT} that I have washed?",
        "My dog chewed the box, not the {item@FURNITURE}. Will you take order {order} back?",
        "I put the {item@FURNITURE} together and now it wobbles. Does that count as used? Order {order}.",
    ], [
        "Thank you for your question about your {item}. We accept opened goods within 30 days of delivery if they are clean and complete. Please choose the reason at {label_link}. We will check the parcel within {check_days} working days.",
        "You can send the {item} back within 30 days of delivery, even if the box is open. Please make sure that all parts are inside. The label is at {label_link}, and our check takes {check_days} working days.",
        "An open box is no problem for us. You may return the {item} within 30 days of delivery as long as it is clean. The label is ready at {label_link}. Once the parcel is here, our check takes {check_days} working days.",
    ]),
    ("Returns", "exchange", {"item": SOFT, "@return_period": "30 days"}, [
        "Can I swap the {item} for one in {colour}? Order {order}.",
        "I would like to exchange order {order}. Same {item}, but {colour}.",
        "My wife prefers {colour}. Do I have to return the {item} first, order {order}?",
        "Is an exchange possible for order {order}? I am after the {colour} one.",
        "Please change my {item} for a {colour} one, I will bring the old one to the post.",
    ], [
        "Thank you for your message. We can exchange the {item} within 30 days of delivery. The colour {colour} is in stock, and we have kept one for you until {hold_date}. Please send the first one back with the label at {label_link}.",
        "We are glad to exchange your {item} for one in {colour}. The exchange is open within 30 days of delivery. Please use the label at {label_link}. We will keep the new one for you until {hold_date}.",
    ]),
    ("Returns", "large_return", {"item": FURNITURE, "@return_period": "30 days"}, [
        "The {item} is far too heavy for the post. Who picks it up? Order {order}.",
        "I do not own a car. How can I return the {item} from order {order}?",
        "Please collect the {item}, I have a bad back. Order {order}.",
        "Do you fetch large things? I want to send back order {order}.",
        "The post office refused my parcel because of its size. It is the {item} of order {order}.",
    ], [
        "Thank you for writing to Fenwold about order {order}. We collect large goods within 30 days of delivery. Our driver can come on {collect_date} between {from_time} and {until_time}. The collection costs {collection_fee}, which we take off the refund.",
        "We can collect order {order} from your door within 30 days of delivery. The next free day is {collect_date}, between {from_time} and {until_time}. We take a fee of {collection_fee} off the refund for this.",
    ]),
    # ------------------------------------------------------------------ Warranty
    ("Warranty", "broken_item", {"item": ELECTRIC, "warranty_period": ["two years", "three years", "five years"]}, [
        "My {item} stopped working after a few months. I bought it on {purchase_date}. Is that covered?",
        "The {item} from order {order} has cracked. Do you repair it?",
        "!The {item} is dead. Bought on {purchase_date}. I expected better from you.",
        "I hope you can help. The {item} that I bought on {purchase_date} makes a strange noise and gets hot.",
        "does the warranty cover a {item} with a loose handle, order {order}",
    ], [
        "We are sorry to hear about your {item}. The warranty runs for {warranty_period}, so we will honour it. Please describe the fault at {claim_link} and add the receipt. Our service centre will answer within {reply_days} working days.",
        "Thank you for your message about your {item}. It is covered by our warranty of {warranty_period}. Please open a claim at {claim_link}. Our service centre will tell you within {reply_days} working days whether we repair or replace it.",
        "We are sorry about the trouble with your {item}. Our warranty of {warranty_period} covers it. Please fill in the form at {claim_link} and tell us when the fault appears. Our service centre will reply within {reply_days} working days.",
    ]),
    ("Warranty", "claim_state", {"item": ELECTRIC, "claim_state": ["being tested", "waiting for a part", "ready to be posted", "with our technician"]}, [
        "Any progress on claim {claim}? My {item} has been with you for a while.",
        "~This is my third message about claim {claim}. Please give me an answer this time.",
        "I sent in the {item} under claim {claim}. Could you tell me how far you are?",
        "!Five weeks without my {item}! What are you doing with it? Claim {claim}.",
        "A short update on claim {claim} would be welcome.",
    ], [
        "Thank you for writing to Fenwold about claim {claim}. Our service centre reports that your goods are {claim_state}. We expect to finish by {finish_date} and apologise for the wait.",
        "We have asked our service centre about claim {claim}. At the moment your goods are {claim_state}. You should hear from us by {finish_date}, and we apologise that it takes so long.",
        "Our service centre has sent us a note about claim {claim}. The goods are {claim_state}, and the work should end by {finish_date}. We know that this has taken long and apologise for it.",
    ]),
    ("Warranty", "no_receipt", {}, [
        "I have lost the receipt for my {item}. Can I still make a claim?",
        "Do I need the paper receipt for the warranty? I bought the {item} with you on {purchase_date}.",
        "The receipt went out with the rubbish. The {item} is faulty. What now?",
        "It was a wedding present, so I have no receipt for the {item}. Does the warranty still count?",
        "No receipt, no email, new phone. How can I prove that the {item} is from you?",
    ], [
        "Thank you for your question about your {item}. A lost receipt is no obstacle. Please send us the name of the buyer and the month of the purchase, and our service centre will search for the order.",
        "We can help without a receipt. Please tell us under which name the {item} was bought. Our service centre will look for the purchase and send you a copy by email.",
        "Thank you for writing to Fenwold about your {item}. A bank statement that shows the purchase is enough for us. You may cover all other lines on it before you send us a photo.",
        "We do not need the paper itself. If you know the name on the order for the {item}, our service centre can find it in our records. Please reply with that name and the town it was sent to.",
        "Thank you for your message. We will gladly search for the purchase of your {item}. Please send us your old email address or your former postal address, and our service centre will do the rest.",
    ]),
    ("Warranty", "repair_quote", {"item": ELECTRIC}, [
        "The warranty on my {item} is over. What would a repair cost?",
        "How much do you charge to mend a {item}? It fell off the shelf, so that is my own fault.",
        "I would rather have my {item} repaired than buy a new one. Can you give me a price?",
        "Do you still repair a {item} after the warranty has ended? Claim {claim}.",
        "Your technician looked at my {item}. I am waiting for the price, claim {claim}.",
    ], [
        "Thank you for your message about your {item}. Our service centre can repair it for {repair_price}, including parts. The work takes {work_days} working days. Please accept the price at {claim_link} by {offer_date}.",
        "We can repair your {item} at our service centre. The price is {repair_price} and the work takes {work_days} working days. If you agree, please confirm at {claim_link} before {offer_date}.",
    ]),
    # ------------------------------------------------------------------ Billing
    ("Billing", "double_charge", {}, [
        "You have taken {amount} from my account two times. Order {order}.",
        "!Why was I charged {amount} twice? Give one of them back at once.",
        "My bank shows {amount} on two lines for order {order}. I only bought one {item}.",
        "There are two payments of {amount} on {charge_date}. Surely one is a mistake?",
        "Please check order {order}, I believe I paid double.",
    ], [
        "We apologise for the double payment of {amount}. One of the two was booked by mistake on {charge_date}. We have returned it to your card, and your bank will show it within {bank_days} working days.",
        "Thank you for telling us about the two payments of {amount}. We have checked them and returned the one of {charge_date}. Please allow {bank_days} working days, and accept our apologies for the trouble.",
        "Your bank is right, and we are sorry. We booked {amount} twice on {charge_date} by mistake. We have sent one payment back to your card, where it will show within {bank_days} working days.",
    ]),
    ("Billing", "invoice_copy", {}, [
        "I need the invoice for order {order} for my tax return.",
        "Could you send the bill for the {item} again? I deleted it. Order {order}.",
        "Our bookkeeper asks for a proper invoice with the company name, order {order}.",
        "^Please send invoice {invoice} today, my expenses are due.",
        "Where do I find my invoices? I only need the one for order {order}.",
    ], [
        "Thank you for your message. Invoice {invoice} is ready at {invoice_link}. You can save it there as often as you need. If the name on it should be changed, please tell us before {change_date}.",
        "We have placed invoice {invoice} at {invoice_link}. Please log in to download it. We can still change the name or the address on it until {change_date}.",
    ]),
    ("Billing", "unknown_fee", {"fee_reason": ["delivery to an upper floor", "a second delivery attempt", "the assembly service", "delivery on a Saturday"]}, [
        "What is the fee of {extra_fee} on invoice {invoice}?",
        "!Nobody told me about {extra_fee} extra. Take it off invoice {invoice}.",
        "I do not understand invoice {invoice}. There is a line with {extra_fee} and no text.",
        "The bill is higher than the price in the shop. Please explain the {extra_fee}. It is invoice {invoice}.",
        "Could somebody go through invoice {invoice} with me? I am not good with numbers.",
    ], [
        "Thank you for writing to Fenwold about invoice {invoice}. The fee of {extra_fee} is for {fee_reason}. If you did not ask for this, please tell us before {object_date} and we will check it again.",
        "We have checked invoice {invoice} for you. The line of {extra_fee} covers {fee_reason}. We are sorry that the invoice does not say so. You can object to it until {object_date}.",
        "We are glad to explain invoice {invoice}. It holds a fee of {extra_fee} for {fee_reason}. If this is not correct, please let us know by {object_date} so that we can change the invoice.",
    ]),
    ("Billing", "pay_later", {}, [
        "I cannot pay the {amount} of invoice {invoice} this month. Can we agree on parts?",
        "Money is tight at the moment. Is there a way to pay invoice {invoice} later?",
        "^Your reminder came today, but I lost my job. Please give me more time for invoice {invoice}.",
        "May I pay {amount} in steps? It is about invoice {invoice}.",
        "I forgot invoice {invoice} while I was abroad. Will there be a fine?",
    ], [
        "Thank you for your open words about invoice {invoice}. We can move the due date to {due_date} without a fee. You can also pay in {parts} equal parts. Please choose one way at {plan_link}.",
        "We understand your situation and can help with invoice {invoice}. The new due date is {due_date}, and we will not charge a fee. If you prefer {parts} equal parts, please say so at {plan_link}.",
    ]),
    # ------------------------------------------------------------------ Account
    ("Account", "password_reset", {}, [
        "I have forgotten my password and the reset mail never comes. My account is {account}.",
        "Cannot log in any more. It says wrong password, but I am sure it is right.",
        "!Locked out again!! I only wanted to look at my order. Account {account}.",
        "Hello from a tired grandmother. How do I get a new password?",
        "The reset link I got yesterday no longer works. Please send another, account {account}.",
    ], [
        "Thank you for your message. We have sent a new reset link to the email address of your account. The link works for {link_hours} hours. Please look in the spam folder too if you cannot find it.",
        "We have sent you an email with a new link to set your password. Please look in the spam folder if you cannot find it. For your safety, we never ask for the old password.",
        "We are sorry that you cannot reach your account. Please choose the line about a forgotten password on the page where you log in. If no email arrives, reply to us from the address that you used when you signed up.",
    ]),
    ("Account", "change_email", {}, [
        "My email address has changed. How do I tell you? Account {account}.",
        "I am leaving my company and need my private email on account {account}.",
        "Please use a new email address from now on. What do you need from me? My account is {account}.",
        "I made a typo in my email when I signed up. Account {account} gets no messages.",
        "Where can I change the email for account {account}? I looked everywhere.",
    ], [
        "Thank you for your message about account {account}. You can enter the new email at {account_link}. We then send a code to it. Please type in this code within {code_minutes} minutes to finish the change.",
        "You can change the email of account {account} yourself at {account_link}. We will send a code to the new address. The code is valid for {code_minutes} minutes.",
        "Thank you for telling us about the new email address. For your safety, we cannot change it for you in writing. Please log in, open your settings and enter the new address there. Reply to us if this does not work.",
    ]),
    ("Account", "close_account", {"keep_years": ["6"]}, [
        "Please delete my account {account} and all my data.",
        "I do not shop online any more. How can I close account {account}?",
        "!Delete me from your system. I am tired of your letters. Account {account}.",
        "Our chess club has come to an end. Its account {account} should be closed.",
        "Close account {account}, please, and confirm it in writing.",
    ], [
        "Thank you for your message. We have noted your wish to close account {account}. The account will be closed on {close_date}. We must keep invoices for {keep_years} years by law and delete everything else.",
        "We will close account {account} on {close_date} and confirm it by email. Your data will be deleted, except for invoices, which the law tells us to keep for {keep_years} years.",
    ]),
    ("Account", "strange_login", {}, [
        "^I got a mail that someone logged in to account {account} from {city}. That was not me!",
        "There is an order in account {account} that I never placed. Have I been hacked?",
        "Somebody seems to use my account {account}. The name in it has changed.",
        "You warned me about a new login in {city}. I have never been there. What should I do with account {account}?",
        "^Please block account {account}, my phone was stolen on the train.",
    ], [
        "Thank you for writing to Fenwold so quickly. We have locked your account and stopped all open orders in it. Please set a new password at {reset_link}. Our security team will write to you by {check_date}.",
        "We have locked your account as a precaution. Please choose a new password at {reset_link}. Our security team is checking all orders and will send you a report by {check_date}.",
        "Thank you for acting so quickly. We have locked your account, so that nobody can order with it. Please do not click on links in other messages. Our security team will write to you with the next steps.",
    ]),
    ("Account", "newsletter", {}, [
        "Please take me off your mailing list.",
        "!I have unsubscribed three times. Stop sending me offers!",
        "I would like to receive your catalogue by post, not the newsletter. Account {account}.",
        "How do I get fewer emails? One a month would be fine.",
        "The newsletter comes to me twice every week. Can you fix it? Account {account}.",
    ], [
        "Thank you for your message. We have changed your settings as you asked. One last newsletter may still reach you before {stop_date}. You can choose what we send at any time at {news_link}.",
        "We apologise for the unwanted messages and have changed your settings. One message may already be on its way to you. Please tell us if you receive more than that.",
        "Thank you for telling us. We have noted how you would like to hear from us. Please use the link at the end of any newsletter if you wish to change this again, and accept our apologies for the unwanted messages.",
    ]),
    # ------------------------------------------------------------------ Products
    ("Products", "back_in_stock", {"item": SOFT}, [
        "When will the {item} in {colour} be back?",
        "The {item} is sold out. Is it worth waiting?",
        "Do you expect more of the {item} before the summer?",
        "I have been watching the page of the {item} for weeks. Will it ever return?",
        "^I need a {item} in {colour} for a wedding. Can you find one anywhere?",
    ], [
        "Thank you for your interest in the {item}. We expect new stock on {stock_date}. If you leave your email at {stock_link}, we will write to you on the day it arrives.",
        "We are sorry that the {item} is sold out. The next delivery reaches our warehouse on {stock_date}. Please sign up at {stock_link} and we will send you an email at once.",
        "At present we cannot supply the {item}. New stock should arrive on {stock_date}. You can leave your email at {stock_link}, and we will tell you as soon as it is here.",
    ]),
    ("Products", "measurements", {"item": FURNITURE}, [
        "How tall is the {item}? The page does not say.",
        "Will the {item} fit into a gap of 70 cm?",
        "Could you measure the {item} for me, please?",
        "I need the exact width and height of the {item} for a small flat.",
        "My lift is tiny. What are the outer measurements of the {item}?",
    ], [
        "Thank you for your question about the {item}. It is {width_cm} cm wide and {height_cm} cm high. We have put a drawing with all measurements at {drawing_link}.",
        "We are glad to help. The {item} has a width of {width_cm} cm and a height of {height_cm} cm. Our drawing at {drawing_link} shows all other measurements.",
        "We have measured the {item} for you. The width is {width_cm} cm, and the height is {height_cm} cm. All other figures are in the drawing at {drawing_link}. Please add a little space on each side.",
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
        "Thank you for your question about the {item}. It is made of {material}. We advise you to clean it with {care} only. Please test a small corner first if you are not sure.",
        "We are glad to help with your {item}. The material is {material}, and we recommend {care} for cleaning. Stronger cleaners can harm the surface.",
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
        "Thank you for your message about your {item}. We can supply {part} for {part_price}. Please order it at {parts_link}. We usually have it ready for the post within {pack_days} working days.",
        "We still keep {part} for the {item} in our warehouse. The price is {part_price}, and you can order it at {parts_link}. It will be in the post within {pack_days} working days.",
    ]),
    # ------------------------------------------------------------------ Appointments
    ("Appointments", "book_visit", {"item": FURNITURE}, [
        "I would like someone to put up the {item}. When could you come?",
        "Do you have a fitter in {city}? I need help with my new {item}.",
        "Please book an assembly visit for order {order}. Any day is fine.",
        "^Could a technician look at my {item} this week?",
        "My hands are not what they were. Can one of your people build the {item} for me?",
    ], [
        "Thank you for your message about your {item}. We can offer you a visit on {visit_date} at {visit_time}. The visit costs {visit_fee}. Please confirm at {visit_link} and we will reserve it for you.",
        "We are glad to help with your {item}. Our next free visit is on {visit_date} at {visit_time}, at a price of {visit_fee}. You can reserve it at {visit_link}.",
    ]),
    ("Appointments", "move_visit", {}, [
        "I cannot be at home on {old_date}. Please move the visit of your technician to another day. Visit {visit}.",
        "Could we find a later day for visit {visit}? I am ill.",
        "Something came up at work. Visit {visit} on {old_date} will not work for me.",
        "Please move visit {visit}. My daughter's school play is on the same afternoon.",
        "Is it possible to change visit {visit} to the week after? We are painting the room.",
    ], [
        "Thank you for telling us in good time. We have moved visit {visit} to {visit_date} at {visit_time}. There is no charge for the change. You will receive an email to confirm it.",
        "We have found a new day for visit {visit}. Our technician will come on {visit_date} at {visit_time}. Please reply to this email if that does not suit you.",
        "Visit {visit} can take place on another day. We have entered {visit_date} at {visit_time} for you and told our technician. Please write to us only if this time does not suit you.",
    ]),
    ("Appointments", "no_show", {"reason": ["a flat tyre", "a sick driver", "a longer job before yours", "an error in our diary"]}, [
        "!Your technician never came. I took a day off for visit {visit}!",
        "I waited from nine until four and nobody rang. It was visit {visit}.",
        "Nobody turned up for visit {visit}. Did I get the day wrong?",
        "!That is the second visit you missed. Number {visit}. I am very angry.",
        "The fitter did not show up today. Please tell me what happened with visit {visit}.",
    ], [
        "We apologise for the missed visit {visit}. The reason was {reason}, and we should have called you. We can come on {visit_date} at {visit_time}. As a sign of our regret, we have taken {credit} off your next invoice.",
        "Please accept our apologies. Nobody came to visit {visit} because of {reason}. We have kept {visit_date} at {visit_time} for you and have taken {credit} off your next invoice.",
    ]),
    ("Appointments", "prepare_visit", {"item": FURNITURE}, [
        "What do I have to prepare before your fitter comes? Visit {visit}.",
        "Does somebody need to be at home during visit {visit}?",
        "Do I need tools for the assembly of the {item}? My visit is {visit}.",
        "Shall I move the sofa before your people bring the {item} into the room? Visit {visit}.",
        "How long does visit {visit} take? There is no parking in front of the house.",
    ], [
        "Thank you for your question about visit {visit}. Our technician brings all tools and needs about {visit_hours} hours. Please clear the space and make sure that an adult is at home. We come on {visit_date} at {visit_time}.",
        "We are looking forward to visit {visit} on {visit_date} at {visit_time}. Please clear the space, plan about {visit_hours} hours and make sure that an adult is at home. Our technician brings all tools.",
    ]),
    # ------------------------------------------------------------------ Feedback
    ("Feedback", "praise", {}, [
        "+I only want to say thank you. The {item} is beautiful and the driver was so kind.",
        "+Your colleague on the phone stayed calm while I was not. Please pass on my thanks.",
        "+Ten out of ten. The {item} came a day early.",
        "+I do not often write to shops, but the repair of my {item@ELECTRIC} was perfect work.",
        "+What a pleasant surprise, a written card in the parcel! My mother was delighted with the {item}.",
    ], [
        "Thank you very much for your kind words. We have passed them on to our colleagues, who were glad to read them. It is good to know that we could be of help, and we hope to welcome you again.",
        "We are grateful that you took the time to write. Our colleagues will be pleased to hear it, because a message like yours makes a long day shorter. We look forward to helping you again.",
        "Thank you for this friendly message. We often hear when something goes wrong, so a good word is all the more welcome. We will share it with everyone who had a hand in your order.",
        "Your message has given us great pleasure. We will pass on your praise to the right person today. Thank you for trusting us, and please write to us whenever you need help.",
        "We were delighted to read your message. Thank you for telling us what you liked, because it helps us to keep doing it. We wish you and your family much joy with it.",
    ]),
    ("Feedback", "rude_staff", {}, [
        "!The driver threw the parcel over the gate and swore at me. Order {order}.",
        "!I was put on hold for an hour and then somebody hung up on me.",
        "I was disappointed by the tone on the phone today. I had only asked about my {item}.",
        "!Your driver blocked our drive and laughed when I asked him to move. Order {order}.",
        "One of your staff told me to read the leaflet. That is no way to talk to a customer of many years.",
    ], [
        "We apologise for the way you were treated. This is not how we want to work. Your complaint has the number {complaint}, and a team leader will write to you by {reply_date}.",
        "Thank you for telling us about this. We are sorry and take it seriously. We have recorded your complaint under the number {complaint}. A team leader will answer you by {reply_date}.",
        "We have read your message with regret and apologise to you. Nobody should be treated in this way. A team leader is looking into complaint {complaint} and will write to you by {reply_date}.",
    ]),
    ("Feedback", "suggestion", {}, [
        "Your boxes are far too large. Please think of the waste.",
        "Could you show the weight of each product? It would help older people like me.",
        "It would be good to pay with a gift card online. Have you thought of that?",
        "The search on your page never finds the {item} unless I type the whole name.",
        "Why is there no evening delivery? Most of us work during the day.",
    ], [
        "Thank you for your suggestion. We have passed it on to the team that can decide about it. We cannot promise a change, but we do read every idea. Please keep writing to us when you notice something.",
        "We are grateful for your suggestion and have given it to the right team. They will look at what it would mean for our daily work. Even if the answer is no, your idea helps us to see our shop with your eyes.",
        "Thank you for taking the time to share this idea with us. Other customers have a similar wish, so we have added your message to theirs. We will tell you by email if something changes.",
        "We understand your point and would like to do better. Our team will discuss your suggestion, although we cannot say yet what will come of it. Thank you for helping us to improve.",
        "Thank you for your honest words. You describe something that we have not solved well so far. We have placed your message on the list for our next planning round and will think about it with care.",
    ]),
]
