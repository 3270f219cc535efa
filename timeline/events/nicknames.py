"""Given names by which one person is called: William, Bill."""

from __future__ import annotations

_GROUPS = """
abigail abby gail|albert al bert bertie|alexander alex sandy sasha alec|alexandra alex sandra sasha|alfred alf
alfie fred|andrew andy drew|anthony antony tony|antonio toni tono|barbara barb babs|benjamin ben benny|bernard
bernie|catherine katherine kathryn katharine kate katie cathy kathy kitty kit|charles charlie chuck|christine
christina chris tina|christopher chris kit topher|cynthia cindy|daniel dan danny|david dave davey|deborah debbie
deb|dorothy dot dottie dolly|edward ed eddie ted teddy ned|eleanor ellie nell nora|elizabeth elisabeth liz
lizzie beth betty betsy bess eliza libby lisa|emily em millie|eugene gene|florence flo flossie|frances fran
fanny|francis frank|franklin frank|francisco paco|frederick fred freddie|gabriel gabe|george georgie|gerald
gerry jerry|gregory greg|harold harry hal|helen nell nellie|henry harry hank hal|isabella isabel bella
izzy|jacob jake|jacqueline jackie|james jim jimmy jamie|jane jenny janie|janet jan|jeffrey geoffrey jeff
geoff|jennifer jen jenny|jessica jess jessie|john jack johnny jon|jonathan jon|joseph joe joey|josephine jo
josie|joshua josh|judith judy|kenneth ken kenny|lawrence laurence larry laurie|leonard len lenny leo|lillian
lily lil|louis lou louie|louise lou|margaret maggie meg peggy madge greta daisy rita|martha patty mattie|mary
molly polly mamie|matilda tilly mattie|matthew matt|michael mike mick mickey micky|mikhail misha|mildred
millie|nathaniel nathan nat nate|nicholas nicolas nick nicky|nicole nicky|oliver ollie|pamela pam|patricia pat
patsy tricia trish|patrick pat paddy|peter pete|philip phillip phil|randolph randy|raymond ray|rebecca becky
becca|reginald reg|richard dick rick ricky richie rich|robert bob bobby rob robbie bert|ronald ron
ronnie|rosemary rose rosie|rudolph rudy|samantha sam|samuel sam sammy|sarah sara sally sadie|stanley
stan|stephen steven steve|susan susanna sue susie|sylvester sly|terence terry|theodore ted teddy theo|theresa
teresa terry tess|thomas tom tommy|timothy tim|victoria vicky tori|vincent vince vinnie|virginia ginny|vladimir
volodya|walter walt wally|wilfred wilf|wilhelmina mina minnie|william bill billy will willie liam|winifred
winnie|zachary zach
"""
_BEARERS: dict[str, set[str]] = {}
for _line in _GROUPS.replace("\n", " ").split("|"):
    for _name in _line.split():
        _BEARERS.setdefault(_name, set()).update(_line.split())


def one_name(one: str, other: str) -> bool:
    """Whether two given names in small letters may be those of one person."""
    return one == other or other in _BEARERS.get(one, ())
