#include "tests/core/imports/known_headers.h"

namespace tactful::tests {
namespace {

constexpr KnownHeader headers[] = {
    {"shopify: orders", "shopify-orders", "",
     "Name,Email,Financial Status,Paid at,Fulfillment Status,Fulfilled at,Accepts Marketing,Currency,"
     "Subtotal,Shipping,Taxes,Total,Discount Code,Discount Amount,Shipping Method,Created at,"
     "Lineitem quantity,Lineitem name,Lineitem price,Lineitem compare at price,Lineitem sku,"
     "Lineitem requires shipping,Lineitem taxable,Lineitem fulfillment status,Billing Name,"
     "Billing Street,Billing Address1,Billing Address2,Billing Company,Billing City,Billing Zip,"
     "Billing Province,Billing Country,Billing Phone,Shipping Name,Shipping Street,Shipping Address1,"
     "Shipping Address2,Shipping Company,Shipping City,Shipping Zip,Shipping Province,"
     "Shipping Country,Shipping Phone,Notes,Note Attributes,Cancelled at,Payment Method,"
     "Payment Reference,Refunded Amount,Vendor,Outstanding Balance,Employee,Location,Device ID,Id,"
     "Tags,Risk Level,Source,Lineitem discount,Tax 1 Name,Tax 1 Value,Tax 2 Name,Tax 2 Value,"
     "Tax 3 Name,Tax 3 Value,Tax 4 Name,Tax 4 Value,Tax 5 Name,Tax 5 Value,Phone,Receipt Number,"
     "Duties,Billing Province Name,Shipping Province Name,Payment ID,Payment Terms Name,"
     "Next Payment Due At,Payment References"},
    {"shopify: orders-2022b", "shopify-orders", "",
     "Name,Email,Financial Status,Paid at,Fulfillment Status,Fulfilled at,Accepts Marketing,Currency,"
     "Subtotal,Shipping,Taxes,Total,Discount Code,Discount Amount,Shipping Method,Created at,"
     "Lineitem quantity,Lineitem name,Lineitem price,Lineitem compare at price,Lineitem sku,"
     "Lineitem requires shipping,Lineitem taxable,Lineitem fulfillment status,Billing Name,"
     "Billing Street,Billing Address1,Billing Address2,Billing Company,Billing City,Billing Zip,"
     "Billing Province,Billing Country,Billing Phone,Shipping Name,Shipping Street,Shipping Address1,"
     "Shipping Address2,Shipping Company,Shipping City,Shipping Zip,Shipping Province,"
     "Shipping Country,Shipping Phone,Notes,Note Attributes,Cancelled at,Payment Method,"
     "Payment Reference,Refunded Amount,Vendor,Outstanding Balance,Employee,Location,Device ID,Id,"
     "Tags,Risk Level,Source,Lineitem discount,Tax 1 Name,Tax 1 Value,Tax 2 Name,Tax 2 Value,"
     "Tax 3 Name,Tax 3 Value,Tax 4 Name,Tax 4 Value,Tax 5 Name,Tax 5 Value,Phone,Receipt Number,"
     "Duties,Billing Province Name,Shipping Province Name,Payment ID,Payment Terms Name,"
     "Next Payment Due At"},
    {"shopify: orders-2022a", "shopify-orders", "",
     "Name,Email,Financial Status,Paid at,Fulfillment Status,Fulfilled at,Accepts Marketing,Currency,"
     "Subtotal,Shipping,Taxes,Total,Discount Code,Discount Amount,Shipping Method,Created at,"
     "Lineitem quantity,Lineitem name,Lineitem price,Lineitem compare at price,Lineitem sku,"
     "Lineitem requires shipping,Lineitem taxable,Lineitem fulfillment status,Billing Name,"
     "Billing Street,Billing Address1,Billing Address2,Billing Company,Billing City,Billing Zip,"
     "Billing Province,Billing Country,Billing Phone,Shipping Name,Shipping Street,Shipping Address1,"
     "Shipping Address2,Shipping Company,Shipping City,Shipping Zip,Shipping Province,"
     "Shipping Country,Shipping Phone,Notes,Note Attributes,Cancelled at,Payment Method,"
     "Payment Reference,Refunded Amount,Vendor,Id,Tags,Risk Level,Source,Lineitem discount,Tax 1 Name,"
     "Tax 1 Value,Tax 2 Name,Tax 2 Value,Tax 3 Name,Tax 3 Value,Tax 4 Name,Tax 4 Value,Tax 5 Name,"
     "Tax 5 Value,Phone,Receipt Number,Duties,Billing Province Name,Shipping Province Name,"
     "Payment Terms Name,Next Payment Due At"},
    {"shopify: customers", "shopify-customers", "",
     "Customer ID,First Name,Last Name,Email,Accepts Email Marketing,Default Address Company,"
     "Default Address Address1,Default Address Address2,Default Address City,"
     "Default Address Province Code,Default Address Country Code,Default Address Zip,"
     "Default Address Phone,Phone,Accepts SMS Marketing,Total Spent,Total Orders,Note,Tax Exempt,Tags"},
    {"shopify: customers-2022", "shopify-customers", "",
     "First Name,Last Name,Email,Accepts Email Marketing,Company,Address1,Address2,City,Province,"
     "Province Code,Country,Country Code,Zip,Phone,Accepts SMS Marketing,Total Spent,Total Orders,"
     "Tags,Note,Tax Exempt"},
    {"shopify: customers-legacy", "shopify-customers", "",
     "First Name,Last Name,Email,Company,Address1,Address2,City,Province,Province Code,Country,"
     "Country Code,Zip,Phone,Accepts Marketing,Tags,Note,Tax Exempt"},
    {"matrixify (Shopify app): customers (partial column list)", "matrixify-customers", "",
     "ID,Email,First Name,Last Name,Phone,State,Email Marketing: Status,Email Marketing: Level,"
     "Email Marketing: Updated At,SMS Marketing: Status,SMS Marketing: Level,"
     "SMS Marketing: Updated At,SMS Marketing: Source,Created At,Updated At,Note,Verified Email,"
     "Tax Exempt,Tags,Tags Command,Total Spent,Total Orders,Address Line 1,Address Line 2,"
     "Address City,Address Zip,Address Country,Address Is Default"},
    {"shopify: products-legacy", "shopify-products", "",
     "Handle,Title,Body (HTML),Vendor,Type,Tags,Published,Option1 Name,Option1 Value,Option2 Name,"
     "Option2 Value,Option3 Name,Option3 Value,Variant SKU,Variant Grams,Variant Inventory Tracker,"
     "Variant Inventory Qty,Variant Inventory Policy,Variant Fulfillment Service,Variant Price,"
     "Variant Compare At Price,Variant Requires Shipping,Variant Taxable,Variant Barcode,Image Src,"
     "Image Position,Image Alt Text,Gift Card,SEO Title,SEO Description,"
     "Google Shopping / Google Product Category,Google Shopping / Gender,Google Shopping / Age Group,"
     "Google Shopping / MPN,Google Shopping / AdWords Grouping,Google Shopping / AdWords Labels,"
     "Google Shopping / Condition,Google Shopping / Custom Product,Google Shopping / Custom Label 0,"
     "Google Shopping / Custom Label 1,Google Shopping / Custom Label 2,"
     "Google Shopping / Custom Label 3,Google Shopping / Custom Label 4,Variant Image,"
     "Variant Weight Unit,Variant Tax Code"},
    {"shopify: products-2024+", "shopify-products", "",
     "Title,URL handle,Description,Vendor,Product category,Type,Tags,Published on online store,Status,"
     "SKU,Barcode,Option1 name,Option1 value,Option1 Linked To,Option2 name,Option2 value,"
     "Option2 Linked To,Option3 name,Option3 value,Option3 Linked To,Price,Compare-at price,"
     "Cost per item,Charge tax,Tax code,Unit price total measure,Unit price total measure unit,"
     "Unit price base measure,Unit price base measure unit,Inventory tracker,Inventory quantity,"
     "Continue selling when out of stock,Weight value (grams),Weight unit for display,"
     "Requires shipping,Fulfillment service,Product image URL,Image position,Image alt text,"
     "Variant image URL,Gift card,SEO title,SEO description,"
     "Color (product.metafields.shopify.color-pattern),Google Shopping / Google product category,"
     "Google Shopping / Gender,Google Shopping / Age group,"
     "Google Shopping / Manufacturer part number (MPN),Google Shopping / Ad group name,"
     "Google Shopping / Ads labels"},
    {"woocommerce: analytics-orders (core)", "woocommerce-analytics-orders", "",
     "Date,Order #,N. Revenue (formatted),Status,Customer,Customer type,Product(s),Items sold,"
     "Coupon(s),Net Sales,Attribution"},
    {"woocommerce: analytics-customers (core)", "woocommerce-analytics-customers", "",
     "Name,Username,Last Active,Sign Up,Email,Orders,Total Spend,AOV,Country / Region,City,Region,"
     "Postal Code,Billing Phone,Shipping Phone,Role"},
    {"woocommerce: orders (Advanced Order Export / AlgolPlus, 2018 default)", "woocommerce-order-export", "",
     "Order Number,Order Status,Order Date,Customer Note,First Name (Billing),Last Name (Billing),"
     "Company (Billing),Address 1&2 (Billing),City (Billing),State Code (Billing),Postcode (Billing),"
     "Country Code (Billing),Email (Billing),Phone (Billing),First Name (Shipping),"
     "Last Name (Shipping),Address 1&2 (Shipping),City (Shipping),State Code (Shipping),"
     "Postcode (Shipping),Country Code (Shipping),Item #,SKU,Name,Product Variation,Quantity,"
     "Quantity (- Refund),Item Cost,Order Line (w/o tax),Order Line Tax,Order Line Total,"
     "Order Line Total Refunded,Order Line Total (- Refund),Image URL,Coupon Code,Discount Amount,"
     "Discount Amount Tax,Payment Method Title,Coupons Used,Cart Discount Amount,"
     "Order Subtotal Amount,Order Tax Amount,Order Shipping Amount,Order Refund Amount,"
     "Order Total Amount,Order Total Tax Amount,Total items,Total products"},
    {"square: items detail (33)", "square-items", "",
     "Date,Time,Time Zone,Category,Item,Qty,Price Point Name,SKU,Modifiers Applied,Gross Sales,"
     "Discounts,Net Sales,Tax,Transaction ID,Payment ID,Device Name,Notes,Details,Event Type,Location,"
     "Dining Option,Customer ID,Customer Name,Customer Reference ID,Unit,Count,GTIN,Itemization Type,"
     "Fulfillment Note,Channel,Token,Card Brand,PAN Suffix"},
    {"square: items detail (35, with commissions)", "square-items", "",
     "Date,Time,Time Zone,Category,Item,Qty,Price Point Name,SKU,Modifiers Applied,Gross Sales,"
     "Discounts,Net Sales,Tax,Transaction ID,Payment ID,Device Name,Notes,Details,Event Type,Location,"
     "Dining Option,Customer ID,Customer Name,Customer Reference ID,Unit,Count,GTIN,Itemization Type,"
     "Commission,Employee,Fulfillment Note,Channel,Token,Card Brand,PAN Suffix"},
    {"square: transactions (55)", "square-transactions", "",
     "Date,Time,Time Zone,Gross Sales,Discounts,Service Charges,Net Sales,Gift Card Sales,Tax,Tip,"
     "Partial Refunds,Total Collected,Source,Card,Card Entry Methods,Cash,Square Gift Card,"
     "Other Tender,Other Tender Type,Tender Note,Fees,Net Total,Transaction ID,Payment ID,Card Brand,"
     "PAN Suffix,Device Name,Staff Name,Staff ID,Details,Description,Event Type,Location,"
     "Dining Option,Customer ID,Customer Name,Customer Reference ID,Device Nickname,Third Party Fees,"
     "Deposit ID,Deposit Date,Deposit Details,Fee Percentage Rate,Fee Fixed Rate,Refund Reason,"
     "Discount Name,Transaction Status,Cash App,Order Reference ID,Fulfillment Note,"
     "Free Processing Applied,Channel,Unattributed Tips,Table Info,International Fee"},
    {"square: transactions (44, 2018)", "square-transactions", "",
     "Date,Time,Time Zone,Gross Sales,Discounts,Net Sales,Gift Card Sales,Tax,Tip,Partial Refunds,"
     "Total Collected,Source,Card,Card Entry Methods,Cash,Square Gift Card,Installment,Other Tender,"
     "Other Tender Type,Other Tender Note,Fees,Net Total,Transaction ID,Payment ID,Card Brand,"
     "PAN Suffix,Device Name,Staff Name,Staff ID,Details,Description,Event Type,Location,"
     "Dining Option,Customer ID,Customer Name,Customer Reference ID,Device Nickname,Deposit ID,"
     "Deposit Date,Deposit Details,Fee Percentage Rate,Fee Fixed Rate,Refund Reason"},
    {"square: customers", "square-customers", "",
     "Reference ID,First Name,Last Name,Email Address,Phone Number,Nickname,Company Name,"
     "Street Address 1,Street Address 2,City,State,Postal Code,Birthday,Memo,Square Customer ID,"
     "Creation Source,First Visit,Last Visit,Transaction Count,Lifetime Spend,"
     "Email Subscription Status,Instant Profile,Blocked from online booking"},
    {"etsy: EtsySoldOrdersYYYY.csv", "etsy-orders", "",
     "Sale Date,Order ID,Buyer User ID,Full Name,First Name,Last Name,Number of Items,Payment Method,"
     "Date Shipped,Street 1,Street 2,Ship City,Ship State,Ship Zipcode,Ship Country,Currency,"
     "Order Value,Coupon Code,Coupon Details,Discount Amount,Shipping Discount,Shipping,Sales Tax,"
     "Order Total,Status,Card Processing Fees,Order Net,Adjusted Order Total,"
     "Adjusted Card Processing Fees,Adjusted Net Order Amount,Buyer,Order Type,Payment Type,"
     "InPerson Discount,InPerson Location,SKU"},
    {"etsy: EtsySoldOrderItemsYYYY.csv", "etsy-order-items", "",
     "Sale Date,Item Name,Buyer,Quantity,Price,Coupon Code,Coupon Details,Discount Amount,"
     "Shipping Discount,Order Shipping,Order Sales Tax,Item Total,Currency,Transaction ID,Listing ID,"
     "Date Paid,Date Shipped,Ship Name,Ship Address1,Ship Address2,Ship City,Ship State,Ship Zipcode,"
     "Ship Country,Order ID,Variations,Order Type,Listings Type,Payment Type,InPerson Discount,"
     "InPerson Location,VAT Paid by Buyer,SKU"},
    {"squarespace: orders (2018)", "squarespace-orders", "",
     "Order ID,Email,Financial Status,Paid at,Fulfillment Status,Fulfilled at,Currency,Subtotal,"
     "Shipping,Taxes,Amount Refunded,Total,Discount Code,Discount Amount,Shipping Method,Created at,"
     "Lineitem quantity,Lineitem name,Lineitem price,Lineitem sku,Lineitem variant,"
     "Lineitem requires shipping,Lineitem taxable,Lineitem fulfillment status,Billing Name,"
     "Billing Address1,Billing Address2,Billing City,Billing Zip,Billing Province,Billing Country,"
     "Billing Phone,Shipping Name,Shipping Address1,Shipping Address2,Shipping City,Shipping Zip,"
     "Shipping Province,Shipping Country,Shipping Phone,Cancelled at,Private Notes,Payment Method,"
     "Payment Reference"},
    {"bigcommerce: customers (default template)", "bigcommerce-customers", "",
     "Customer ID,First Name,Last Name,Company,Email,Phone,Notes,Store Credit,Customer Group,"
     "Date Joined,Addresses,Receive Review/Abandoned Cart Emails?,Tax Exempt Category"},
    {"magento: customers main file", "magento-customers", "",
     "email,_website,_store,confirmation,created_at,created_in,disable_auto_group_change,dob,"
     "firstname,gender,group_id,lastname,middlename,password_hash,prefix,reward_update_notification,"
     "reward_warning_notification,rp_token,rp_token_created_at,store_id,suffix,taxvat,updated_at,"
     "website_id,password"},
    {"magento: customer_composite", "magento-customers", "",
     "email,_website,_store,firstname,gender,group_id,lastname,middlename,prefix,_address_city,"
     "_address_company,_address_country_id,_address_fax,_address_firstname,_address_lastname,"
     "_address_middlename,_address_postcode,_address_prefix,_address_region,_address_street,"
     "_address_suffix,_address_telephone,_address_vat_id,_address_default_billing_,"
     "_address_default_shipping_"},
    {"magento: order grid export", "magento-orders", "",
     "ID,Purchase Point,Purchase Date,Bill-to Name,Ship-to Name,Grand Total (Base),"
     "Grand Total (Purchased),Status,Billing Address,Shipping Address,Shipping Information,"
     "Customer Email,Customer Group,Subtotal,Shipping and Handling,Customer Name,Payment Method,"
     "Total Refunded,Allocated sources,Pickup Location Code,Braintree Transaction Source,Dispute State"},
    {"prestashop: orders grid export", "prestashop-orders", "",
     "ID;Reference;New client;Delivery;Customer;Total;Payment;Status;Date"},
    {"prestashop: customers import template (thirty bees)", "prestashop-customers", "",
     "Customer ID,Active (0/1),Titles ID (Mr = 1; Ms = 2; else 0),Email *,Password *,"
     "Birthday (yyyy-mm-dd),Last Name *,First Name *,Newsletter (0/1),Opt-in (0/1),Groups (x;y;z...),"
     "Default group ID"},
    {"paypal: activity download (41 cols, US)", "paypal-activity", "",
     "Date,Time,TimeZone,Name,Type,Status,Currency,Gross,Fee,Net,From Email Address,To Email Address,"
     "Transaction ID,Shipping Address,Address Status,Item Title,Item ID,Shipping and Handling Amount,"
     "Insurance Amount,Sales Tax,Option 1 Name,Option 1 Value,Option 2 Name,Option 2 Value,"
     "Reference Txn ID,Invoice Number,Custom Number,Quantity,Receipt ID,Balance,Address Line 1,"
     "Address Line 2/District/Neighborhood,Town/City,"
     "State/Province/Region/County/Territory/Prefecture/Republic,Zip/Postal Code,Country,"
     "Contact Phone Number,Subject,Note,Country Code,Balance Impact"},
    {"stripe: payments (old default)", "stripe-payments", "",
     "id,Description,Seller Message,Created (UTC),Amount,Amount Refunded,Currency,Converted Amount,"
     "Converted Amount Refunded,Fee,Tax,Converted Currency,Mode,Status,Statement Descriptor,"
     "Customer ID,Customer Description,Customer Email,Captured,Card ID,Card Last4,Card Brand,"
     "Card Funding,Card Exp Month,Card Exp Year,Card Name,Card Address Line1,Card Address Line2,"
     "Card Address City,Card Address State,Card Address Country,Card Address Zip,Card Issue Country,"
     "Card Fingerprint,Card CVC Status,Card AVS Zip Status,Card AVS Line1 Status,"
     "Card Tokenization Method,Disputed Amount,Dispute Status,Dispute Reason,Dispute Date (UTC),"
     "Dispute Evidence Due (UTC),Invoice ID,Payment Source Type,Destination,Transfer,"
     "Interchange Costs,Merchant Service Charge,Transfer Group"},
    {"stripe: payments (2026 default)", "stripe-payments", "",
     "id,Created date (UTC),Amount,Amount Refunded,Currency,Captured,Converted Amount,"
     "Converted Amount Refunded,Converted Currency,Fee,Is Link,Mode,Payment Source Type,Status,"
     "Taxes On Fee,Application Fee,Application ID"},
    {"stripe: payments (2026, custom + metadata)", "stripe-payments", "",
     "id,Created date (UTC),Amount,Amount Refunded,Currency,Captured,Fee,Status,Description,"
     "Customer Email,Invoice ID,Transfer,Name (metadata),email (metadata),"
     "merchant_reference (metadata)"},
    {"ebay: All Orders Report (US)", "ebay-orders", "",
     "Sales Record Number,Order Number,Buyer Username,Buyer Name,Buyer Email,Buyer Note,"
     "Buyer Address 1,Buyer Address 2,Buyer City,Buyer State,Buyer Zip,Buyer Country,Ship To Name,"
     "Ship To Phone,Ship To Address 1,Ship To Address 2,Ship To City,Ship To State,Ship To Zip,"
     "Ship To Country,Item Number,Item Title,Custom Label,Sold Via Promoted Listings,Quantity,"
     "Sold For,Shipping And Handling,Seller Collected Tax,eBay Collected Tax,Total Price,"
     "eBay Collected Tax Included in Total,Payment Method,Sale Date,Paid On Date,Ship By Date,"
     "Minimum Estimated Delivery Date,Maximum Estimated Delivery Date,Shipped On Date,Feedback Left,"
     "Feedback Received,My Item Note,PayPal Transaction ID,Shipping Service,Tracking Number"},
    {"wix: orders (2024)", "wix-orders", "",
     "Order number,Date created,Time,Fulfill by,Total order quantity,Contact email,Note from customer,"
     "Additional checkout info,Item,Variant,SKU,Qty,Quantity refunded,Price,Weight,Custom text,"
     "Deposit amount,Delivery method,Delivery time,Recipient name,Recipient phone,"
     "Recipient company name,Delivery country,Delivery state,Delivery state name,Delivery city,"
     "Delivery address,Delivery zip/postal code,Billing name,Billing phone,Billing company name,"
     "Delivery country,Delivery state,Delivery state name,Delivery city,Delivery address,"
     "Delivery zip/postal code,Payment status,Payment method,Coupon code,Gift card amount,"
     "Shipping rate,Total tax,Total,Currency,Refunded amount,Net amount,Additional fees,"
     "Fulfillment status,Tracking number,Fulfillment service,Shipping label"},
    {"wix: order items (2026)", "wix-orders", "",
     "Order number,Date created,Time,Fulfill by,Total order quantity,Contact email,Note from customer,"
     "Additional checkout info,Business location,Tags,Order ID,Item,Fulfillment location,Variant,"
     "Modifiers/Add-ons,SKU,Qty,Quantity refunded,Price,Item coupon code,Item discount amount,Weight,"
     "Custom text,Deposit amount,Delivery method,Delivery time,Recipient name,Recipient phone,"
     "Recipient company name,Delivery country,Delivery state,Delivery state name,Delivery city,"
     "Delivery address,Delivery zip/postal code,Billing name,Billing phone,Billing company name,"
     "Billing country,Billing state,Billing state name,Billing city,Billing address,"
     "Billing zip/postal code,Payment status,Payment method,Global coupon code,Global discount amount,"
     "Gift card amount,Shipping rate,Total tax,Total,Currency,Refunded amount,Net amount,"
     "Additional fees,Amount paid,Fulfillment status,Item fulfillment locations,Tracking number,"
     "Fulfillment service,Shipping label"},
    {"wix: contacts (2026)", "wix-contacts", "",
     "First Name,Last Name,Email 1,Phone 1,Phone 2,Phone 3,Address 1 - Type,Address 1 - Street,"
     "Address 1 - Street Line 2,Address 1 - City,Address 1 - State/Region,Address 1 - Zip,"
     "Address 1 - Country,Address 2 - Type,Address 2 - Street,Address 2 - Street Line 2,"
     "Address 2 - City,Address 2 - State/Region,Address 2 - Zip,Address 2 - Country,Address 3 - Type,"
     "Address 3 - Street,Address 3 - Street Line 2,Address 3 - City,Address 3 - State/Region,"
     "Address 3 - Zip,Address 3 - Country,Address 4 - Type,Address 4 - Street,"
     "Address 4 - Street Line 2,Address 4 - City,Address 4 - State/Region,Address 4 - Zip,"
     "Address 4 - Country,Address 5 - Type,Address 5 - Street,Address 5 - Street Line 2,"
     "Address 5 - City,Address 5 - State/Region,Address 5 - Zip,Address 5 - Country,Address 6 - Type,"
     "Address 6 - Street,Address 6 - Street Line 2,Address 6 - City,Address 6 - State/Region,"
     "Address 6 - Zip,Address 6 - Country,Address 7 - Type,Address 7 - Street,"
     "Address 7 - Street Line 2,Address 7 - City,Address 7 - State/Region,Address 7 - Zip,"
     "Address 7 - Country,Address 8 - Type,Address 8 - Street,Address 8 - Street Line 2,"
     "Address 8 - City,Address 8 - State/Region,Address 8 - Zip,Address 8 - Country,Address 9 - Type,"
     "Address 9 - Street,Address 9 - Street Line 2,Address 9 - City,Address 9 - State/Region,"
     "Address 9 - Zip,Address 9 - Country,Address 10 - Type,Address 10 - Street,"
     "Address 10 - Street Line 2,Address 10 - City,Address 10 - State/Region,Address 10 - Zip,"
     "Address 10 - Country,Company,Labels,Created At (UTC+0),Email subscriber status,"
     "SMS subscriber status,Last Activity,Last Activity Date (UTC+0),Source,Language"},
    {"amazon: unshipped orders", "amazon-unshipped", "",
     "order-id\torder-item-id\tpurchase-date\tpayments-date\treporting-date\tpromise-date\t"
     "days-past-promise\tbuyer-email\tbuyer-name\tbuyer-phone-number\tsku\tproduct-name\t"
     "quantity-purchased\tquantity-shipped\tquantity-to-ship\tship-service-level\trecipient-name\t"
     "ship-address-1\tship-address-2\tship-address-3\tship-city\tship-state\tship-postal-code\t"
     "ship-country\tis-business-order\tpurchase-order-number\tprice-designation\tis-iba\t"
     "verge-of-cancellation\tverge-of-lateShipment"},
    {"amazon: new orders", "amazon-orders", "",
     "order-id\torder-item-id\tpurchase-date\tpayments-date\tbuyer-email\tbuyer-name\t"
     "buyer-phone-number\tsku\tproduct-name\tquantity-purchased\tcurrency\titem-price\titem-tax\t"
     "shipping-price\tshipping-tax\tship-service-level\trecipient-name\tship-address-1\t"
     "ship-address-2\tship-address-3\tship-city\tship-state\tship-postal-code\tship-country\t"
     "ship-phone-number\tdelivery-start-date\tdelivery-end-date\tdelivery-time-zone\t"
     "delivery-Instructions\tsales-channel"},
    {"amazon: all orders (flat file)", "amazon-orders", "",
     "amazon-order-id\tmerchant-order-id\tpurchase-date\tlast-updated-date\torder-status\t"
     "fulfillment-channel\tsales-channel\torder-channel\turl\tship-service-level\tproduct-name\tsku\t"
     "asin\titem-status\tquantity\tcurrency\titem-price\titem-tax\tshipping-price\tshipping-tax\t"
     "gift-wrap-price\tgift-wrap-tax\titem-promotion-discount\tship-promotion-discount\tship-city\t"
     "ship-state\tship-postal-code\tship-country\tpromotion-ids\tis-business-order\t"
     "purchase-order-number\tprice-designation"},
    {"mailchimp: audience export: subscribed", "mailchimp-members", "",
     "Email Address,First Name,Last Name,Address,Phone Number,Birthday,MEMBER_RATING,OPTIN_TIME,"
     "OPTIN_IP,CONFIRM_TIME,CONFIRM_IP,LATITUDE,LONGITUDE,GMTOFF,DSTOFF,TIMEZONE,CC,REGION,"
     "LAST_CHANGED,LEID,EUID,NOTES,TAGS"},
    {"mailchimp: audience export: unsubscribed", "mailchimp-unsubscribed", "",
     "Email Address,First Name,Last Name,Address,Phone Number,Birthday,MEMBER_RATING,OPTIN_TIME,"
     "OPTIN_IP,CONFIRM_TIME,CONFIRM_IP,LATITUDE,LONGITUDE,GMTOFF,DSTOFF,TIMEZONE,CC,REGION,UNSUB_TIME,"
     "UNSUB_CAMPAIGN_TITLE,UNSUB_CAMPAIGN_ID,UNSUB_REASON,UNSUB_REASON_OTHER,LEID,EUID,NOTES,TAGS"},
    {"mailchimp: audience export: cleaned", "mailchimp-cleaned", "",
     "Email Address,First Name,Last Name,MEMBER_RATING,OPTIN_TIME,OPTIN_IP,CONFIRM_TIME,CONFIRM_IP,"
     "GMTOFF,DSTOFF,TIMEZONE,CC,REGION,CLEAN_TIME,CLEAN_CAMPAIGN_TITLE,CLEAN_CAMPAIGN_ID,LEID,EUID,"
     "NOTES,TAGS"},
    {"mailchimp: RESULT campaigns.csv (all campaigns)", "", "Mailchimp's list of campaigns",
     "Title,Subject,List,Send Date,Send Weekday,Total Recipients,Successful Deliveries,Soft Bounces,"
     "Hard Bounces,Total Bounces,Times Forwarded,Forwarded Opens,Unique Opens,Open Rate,Total Opens,"
     "Unique Clicks,Click Rate,Total Clicks,Unsubscribes,Abuse Complaints,Times Liked on Facebook,"
     "Folder Id,Unique Id,Total Orders,Total Gross Sales,Total Revenue,Analytics ROI,Campaign Cost,"
     "Revenue Created,Visits,New Visits,Pages/Visit,Bounce Rate,Time on Site,Goal Conversion Rate,"
     "Per Visit Goal Value,Transactions,Ecommerce Conversion Rate,Per Visit Value,Average Value"},
    {"mailchimp: RESULT granular_activity/opens/*.csv", "", "who opened a campaign", "Timestamp,Email"},
    {"mailchimp: RESULT granular_activity/clicks/*.csv", "", "who clicked in a campaign",
     "Timestamp,Email,Url"},
    {"mailchimp: RESULT aggregate_activity/bounces/*.csv", "", "did not reach", "Email Address,Bounce Type"},
    {"klaviyo: RESULT campaign analytics export", "", "Klaviyo's list of campaigns",
     "Campaign Name,Tags,Subject,List,Send Time,Send Weekday,Total Recipients,Unique Placed Order,"
     "Placed Order Rate,Revenue,Unique Opens,Open Rate,Total Opens,Unique Clicks,Click Rate,"
     "Total Clicks,Unsubscribes,Spam Complaints,Spam Complaints Rate,Successful Deliveries,Bounces,"
     "Bounce Rate,Campaign ID,Campaign Channel"},
    {"klaviyo: RESULT flow analytics export", "", "Klaviyo's list of automatic messages",
     "Day,Flow ID,Flow Name,Flow Message ID,Flow Message Name,Flow Message Channel,Status,Delivered,"
     "Bounced,Bounce Rate,Unique Opens,Open Rate,Total Opens,Unique Clicks,Click Rate,Total Clicks,"
     "Unique Placed Order,Placed Order,Placed Order Rate,Revenue,Revenue per Recipient,Unsubscribes,"
     "Unsubscribe Rate,Spam,Spam Rate"},
    {"klaviyo: profiles / list export", "klaviyo-profiles", "",
     "Email,Klaviyo ID,First Name,Last Name,Organization,Title,Phone Number,Address,Address 2,City,"
     "State / Region,Country,Zip Code,Latitude,Longitude,Source,IP Address,Email Marketing Consent,"
     "Email Marketing Consent Timestamp,Historic Customer Lifetime Value,"
     "Total Customer Lifetime Value,Predicted Customer Lifetime Value,Average Order Value,"
     "Historic Number Of Orders,First Active,Last Active,Profile Created On,Date Added,Last Open,"
     "Last Click,Average Days Between Orders,Email Suppressions"},
    {"brevo: RESULT campaign recipients export", "", "Brevo's list",
     "Campaign ID;Campaign Name;Email_ID;Send_Date;Delivered_Date;Open_Date;Total Opens;"
     "Total Apple MPP Opens;Unsubscribe_Date;Hard_Bounce_Date;Hard_Bounce_Reason;Soft_Bounce_Date;"
     "Soft_Bounce_Reason;Open_IP;Click_IP;Unsubscribe_IP;Clicked_Links_Count;Complaint_date"},
    {"brevo: contacts export", "brevo-contacts", "",
     "CONTACT ID;EMAIL;LASTNAME;FIRSTNAME;WHATSAPP;SMS;DOUBLE_OPT-IN;OPT_IN;LANDLINE_NUMBER;EXT_ID;"
     "CONTACT_TIMEZONE;JOB_TITLE;LINKEDIN;ADDED_TIME;MODIFIED_TIME"},
    {"listmonk: RESULT campaign_views.csv", "", "listmonk's list",
     "campaign_id,campaign_uuid,campaign_name,subscriber_id,subscriber_uuid,email,subscriber_name,"
     "created_at"},
    {"listmonk: RESULT campaign_clicks.csv", "", "listmonk's list",
     "campaign_id,campaign_uuid,campaign_name,subscriber_id,subscriber_uuid,email,subscriber_name,url,"
     "created_at"},
    {"listmonk: subscribers export", "listmonk-subscribers", "",
     "uuid,email,name,attributes,status,created_at,updated_at"},
    {"mailerlite: RESULT classic campaign report (sectioned, not tabular)", "", "MailerLite's report",
     "Campaign report"},
    {"constant contact: contacts export (partial)", "constant-contact", "",
     "Email address,First name,Last name,Company,Job title,Phone - home,Email status,"
     "Email permission status,Tags,Email Lists,Country - Home,Birthday,Anniversary,Created At,"
     "Updated At"},
};

}  // namespace

std::span<const KnownHeader> knownHeaders()
{
    return headers;
}

}  // namespace tactful::tests
