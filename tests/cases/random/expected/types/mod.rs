// @generated
//! The types of the API.

mod schema0;
mod schema1;
mod schema10;
mod schema100;
mod schema101;
mod schema102;
mod schema103;
mod schema104;
mod schema105;
mod schema106;
mod schema107;
mod schema108;
mod schema109;
mod schema11;
mod schema110;
mod schema111;
mod schema112;
mod schema113;
mod schema114;
mod schema115;
mod schema116;
mod schema117;
mod schema118;
mod schema119;
mod schema12;
mod schema120;
mod schema121;
mod schema122;
mod schema123;
mod schema124;
mod schema125;
mod schema126;
mod schema127;
mod schema128;
mod schema129;
mod schema13;
mod schema130;
mod schema131;
mod schema132;
mod schema133;
mod schema134;
mod schema135;
mod schema136;
mod schema137;
mod schema138;
mod schema139;
mod schema14;
mod schema140;
mod schema141;
mod schema142;
mod schema143;
mod schema144;
mod schema145;
mod schema146;
mod schema147;
mod schema148;
mod schema149;
mod schema15;
mod schema16;
mod schema17;
mod schema18;
mod schema19;
mod schema2;
mod schema20;
mod schema21;
mod schema22;
mod schema23;
mod schema24;
mod schema25;
mod schema26;
mod schema27;
mod schema28;
mod schema29;
mod schema3;
mod schema30;
mod schema31;
mod schema32;
mod schema33;
mod schema34;
mod schema35;
mod schema36;
mod schema37;
mod schema38;
mod schema39;
mod schema4;
mod schema40;
mod schema41;
mod schema42;
mod schema43;
mod schema44;
mod schema45;
mod schema46;
mod schema47;
mod schema48;
mod schema49;
mod schema5;
mod schema50;
mod schema51;
mod schema52;
mod schema53;
mod schema54;
mod schema55;
mod schema56;
mod schema57;
mod schema58;
mod schema59;
mod schema6;
mod schema60;
mod schema61;
mod schema62;
mod schema63;
mod schema64;
mod schema65;
mod schema66;
mod schema67;
mod schema68;
mod schema69;
mod schema7;
mod schema70;
mod schema71;
mod schema72;
mod schema73;
mod schema74;
mod schema75;
mod schema76;
mod schema77;
mod schema78;
mod schema79;
mod schema8;
mod schema80;
mod schema81;
mod schema82;
mod schema83;
mod schema84;
mod schema85;
mod schema86;
mod schema87;
mod schema88;
mod schema89;
mod schema9;
mod schema90;
mod schema91;
mod schema92;
mod schema93;
mod schema94;
mod schema95;
mod schema96;
mod schema97;
mod schema98;
mod schema99;

pub use self::schema0::Schema0;
pub use self::schema1::Schema1;
pub use self::schema10::Schema10;
pub use self::schema100::Schema100;
pub use self::schema101::{
    Schema101, Schema101Tag0, Schema101Tag0Tag, Schema101Tag0Type, Schema101Tag1,
    Schema101Tag1Tag, Schema101Tag2, Schema101Tag2Tag,
};
pub use self::schema102::{Schema102, Schema102Size};
pub use self::schema103::Schema103;
pub use self::schema104::{Schema104, Schema104E, Schema104Name};
pub use self::schema105::{Schema105, Schema105XTagItem};
pub use self::schema106::Schema106;
pub use self::schema107::{Schema107, Schema107Size, Schema107Value};
pub use self::schema108::Schema108;
pub use self::schema109::{Schema109, Schema109Additional};
pub use self::schema11::Schema11;
pub use self::schema110::Schema110;
pub use self::schema111::Schema111;
pub use self::schema112::Schema112;
pub use self::schema113::{Schema113, Schema113Value};
pub use self::schema114::Schema114;
pub use self::schema115::Schema115;
pub use self::schema116::{
    Schema116, Schema116ById, Schema116ByIdKind, Schema116ByName, Schema116ByUrl,
    Schema116ByUrlKind,
};
pub use self::schema117::{
    Schema117, Schema117CreatedAt, Schema117CreatedAtType, Schema117Id,
};
pub use self::schema118::{Schema118, Schema118Id, Schema118Value};
pub use self::schema119::Schema119;
pub use self::schema12::Schema12;
pub use self::schema120::Schema120;
pub use self::schema121::Schema121;
pub use self::schema122::{Schema122, Schema122Type};
pub use self::schema123::Schema123;
pub use self::schema124::Schema124;
pub use self::schema125::{Schema125, Schema125ById, Schema125ByName, Schema125ByUrl};
pub use self::schema126::{Schema126, Schema126MediaGroupItem};
pub use self::schema127::{Schema127, Schema127XTagValue};
pub use self::schema128::Schema128;
pub use self::schema129::{Schema129, Schema129IsOpen};
pub use self::schema13::{
    Schema13, Schema13Tag0, Schema13Tag0Tag, Schema13Tag1, Schema13Tag1Tag, Schema13Tag2,
    Schema13Tag2Tag,
};
pub use self::schema130::Schema130;
pub use self::schema131::{Schema131, Schema131Additional};
pub use self::schema132::Schema132;
pub use self::schema133::Schema133;
pub use self::schema134::{Schema134, Schema134CreatedAtItem};
pub use self::schema135::Schema135;
pub use self::schema136::Schema136;
pub use self::schema137::{Schema137, Schema137Value};
pub use self::schema138::Schema138;
pub use self::schema139::{Schema139, Schema139Id};
pub use self::schema14::{Schema14, Schema14IdItem};
pub use self::schema140::Schema140;
pub use self::schema141::Schema141;
pub use self::schema142::{
    Schema142, Schema142Tag0, Schema142Tag0Tag, Schema142Tag1, Schema142Tag1Tag,
};
pub use self::schema143::Schema143;
pub use self::schema144::{
    Schema144, Schema144IsOpen, Schema144NameItem, Schema144NameItemCreatedAt,
};
pub use self::schema145::{Schema145, Schema145Self};
pub use self::schema146::Schema146;
pub use self::schema147::{Schema147, Schema147Value};
pub use self::schema148::Schema148;
pub use self::schema149::Schema149;
pub use self::schema15::Schema15;
pub use self::schema16::{Schema16, Schema16ById, Schema16ByName};
pub use self::schema17::{Schema17, Schema17CreatedAtItem};
pub use self::schema18::{Schema18, Schema18CreatedAt, Schema18NameValue};
pub use self::schema19::Schema19;
pub use self::schema2::{Schema2, Schema2E};
pub use self::schema20::Schema20;
pub use self::schema21::{
    Schema21, Schema21Tag0, Schema21Tag0Name, Schema21Tag0Tag, Schema21Tag1,
    Schema21Tag1Tag,
};
pub use self::schema22::Schema22;
pub use self::schema23::Schema23;
pub use self::schema24::Schema24;
pub use self::schema25::Schema25;
pub use self::schema26::{
    Schema26, Schema26ById, Schema26ByName, Schema26ByNameKindItem, Schema26ByUrl,
};
pub use self::schema27::{
    Schema27, Schema27Tag0, Schema27Tag0Tag, Schema27Tag1, Schema27Tag1Tag,
};
pub use self::schema28::{Schema28, Schema28Variant1Item};
pub use self::schema29::{Schema29, Schema29ById, Schema29ByName, Schema29ByUrl};
pub use self::schema3::Schema3;
pub use self::schema30::Schema30;
pub use self::schema31::Schema31;
pub use self::schema32::Schema32;
pub use self::schema33::{Schema33, Schema33XTagItem};
pub use self::schema34::{
    Schema34, Schema34Id, Schema34Name, Schema34NameId, Schema34UpdatedAt,
};
pub use self::schema35::Schema35;
pub use self::schema36::{Schema36, Schema36ById, Schema36ByName};
pub use self::schema37::{Schema37, Schema37Url};
pub use self::schema38::Schema38;
pub use self::schema39::{Schema39, Schema39Id, Schema39IsOpen, Schema39Name};
pub use self::schema4::{Schema4, Schema4Item, Schema4ItemName, Schema4ItemNameId};
pub use self::schema40::{
    Schema40, Schema40Tag0, Schema40Tag0Tag, Schema40Tag1, Schema40Tag1Tag,
};
pub use self::schema41::{Schema41, Schema411st};
pub use self::schema42::Schema42;
pub use self::schema43::Schema43;
pub use self::schema44::Schema44;
pub use self::schema45::{Schema45, Schema45ById, Schema45ByName};
pub use self::schema46::Schema46;
pub use self::schema47::Schema47;
pub use self::schema48::{Schema48, Schema48ById, Schema48ByName};
pub use self::schema49::Schema49;
pub use self::schema5::{Schema5, Schema5E};
pub use self::schema50::Schema50;
pub use self::schema51::{Schema51, Schema51Name, Schema51Value, Schema51ValueName};
pub use self::schema52::{Schema52, Schema52Id, Schema52IsOpen};
pub use self::schema53::Schema53;
pub use self::schema54::{
    Schema54, Schema54Additional, Schema54MediaGroup, Schema54SelfValue,
};
pub use self::schema55::{
    Schema55, Schema55ById, Schema55ByIdKind, Schema55ByIdName, Schema55ByName,
    Schema55ByNameName, Schema55ByUrl, Schema55ByUrlId,
};
pub use self::schema56::Schema56;
pub use self::schema57::Schema57;
pub use self::schema58::{Schema58, Schema58E, Schema58Url};
pub use self::schema59::Schema59;
pub use self::schema6::{Schema6, Schema6Variant1};
pub use self::schema60::{Schema60, Schema60Value};
pub use self::schema61::{Schema61, Schema61IsOpen, Schema61Value, Schema61XTag};
pub use self::schema62::{Schema62, Schema62Url};
pub use self::schema63::Schema63;
pub use self::schema64::{Schema64, Schema64UpdatedAt};
pub use self::schema65::{Schema65, Schema65CreatedAt, Schema65Kind, Schema65Value};
pub use self::schema66::{
    Schema66, Schema66Tag0, Schema66Tag0Tag, Schema66Tag1, Schema66Tag1Tag,
};
pub use self::schema67::{Schema67, Schema67ById, Schema67ByName, Schema67ByUrl};
pub use self::schema68::Schema68;
pub use self::schema69::{Schema69, Schema69Additional, Schema69Id};
pub use self::schema7::Schema7;
pub use self::schema70::Schema70;
pub use self::schema71::Schema71;
pub use self::schema72::{Schema72, Schema72Url};
pub use self::schema73::{
    Schema73, Schema73ById, Schema73ByIdKind, Schema73ByName, Schema73ByNameKind,
    Schema73ByUrl,
};
pub use self::schema74::Schema74;
pub use self::schema75::{Schema75, Schema75Additional, Schema75Url};
pub use self::schema76::Schema76;
pub use self::schema77::Schema77;
pub use self::schema78::Schema78;
pub use self::schema79::{
    Schema79, Schema79Tag0, Schema79Tag0Tag, Schema79Tag1, Schema79Tag1Tag,
};
pub use self::schema8::{Schema8, Schema8IdValue};
pub use self::schema80::{Schema80, Schema80IsOpenItem};
pub use self::schema81::Schema81;
pub use self::schema82::{Schema82, Schema821stValue};
pub use self::schema83::Schema83;
pub use self::schema84::{Schema84, Schema84EItem, Schema84IsOpen};
pub use self::schema85::{
    Schema85, Schema85ById, Schema85ByName, Schema85ByNameNameValue,
    Schema85ByNameNameValueCreatedAt, Schema85ByNameNameValueKind,
};
pub use self::schema86::{
    Schema86, Schema86Tag0, Schema86Tag0Tag, Schema86Tag0Type, Schema86Tag1,
    Schema86Tag1Tag, Schema86Tag2, Schema86Tag2Tag,
};
pub use self::schema87::{Schema87, Schema871st, Schema87CreatedAtItem};
pub use self::schema88::{
    Schema88, Schema88Tag0, Schema88Tag0Tag, Schema88Tag1, Schema88Tag1Tag, Schema88Tag2,
    Schema88Tag2Tag,
};
pub use self::schema89::{Schema89, Schema89ById, Schema89ByName};
pub use self::schema9::Schema9;
pub use self::schema90::Schema90;
pub use self::schema91::{Schema91, Schema91KindValue};
pub use self::schema92::Schema92;
pub use self::schema93::Schema93;
pub use self::schema94::Schema94;
pub use self::schema95::{Schema95, Schema95SelfValue};
pub use self::schema96::Schema96;
pub use self::schema97::Schema97;
pub use self::schema98::{Schema98, Schema981st};
pub use self::schema99::{Schema99, Schema991st};
