//! The types of the API.

mod note;
mod point;
mod send_form;
mod upload;
mod upload_untyped;

pub use self::note::Note;
pub use self::point::Point;
pub use self::send_form::SendFormBody;
pub use self::upload::UploadBody;
pub use self::upload_untyped::UploadUntypedBody;
