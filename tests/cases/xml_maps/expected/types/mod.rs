// @generated
//! The types of the API.

mod circle;
mod doc;
mod drawing;
mod line;
mod node;
mod read;
mod row;

pub use self::circle::Circle;
pub use self::doc::{
    Doc, DocLeft, DocLeftUnlimited, DocMode, DocModeAuto, DocNumber, DocState, DocWhen,
};
pub use self::drawing::{Drawing, DrawingShapeItem};
pub use self::line::{Line, LineNext};
pub use self::node::Node;
pub use self::read::ReadResponse;
pub use self::row::Row;
