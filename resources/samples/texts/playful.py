# SPDX-License-Identifier: Apache-2.0
"""Sentence material of the playful sample: the Bluebird Shop, an invented shop for pet birds and their people.

One entry of INTENTS is (category, key, choices, questions, answers); an answer is (first sentence, list items, last sentence).
The first answer of each entry speaks as "I", the second as "we": this is the question that the sample asks on purpose.
"""

LISTS = {
    "product": ["willow perch", "seed bell", "bath bowl", "mirror swing", "bamboo nest", "rope ladder", "travel cage", "feeder tube",
                "cork log", "wooden swing", "millet basket", "water bottle"],
    "bird": ["budgie", "canary", "cockatiel", "finch", "parakeet", "lovebird"],
    "pet": ["Mango", "Pickle", "Biscuit", "Tweety Pie", "Captain", "Olive", "Peanut", "Duchess"],
    "color": ["sky blue", "lemon", "mint green", "berry red", "sunny orange"],
    "city": ["Denver", "Austin", "Boston", "Seattle", "Dallas", "Chicago"],
}

INTENTS = [
    ("Shipping", "where_is_it", {}, [
        "Where's my {product}? Order {order} should be here by now.",
        "~{pet} keeps staring at the mailbox. Any news on order {order}?",
        "!Order {order} is late and my {bird} has nothing to play with. Not happy.",
        "Did order {order} fly away? It's been a week.",
        "hi, checking on order {order}, no tracking mail yet",
    ], [
        ("I've peeked into the nest to find order {order}.", ["It's left our shop and it's on its way to you.", "It should land on your doorstep by {delivery_date}."],
         "If it hasn't landed by then, I'll go and whistle for it."),
        ("We've sent a scout after order {order}.", ["Your parcel's still in the air.", "It's due to land by {delivery_date}.", "The tracking number's {tracking}."],
         "We'll keep our beady eyes on it."),
    ]),
    ("Shipping", "shipping_cost", {"free_price": ["$50.00"]}, [
        "How much is shipping to {city}?",
        "Do you ship cages to {city}, and what does that cost?",
        "What would I pay to have a {product} sent to my aunt in {city}?",
        "Is there free shipping if I order a lot? I'm in {city}.",
        "Shipping price to {city}, please. My {bird} is on a budget.",
    ], [
        ("I've asked the mail pigeons about {city}.", ["Shipping to {city} costs {shipping_price}.", "It's free once your basket reaches {free_price}."],
         "That's cheaper than flying it there myself."),
        ("We'd love to send a parcel to {city}.", ["Shipping costs {shipping_price}.", "Baskets over {free_price} fly for free."],
         "We'll pack it as snugly as an egg."),
    ]),
    ("Shipping", "change_address", {}, [
        "^Help, I typed my old address for order {order}! I live in {city} now.",
        "Could you send order {order} to {city} instead?",
        "We've moved nests to {city}. Please update order {order}.",
        "Order {order} should go to my mom in {city}. Is that still possible?",
        "I'll be in {city} next week. Can the {product} from order {order} come there?",
    ], [
        ("I've turned order {order} around in mid-air.", ["It's now heading for {city}.", "It should arrive by {delivery_date}."],
         "Please send me the new street and door number so it doesn't end up in a tree."),
        ("We've caught order {order} before takeoff.", ["It'll go to {city}.", "We're still missing the street and the door number.", "It'll arrive by {delivery_date}."],
         "We can't wait to hear how the new perch feels."),
    ]),
    ("Orders", "cancel", {}, [
        "Please cancel order {order}, my cat clicked on buy. Really.",
        "I need to cancel the {product}, order {order}. Sorry!",
        "^Stop order {order} please, I picked the wrong size.",
        "Can I still cancel order {order}? My sister already bought the same thing.",
        "Changed my mind about order {order}.",
    ], [
        ("I've put order {order} back in its egg.", ["It's canceled, and nothing will be shipped.", "Your {amount} is flying home to your card.", "It'll be there by {refund_date}."],
         "I won't ruffle any feathers over it."),
        ("We've canceled order {order} before it hatched.", ["Your {amount} goes back to your card.", "Please give it until {refund_date} to land."],
         "We're here if you'd like to feather the nest another day."),
    ]),
    ("Orders", "wrong_thing", {}, [
        "I ordered a {product} and got a bag of cat litter. Is that a joke? Order {order}.",
        "!Wrong item again! I asked for a {product}. Order {order}.",
        "{pet} is very confused. We wanted a {product}, order {order}, and this isn't one.",
        "There's somebody else's parcel in my box. Mine was order {order}, a {product}.",
        "Order {order}: the {product} turned out to be the large one. I wanted small.",
    ], [
        ("I'm sorry that order {order} flew off with the wrong cargo.", ["Your {product} leaves the nest on {dispatch_date}.", "You can keep or give away what you've got."],
         "I've told the packing flock to clean their glasses."),
        ("We're blushing like robins about order {order}.", ["The right {product} ships on {dispatch_date}.", "You don't have to send anything back."],
         "We'll count our eggs twice next time."),
    ]),
    ("Orders", "gift_wrap", {"wrap_price": ["$3.50"]}, [
        "Can you gift wrap the {product}? It's for my niece and her {bird}.",
        "Do you add a card to a present? Order {order}.",
        "I'd love a ribbon on order {order}. Possible?",
        "It's {pet}'s birthday! Could order {order} come wrapped?",
        "Is gift wrap extra? I'm ordering a {product}.",
    ], [
        ("I'd be tickled to wrap it up.", ["Gift wrap costs {wrap_price}.", "It comes with a ribbon in {color}.", "I'll write the card by wing."],
         "Just tell me which words you'd like on the card."),
        ("We'd love to dress up your present.", ["Wrapping costs {wrap_price}.", "The ribbon's {color} this month."],
         "Send us the words for the card and we'll do the rest."),
    ]),
    ("Money", "refund_when", {}, [
        "When do I get my {amount} back for order {order}?",
        "~I sent the {product} back and still no refund. It's order {order}.",
        "!Where's my money? {amount} is a lot of bird seed!",
        "Has the refund for order {order} left your shop?",
        "My bank can't see the {amount} yet. Did you send it?",
    ], [
        ("I've followed the trail of crumbs to your refund.", ["I sent {amount} back on {approved_date}.", "Banks need up to {bank_days} days to let it out of the cage."],
         "If it isn't there by then, I'll go and peck at their door."),
        ("We've checked the roost for your refund.", ["Your {amount} took off on {approved_date}.", "It can take {bank_days} days to land on your card."],
         "We'll keep a wing crossed that it's sooner."),
    ]),
    ("Money", "discount_code", {}, [
        "My code {code} doesn't work. I wanted to treat my {bird}.",
        "It says {code} isn't valid. Is it over?",
        "Why can't I use {code} on a {product}?",
        "Tried {code} three times, no luck. What's up?",
        "Is {code} only for new customers? It won't take it.",
    ], [
        ("I've had a word with the code {code}.", ["It flew south on {expiry_date}.", "The new one's {new_code}.", "It takes {percent} percent off your basket."],
         "I hope that puts the chirp back in your day."),
        ("We're sorry that {code} laid an egg.", ["It ended on {expiry_date}.", "You're welcome to use {new_code} for {percent} percent off."],
         "We won't tell the other birds."),
    ]),
    ("Money", "double_pay", {}, [
        "I think I paid {amount} two times for order {order}.",
        "!You charged me twice! Order {order}, {amount} each.",
        "There are two lines of {amount} on my card. I only bought one {product}.",
        "Order {order} shows up double on my statement.",
        "Could you check if I paid twice? It's order {order}.",
    ], [
        ("I've counted the worms, and you're right about the double payment.", ["One payment was a cuckoo's egg.", "I've sent {amount} back to your card.", "It'll arrive by {refund_date}."],
         "I'm sorry for the flap."),
        ("We're sorry, our till had hiccups.", ["You've paid twice, and that's our fault.", "We've returned {amount}.", "It'll be on your card by {refund_date}."],
         "We've given the till a good talking-to."),
    ]),
    ("Birds and gear", "which_size", {"*": [
        {"bird": "budgie", "cage": "Breeze cage", "bar_mm": "11"}, {"bird": "canary", "cage": "Meadow cage", "bar_mm": "12"},
        {"bird": "cockatiel", "cage": "Summit cage", "bar_mm": "18"}, {"bird": "finch", "cage": "Reed cage", "bar_mm": "9"},
        {"bird": "lovebird", "cage": "Harbor cage", "bar_mm": "14"}]}, [
        "Which cage is right for a {bird}?",
        "I'm getting my first {bird}. What cage should I buy?",
        "My {bird} can squeeze through the bars. Is there a better cage?",
        "Looking for a cage for one {bird}, not too fancy.",
        "What do you suggest as a home for a {bird}?",
    ], [
        ("I'd pick the {cage} for a {bird}.", ["Its bars are {bar_mm} mm apart.", "It costs {cage_price}."],
         "I'm happy to help with perches too, just chirp."),
        ("We've got a home in mind for your {bird}.", ["It's the {cage}.", "The bars sit {bar_mm} mm apart.", "It's yours for {cage_price}."],
         "We think it's the bird's pajamas."),
    ]),
    ("Birds and gear", "in_stock", {}, [
        "Do you have the {product} in {color}?",
        "Is the {product} coming back? It's sold out.",
        "When can I get another {product}? {pet} destroyed the last one.",
        "The {product} in {color} says gone. Gone forever?",
        "^I need a {product} for a birthday. Got one hidden somewhere?",
    ], [
        ("I've looked under every wing for the {product}.", ["It's sold out today.", "A new flock arrives on {stock_date}."],
         "I'll gladly put one aside if you reply to this note."),
        ("We're all out of the {product}, and it's breaking our hearts.", ["The next batch lands on {stock_date}.", "You'll find it in {color} too."],
         "We'll keep one warm for you if you'd like."),
    ]),
    ("Birds and gear", "how_to_clean", {"*": [
        {"product": "bath bowl", "care": "warm water"}, {"product": "willow perch", "care": "a dry brush"}, {"product": "mirror swing", "care": "a damp cloth"},
        {"product": "travel cage", "care": "mild soap"}, {"product": "feeder tube", "care": "hot water"}]}, [
        "How do I clean the {product}?",
        "My {bird} made a huge mess on the {product}. What do I use?",
        "Is soap okay for the {product}?",
        "What's the best way to wash a {product}? The label's gone.",
        "The {product} looks grubby. Help!",
    ], [
        ("I've got a soft spot for a clean {product}.", ["Use {care} and nothing stronger.", "Let it dry before your bird hops back on.", "Do it every {clean_days} days."],
         "I promise it'll look as fresh as a daisy."),
        ("We'd give the {product} a little spa day.", ["It likes {care} best.", "Please wait until it's dry.", "Every {clean_days} days is plenty."],
         "We can't do anything about the singing in the bath."),
    ]),
    ("Birds and gear", "food", {"*": [
        {"bird": "budgie", "mix": "Sunny Millet mix"}, {"bird": "canary", "mix": "Golden Song mix"}, {"bird": "cockatiel", "mix": "Big Crest mix"},
        {"bird": "finch", "mix": "Tiny Beak mix"}, {"bird": "parakeet", "mix": "Green Feather mix"}]}, [
        "What food do you have for a {bird}?",
        "My {bird} throws its seeds on the floor. Got something tastier?",
        "Which seed mix suits a {bird}?",
        "Can you suggest a snack for my {bird}? {pet} is so picky.",
        "Need food for a {bird}, but not the dusty kind.",
    ], [
        ("I'd tempt your {bird} with the {mix}.", ["A bag holds {bag_grams} grams.", "It costs {mix_price}."],
         "I'll bet my tail feathers there won't be leftovers."),
        ("We'd serve your {bird} the {mix}.", ["There are {bag_grams} grams in a bag.", "It's {mix_price} a bag."],
         "We've never seen a beak turn it down."),
    ]),
    ("Returns", "return_how", {"return_days": ["30"]}, [
        "How can I return the {product}? My {bird} is scared of it.",
        "The {product} is too big. Can it go back? Order {order}.",
        "What's your return rule? I've got a {product} I don't need.",
        "I'd like to send back order {order}.",
        "{pet} doesn't like the {product}. May I return it?",
    ], [
        ("I understand, not every perch fits every claw.", ["You've got {return_days} days to send it back.", "Use the label in your parcel.", "I'll refund you when it lands."],
         "I hope the next find makes you both sing."),
        ("We don't mind at all, some gifts just don't fly.", ["Returns are open for {return_days} days.", "The label's in your parcel."],
         "We'll refund you as soon as it's back in the nest."),
    ]),
    ("Returns", "broken", {}, [
        "The {product} from order {order} came broken.",
        "!My {product} fell apart on day two. Order {order}. Come on!",
        "One side of the {product} has a crack. It's from order {order}.",
        "{pet} was only on the {product} for a minute and snap. Order {order}.",
        "My parcel looks like an elephant sat on it. The {product} is bent. Order {order}.",
    ], [
        ("I'm so sorry about your {product}.", ["I'm sending a new one on {dispatch_date}.", "You don't need to return the old one."],
         "I'd still love a photo so I can show the packing flock."),
        ("We're sorry, that's not how a {product} should arrive.", ["A fresh one takes off on {dispatch_date}.", "You can recycle the broken one."],
         "We'll wrap it in twice the fluff this time."),
    ]),
    ("Hello", "visit", {"open_time": ["10 am"], "close_time": ["5 pm"]}, [
        "Can I visit the shop with my {bird}?",
        "When are you open on the weekend?",
        "Do you have a real store or only the web?",
        "I'm in town next weekend. May I drop in?",
        "What time do you close on Saturdays?",
    ], [
        ("I'd love to meet you at the shop.", ["It's open from {open_time} to {close_time} on Saturdays.", "Feathered guests are welcome in a carrier."],
         "I'll put the kettle on."),
        ("We'd be thrilled to have you at the shop.", ["On Saturdays it's open from {open_time} to {close_time}.", "Please bring your bird in a carrier."],
         "We'll save you a spot on the big branch."),
    ]),
    ("Hello", "thanks", {}, [
        "+Just wanted to say {pet} loves the {product}!",
        "+Best shop ever. The parcel smelled of fresh hay.",
        "+Thank you for the handwritten note, it made my day.",
        "+My {bird} sings all morning since the {product} moved in.",
        "+You were so kind on the phone yesterday. Thanks a ton.",
    ], [
        ("I'm grinning from wing to wing.", ["Your note's going up on the wall.", "The whole flock's heard it by now."],
         "I can't thank you enough for writing."),
        ("We've read your note out loud, twice.", ["The packing flock did a little dance.", "There's still confetti in the seeds."],
         "We're so glad you're part of the nest."),
    ]),
    ("Hello", "newsletter", {}, [
        "How do I stop the newsletter?",
        "I get your mails twice. Can you fix that?",
        "!Too many mails. I love birds but not that much.",
        "Please take me off the list, I'm moving to a place without pets.",
        "Can I get bird news only once a month?",
    ], [
        ("I get it, sometimes a nest needs quiet.", ["You'll find a stop button at the end of every mail.", "It works right away."],
         "I won't take it personally."),
        ("We don't want to tweet too loudly.", ["The stop button's at the end of each mail.", "You can pick fewer mails there too."],
         "We're still happy to chat whenever you'd like."),
    ]),
]
