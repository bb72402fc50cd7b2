// @generated
//! The types of the API.

mod kid;
mod note;
mod point;
mod put_headed;
mod put_zoo;
mod record;
mod send_form;
mod send_headed;
mod send_mixed;
mod send_related;
mod upload;
mod upload_untyped;

pub use self::kid::Kid;
pub use self::note::{Note, NoteMergePatch};
pub use self::point::Point;
pub use self::put_headed::PutHeadedBody;
pub use self::put_zoo::PutZooBody;
pub use self::record::{Record, RecordHistory};
pub use self::send_form::SendFormBody;
pub use self::send_headed::{
    SendHeadedBody, SendHeadedBodyFileXKindHeader, SendHeadedBodyInner,
    SendHeadedBodyList,
};
pub use self::send_mixed::SendMixedBodyItem;
pub use self::send_related::SendRelatedBodyItem;
pub use self::upload::UploadBody;
pub use self::upload_untyped::UploadUntypedBody;
